import type { Level } from '../../core/model/review-findings.js';

/** What `validate` says besides the findings. */
export interface ValidateMessages {
  good(file: string, items: number, dimensions: number): string;
  total(counts: Readonly<Record<Level, number>>): string;
  readonly levels: Readonly<Record<Level, string>>;
  /** Before a line as it should be. */
  readonly instead: string;
  /** In place of lines that go on like those before. */
  more(lines: number): string;
  readonly stdin: string;
  noMatch(name: string): string;
  readonly options: {
    readonly fix: string;
    readonly yes: string;
    readonly strict: string;
    readonly witness: string;
    readonly rates: string;
    readonly watch: string;
  };
  nothingToFix(file: string): string;
  fixed(file: string, changes: number): string;
  fixWithYes(file: string, changes: number): string;
  fixStdin(): string;
  askFix(file: string, changes: number): string;
  witnesses(count: number, folder: string): string;
  rate(facts: {
    name: string;
    kind: 'band' | 'advice' | 'item' | 'gap';
    rate: number;
    atAGlance: number;
  }): string;
  readonly ratesHeading: string;
  readonly watching: string;
}
