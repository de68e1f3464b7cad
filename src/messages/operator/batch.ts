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
    readonly dryRun: string;
    readonly reports: string;
    readonly reportFormat: string;
    readonly force: string;
  };
  readonly noFile: string;
  readonly noFileHint: string;
  readonly stdin: string;
  readonly excelOnlyCsv: string;
  sameFile(path: string): string;
  /** Columns of the file of rejected rows. */
  readonly rejectsReason: string;
  readonly rejectsRow: string;
  readonly rejectsDocument: string;
  /** Where a reason stands; `column` is null where it is about the whole row. */
  row(file: string, row: number, column: string | null): string;
  more(count: number, inFile: boolean): string;
  missing(file: string, items: readonly string[]): string;
  unused(file: string, columns: readonly string[]): string;
  noPerson(file: string): string;
  noRows(file: string): string;
  duplicates(count: number, examples: readonly string[], once: boolean): string;
  duplicatesUnknown(limit: number): string;
  progress(count: number): string;
  done(scored: number, rejected: number, seconds: number): string;
  readonly nothingWritten: string;
  readonly nothingToWrite: string;
  readonly dryRun: DryRunMessages;
}

interface DryRunMessages {
  readonly ignored: string;
  readonly form: string;
  readonly person: string;
  readonly kept: string;
  readonly noPerson: string;
  missing(items: readonly string[]): string;
  readonly complete: string;
  documents(file: string): string;
  counts(good: number, rejected: number): string;
}
