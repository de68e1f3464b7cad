import type { Leaning } from '../../core/review/leaning.js';
import type { ConditionMessages } from '../conditions.js';
import type { ValidateMessages } from './authors.js';
import type { DiffMessages } from './diff.js';
import type { ErrorMessages } from './errors.js';
import type { Described } from './example.js';
import type { NewSetMessages } from './new-set.js';
import type { ProgramMessages } from './program.js';
import type { RunMessages } from './run.js';
import type { SchemaWords } from './schema.js';

/** What commands say, and how they describe themselves. */
export interface CommandMessages {
  readonly program: ProgramMessages;
  readonly options: {
    readonly format: string;
    readonly output: string;
    readonly force: string;
    readonly plain: string;
    readonly json: string;
    readonly address: string;
  };
  readonly arguments: {
    readonly set: string;
    readonly files: string;
    readonly answers: string;
    readonly before: string;
    readonly after: string;
  };
  /** Said where a result has been put into a file. */
  written(path: string): string;
  readonly label: LabelMessages;
  readonly list: Described & { line(minutes: number | null, items: number): string };
  readonly show: Described & ShowMessages;
  readonly guide: Described & {
    none(title: string): string;
    readonly noneHint: string;
  };
  readonly run: RunMessages;
  readonly group: Described & GroupCommandMessages;
  readonly compare: Described & {
    /** More people on a side than can be compared at once. */
    tooMany(most: number): string;
    onlyBefore(codes: readonly string[]): string;
    onlyAfter(codes: readonly string[]): string;
    ambiguous(codes: readonly string[]): string;
    nameless(before: number, after: number): string;
  };
  readonly validate: Described & ValidateMessages;
  readonly new: Described & NewSetMessages;
  readonly diff: Described & DiffMessages;
  readonly schema: Described & {
    /** Only whoever writes a schema needs them, so that nobody else loads them. */
    words(): Promise<SchemaWords>;
  };
  readonly page: Described & {
    readonly about: string;
    readonly noProfile: string;
    readonly key: string;
  };
  readonly sheet: Described & { readonly noOutput: string; readonly noOutputHint: string };
  readonly forget: Described & ForgetMessages;
  readonly completion: Described & { readonly shell: string };
  readonly manual: Described & ManualMessages;
  readonly conditions: ConditionMessages;
  readonly errors: ErrorMessages;
}

/** What stands above a report because somebody wants it there. */
interface LabelMessages {
  readonly title: string;
  readonly date: string;
  /** What stands for the day of the run, in lower case. */
  readonly today: string;
  noDay(written: string): string;
  readonly dayHint: string;
}

/** Profiles of sheets that nobody filled in. */
interface ShowMessages {
  readonly proof: string;
  /** Said beside the overview of an author's own file. */
  readonly proofToo: string;
  readonly profile: string;
  readonly seed: string;
  badSeed(written: string, greatest: number): string;
  readonly seedForNothing: string;
  seedTaken(seed: number): string;
  /** Stands above such a profile. */
  madeUp(leaning: Leaning, seed: number): string;
  /** What is written where words of one's own are asked for. */
  readonly sampleText: string;
}

interface GroupCommandMessages {
  readonly minGroup: string;
  readonly minCell: string;
  readonly precise: string;
  readonly by: string;
  readonly withTexts: string;
  badMinGroup(written: string, least: number): string;
  badMinCell(written: string, least: number, most: number): string;
  nothingToSplitBy(column: string): string;
  tooManyParts(most: number): string;
  names(column: string, values: number, people: number): string;
  counted(sheets: number, unusable: number): string;
}

interface ForgetMessages {
  readonly yes: string;
  readonly nothing: string;
  kept(files: number): string;
  readonly ask: string;
  readonly gone: string;
  readonly stays: string;
}

/** The titles and standing texts of the page of `man`. */
interface ManualMessages {
  readonly name: string;
  readonly synopsis: string;
  readonly everywhere: string;
  readonly commands: string;
  readonly examplesTitle: string;
  readonly exitCodes: string;
  readonly exits: readonly (readonly [code: string, meaning: string])[];
  readonly environment: string;
  readonly variables: readonly (readonly [name: string, meaning: string])[];
  readonly files: string;
  readonly drafts: string;
}
