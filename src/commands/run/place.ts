import { join, resolve } from 'node:path';
import { printableLine } from '../../core/text/printable.js';
import { whyNotWritable } from '../../platform/write-file.js';
import type { Prompter } from '../../session/prompter.js';
import type { SpokenContext } from '../command.js';

/** Whether a file that is there already may give way: yes, no, or the result is to go elsewhere. */
export async function maybeReplaced(
  path: string,
  { messages }: SpokenContext,
  prompter: Prompter,
): Promise<'yes' | 'elsewhere' | 'no'> {
  const words = messages.terminal.result;
  const choices = [words.yes, words.elsewhere, words.noOverwrite].map((label) => ({ label }));
  const chosen = await prompter.choose(words.overwrite(printableLine(path)), choices, true);
  return chosen === 0 ? 'yes' : chosen === 1 ? 'elsewhere' : 'no';
}

/**
 * Another place for a file, as somebody types it: a folder keeps the name that was wanted. Asks again, and says why,
 * where nothing can be written; null where they give it up. `why`: the sentence on why the first place would not do.
 */
export async function otherPlace(
  wanted: string,
  { world, messages }: SpokenContext,
  prompter: Prompter,
  why: string | null = null,
): Promise<string | null> {
  const words = messages.terminal.result;
  for (let problem = why; ; ) {
    const about = [problem, words.otherPlaceAbout].filter((text) => text !== null).join('\n');
    const typed = await prompter.line(words.otherPlace, about);
    if (typed === '') return null;
    const named = resolve(world.folder, typed.replace(/^~(?=\/|$)/, world.env.HOME ?? '~'));
    const isFolder = whyNotWritable(named) === 'EISDIR';
    const path = isFolder ? join(named, wanted.split(/[\\/]/).at(-1) ?? '') : named;
    const code = whyNotWritable(path);
    if (code === null) return path;
    problem = words.notWritten(printableLine(path), code);
  }
}
