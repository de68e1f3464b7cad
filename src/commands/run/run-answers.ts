import { resolve } from 'node:path';
import { printableLine } from '../../core/text/printable.js';
import { readLimited } from '../../platform/files.js';
import { MAX_DOCUMENT_BYTES, readAnswersDocument } from '../../readers/answers/documents/one-person.js';
import { type Context, EXIT, UsageError } from '../command.js';
import { assertDistinct } from '../distinct-files.js';
import { loadSet, reportFindings, tooLarge } from '../load-set.js';
import type { RunOptions } from './run-options.js';
import { showProfile } from './show-profile.js';

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
  const reading = await readLimited(resolve(world.folder, file), MAX_DOCUMENT_BYTES);
  if (!reading.ok && reading.problem !== 'too-large')
    throw new UsageError(errors.file(file, reading.problem));
  if (!reading.ok) {
    await reportFindings([tooLarge(reading.bytes, MAX_DOCUMENT_BYTES)], file, context);
    return EXIT.findings;
  }
  const answers = await readAnswersDocument(reading.bytes, set);
  if (!answers.ok) {
    await reportFindings(answers.findings, file, context);
    return EXIT.findings;
  }
  const { sheet, otherVersion } = answers.value;
  if (otherVersion !== null)
    await world.stderr.write(`${words.otherVersion(printableLine(otherVersion), set.version)}\n`);
  await showProfile(
    context,
    set,
    options.about === 'other' ? { ...sheet, perspective: 'other' } : sheet,
    options,
  );
  return EXIT.done;
}
