import { resolve } from 'node:path';
import { printableLine } from '../../core/text/printable.js';
import { readAll, readLimited } from '../../platform/files.js';
import { canAsk } from '../../platform/world.js';
import { MAX_DOCUMENT_BYTES, readAnswersDocument } from '../../readers/answers/documents/one-person.js';
import type { Prompter } from '../../session/prompter.js';
import { type Context, EXIT, type SpokenContext, UsageError } from '../command.js';
import { loadSet, reportFindings, tooLarge } from '../load-set.js';
import { plainWanted } from '../plain-wanted.js';
import { tell } from '../tell.js';
import type { RunOptions } from './run-options.js';
import { settlePlaces } from './settle-places.js';
import { showProfile } from './show-profile.js';

/** A name that stands for what is piped in. */
const STDIN = '-';

/** Scores answers from a file, without asking. */
export async function runAnswers(
  context: Context,
  named: string | undefined,
  file: string,
  options: RunOptions,
): Promise<number> {
  const { world, messages } = context;
  const { run: words, errors } = messages.commands;
  if (named === undefined) throw new UsageError(words.noSet, errors.helpHint('kundencheck run'));
  const loaded = await loadSet(named, context, options.address);
  if (!('set' in loaded)) {
    await reportFindings(loaded.findings, loaded.file, context);
    return EXIT.findings;
  }
  const { set } = loaded;
  const shown = file === STDIN ? messages.commands.validate.stdin : file;
  const reading =
    file === STDIN
      ? await readAll(world.stdin, MAX_DOCUMENT_BYTES)
      : await readLimited(resolve(world.folder, file), MAX_DOCUMENT_BYTES);
  if (!reading.ok && reading.problem !== 'too-large')
    throw new UsageError(errors.file(shown, reading.problem));
  if (!reading.ok) {
    await reportFindings([tooLarge(reading.bytes, MAX_DOCUMENT_BYTES)], shown, context);
    return EXIT.findings;
  }
  const answers = await readAnswersDocument(reading.bytes, set);
  if (!answers.ok) {
    await reportFindings(answers.findings, shown, context);
    return EXIT.findings;
  }
  const { sheet, otherVersion } = answers.value;
  if (otherVersion !== null) await tell(world, words.otherVersion(printableLine(otherVersion), set.version));
  const about = options.about === 'other' ? { ...sheet, perspective: options.about } : sheet;
  await showProfile(loaded.context, set, about, await settled(loaded.context, [named, file], options));
  return EXIT.done;
}

/** The options with places for files; somebody is asked only where they sit at a terminal. */
async function settled(
  context: SpokenContext,
  inputs: readonly string[],
  options: RunOptions,
): Promise<RunOptions> {
  const { world, messages, colour } = context;
  const opened: Prompter[] = [];
  const open = async () => {
    const { openPrompter } = await import('../../session/open-prompter.js');
    const plain = plainWanted(world, options.plain);
    const prompter = opened[0] ?? (await openPrompter(world, messages, { plain, colour }));
    opened[0] = prompter;
    return prompter;
  };
  try {
    return await settlePlaces(context, inputs, options, canAsk(world) ? open : null);
  } finally {
    opened[0]?.close();
  }
}
