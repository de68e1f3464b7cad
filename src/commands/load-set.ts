import { basename, extname, resolve } from 'node:path';
import { finding } from '../core/model/finding.js';
import type { Address, QuestionSet } from '../core/model/question-set.js';
import { nearest } from '../core/text/nearest.js';
import { setNamed } from '../core/text/set-name.js';
import { readLimited } from '../platform/files.js';
import type { LocatedFinding } from '../readers/located.js';
import { findingLine } from '../renderers/findings/finding-line.js';
import { addressWanted, assertSpeaks } from './address.js';
import { type Context, type SpokenContext, UsageError } from './command.js';
import { spoken } from './spoken.js';
import { tell } from './tell.js';

/** A set, and the run in the words of its people; or what is wrong with its file. */
export type Loaded =
  | { readonly set: QuestionSet; readonly context: SpokenContext }
  | { readonly findings: readonly LocatedFinding[]; readonly file: string };

/**
 * A built-in set by its id, its title or its number in the list, or a set of somebody's own by its path. `wish`: how it
 * is to speak to people.
 */
export async function loadSet(named: string, context: Context, wish?: Address): Promise<Loaded> {
  const { builtIn } = context.world;
  const address = addressWanted(context.world, wish);
  const set = await builtIn.load(named, address);
  if (set !== null) return known(set, context);
  if (looksLikePath(named)) return loadFile(named, context, wish);
  const meant = setNamed(named, await builtIn.index()) ?? setNamed(named, await builtIn.index('sie'));
  const found = meant === undefined ? null : await builtIn.load(meant.id, address);
  return found === null ? unknownSet(named, context) : known(found, context);
}

async function known(set: QuestionSet, context: Context): Promise<Loaded> {
  return { set, context: await spoken(context, set) };
}

/** Whether a set is named by a file and not by its name. */
export function looksLikePath(named: string): boolean {
  return /[\\/.]/.test(named);
}

async function unknownSet(named: string, { world, messages }: Context): Promise<never> {
  const known = (await world.builtIn.index()).map(({ id }) => id);
  const { sentence, hint } = messages.commands.errors.unknownSet(named, nearest(named, known), known);
  throw new UsageError(sentence, hint);
}

/** Reads a file of an author's own; the reader of YAML is loaded only here. */
async function loadFile(path: string, context: Context, wish: Address | undefined): Promise<Loaded> {
  const { world, messages, voices } = context;
  const { MAX_SET_BYTES, readQuestionSet } = await import('../readers/question-set/read-question-set.js');
  const reading = await readLimited(resolve(world.folder, path), MAX_SET_BYTES);
  if (!reading.ok) {
    if (reading.problem !== 'too-large')
      throw new UsageError(messages.commands.errors.file(path, reading.problem));
    return { file: path, findings: [tooLarge(reading.bytes, MAX_SET_BYTES)] };
  }
  const id = basename(path, extname(path)).toLowerCase();
  const set = readQuestionSet(reading.bytes, { id, words: voices.words });
  if (!set.ok) return { file: path, findings: set.findings };
  assertSpeaks(set.value, wish, context);
  return known(set.value, context);
}

/** What is said of a file that was not even read. */
export function tooLarge(bytes: number, limit: number): LocatedFinding {
  return { finding: finding('too-large', [], { bytes, limit }), place: null };
}

/** Says what is wrong with a file, a line for each finding. */
export async function reportFindings(
  findings: readonly LocatedFinding[],
  file: string,
  { world, messages }: Context,
): Promise<void> {
  const lines = findings.map((found) => findingLine(found, file, messages));
  await tell(world, [...lines, messages.commands.errors.findings(findings.length)].join('\n'));
}
