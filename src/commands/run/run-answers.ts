import { resolve } from 'node:path';
import { printableLine } from '../../core/text/printable.js';
import { readAll, readLimited } from '../../platform/files.js';
import { MAX_DOCUMENT_BYTES, readAnswersDocument } from '../../readers/answers/documents/one-person.js';
import { type Context, EXIT, UsageError } from '../command.js';
import { assertDistinct } from '../distinct-files.js';
import { loadSet, reportFindings, tooLarge } from '../load-set.js';
import { tell } from '../tell.js';
import type { RunOptions } from './run-options.js';
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
  assertDistinct(context, [named, file], [options.output, options.ics]);
  const loaded = await loadSet(named, context);
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
  await showProfile(
    context,
    set,
    options.about === 'other' ? { ...sheet, perspective: 'other' } : sheet,
    options,
  );
  return EXIT.done;
}
