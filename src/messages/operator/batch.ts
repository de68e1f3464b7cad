import type { ScoreRange } from '../../core/model/question-set.js';
import type { Example } from './example.js';

/** What is said about files with the answers of many people, by `batch` and whatever else reads them. */
export interface BatchMessages {
  readonly summary: string;
  readonly examples: readonly Example[];
  readonly arguments: { readonly files: string };
  readonly options: {
    readonly excel: string;
    readonly rejects: string;
    readonly stopOnError: string;
    readonly id: string;
    readonly map: string;
    readonly sheet: string;
    readonly headerRow: string;
    readonly completed: string;
    readonly strict: string;
    readonly dryRun: string;
    readonly verbose: string;
    readonly json: string;
    readonly reports: string;
    readonly reportsInOne: string;
    readonly reportFormat: string;
    readonly findings: string;
    readonly provenance: string;
    readonly brief: string;
  };
  readonly noFile: string;
  readonly noFileHint: string;
  readonly stdin: string;
  readonly excelOnlyCsv: string;
  readonly inOneNeedsReports: string;
  sameFile(path: string): string;
  readonly badHeaderRow: string;
  readonly noMatch: (pattern: string) => string;
  /** Columns of the file of rejected rows; reading it back knows the first three. */
  readonly rejectsFile: string;
  readonly rejectsRow: string;
  readonly rejectsReason: string;
  readonly rejectsDocument: string;
  readonly rejectsRest: string;
  /** Where a reason stands: a cell by its address and heading, or a row where `cell` is null. */
  row(file: string, row: number, cell: CellPlace | null): string;
  /** A cell by its address and heading. */
  cell(letters: string, row: number, header: string): string;
  /** Of one rejected row, beyond those that are told. */
  moreReasons(count: number): string;
  /** How many further rows say the same. */
  again(count: number): string;
  more(count: number, inFile: boolean): string;
  headerRow(file: string, row: number, rows: number): string;
  sheet(file: string, sheet: string, others: readonly string[]): string;
  sheetVersion(file: string, made: string, now: string): string;
  inferred(
    file: string,
    system: string,
    codes: readonly (readonly [written: string, means: string])[],
  ): string;
  missing(file: string, items: readonly string[]): string;
  nearMiss(file: string, letters: string, header: string, item: string): string;
  unused(file: string, columns: readonly string[]): string;
  takenAlong(file: string, columns: readonly string[]): string;
  noPerson(file: string): string;
  noRows(file: string): string;
  passedOver(
    file: string,
    why: 'empty' | 'incomplete' | 'total' | 'mended' | 'header',
    rows: readonly number[],
    count: number,
  ): string;
  late(file: string): string;
  otherVersion(count: number, answered: string, now: string): string;
  /** Tells apart people of one name. */
  personInRow(person: string, row: number): string;
  duplicates(count: number, examples: readonly DuplicatePerson[], once: boolean): string;
  duplicatesUnknown(limit: number): string;
  progress(count: number): string;
  done(scored: number, rejected: number, seconds: number): string;
  readonly nothingWritten: string;
  readonly nothingToWrite: string;
  readonly nobody: string;
  readonly dryRun: DryRunMessages;
  readonly workbook: WorkbookMessages;
}

/** A cell as a spreadsheet names it. */
interface CellPlace {
  readonly letters: string | null;
  readonly header: string;
}

/** A name that came twice, and in which rows. */
export interface DuplicatePerson {
  readonly name: string;
  readonly rows: readonly number[];
}

interface DryRunMessages {
  readonly ignored: string;
  readonly form: string;
  readonly person: string;
  readonly kept: string;
  readonly completed: string;
  readonly origin: string;
  readonly noPerson: string;
  readonly nothing: string;
  readonly unanswered: string;
  readonly 'not-applicable': string;
  personIn(letters: string, header: string): string;
  answersOf(items: readonly string[]): string;
  option(item: string, option: string): string;
  system(name: string): string;
  readonly complete: string;
  documents(file: string): string;
  readonly more: string;
  counts(good: number, rejected: number): string;
  readonly refused: string;
}

/** Words of the spreadsheet of scores. */
interface WorkbookMessages {
  /** Names of the sheets. */
  readonly scores: string;
  readonly columns: string;
  readonly report: string;
  readonly column: string;
  readonly id: string;
  readonly meaning: string;
  readonly person: string;
  readonly personMeans: string;
  readonly ownMeans: string;
  readonly answered: string;
  readonly answeredMeans: string;
  readonly percentMeans: string;
  unitMeans(unit: 'sum' | 'mean', range: ScoreRange): string;
  mean(title: string): string;
  readonly meanMeans: string;
  band(title: string): string;
  readonly bandMeans: string;
  readonly gapMeans: string;
  readonly overallMeans: string;
  readonly advice: string;
  readonly adviceMeans: string;
  readonly check: string;
  readonly version: string;
}
