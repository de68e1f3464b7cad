import { basename, extname, resolve } from 'node:path';
import type { QuestionSet } from '../../core/model/question-set.js';
import type { TargetReach } from '../../core/review/reach/reach.js';
import { readAll, readLimited } from '../../platform/files.js';
import { filesIn } from '../../platform/find-files.js';
import type { LocatedFinding } from '../../readers/located.js';
import { reviewQuestionSet } from '../../readers/question-set/review/review-question-set.js';
import { type Context, UsageError } from '../command.js';
import { tooLarge } from '../load-set.js';

/** A file as `validate` sees it. */
export interface Checked {
  /** As the person named it. */
  readonly file: string;
  /** null for standard input. */
  readonly path: string | null;
  readonly text: string;
  /** How its lines end. */
  readonly lineEnd: string;
  readonly set: QuestionSet | null;
  readonly findings: readonly LocatedFinding[];
  readonly reach: readonly TargetReach[];
}

const STDIN = '-';
const SETS = /\.ya?ml$/i;

/** The files that are meant: those named, those in folders named, and those that a pattern fits. */
export async function meantFiles(
  { world, messages }: Context,
  names: readonly string[],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of names) {
    const within = name === STDIN ? null : await filesIn(world.folder, name, SETS);
    if (within?.length === 0) throw new UsageError(messages.commands.validate.noMatch(name));
    found.push(...(within ?? [name]));
  }
  return [...new Set(found)];
}

export async function checkFile(name: string, context: Context): Promise<Checked> {
  const { world, messages } = context;
  const { MAX_SET_BYTES } = await import('../../readers/question-set/examine.js');
  const path = name === STDIN ? null : resolve(world.folder, name);
  const file = path === null ? messages.commands.validate.stdin : name;
  const reading =
    path === null ? await readAll(world.stdin, MAX_SET_BYTES) : await readLimited(path, MAX_SET_BYTES);
  if (!reading.ok) {
    if (reading.problem !== 'too-large')
      throw new UsageError(messages.commands.errors.file(file, reading.problem));
    const findings = [tooLarge(reading.bytes, MAX_SET_BYTES)];
    return { file, path, text: '', lineEnd: '\n', set: null, findings, reach: [] };
  }
  return { ...(await checkBytes(reading.bytes, file, context)), path };
}

export async function checkBytes(
  bytes: Uint8Array,
  file: string,
  { voices }: Context,
): Promise<Omit<Checked, 'path'>> {
  const id = basename(file, extname(file)).toLowerCase();
  const reviewed = await reviewQuestionSet(bytes, { id, words: voices.words });
  const lineEnd = reviewed.text.includes('\r\n') ? '\r\n' : '\n';
  return { file, ...reviewed, text: reviewed.text.replace(/\r\n?/g, '\n'), lineEnd };
}
