import type { Band, Direction, ScoreRange, ScoreUnit } from '../../core/model/question-set.js';

/** How a question set is described. */
export interface SetMessages {
  readonly headings: { readonly dimensions: string; readonly items: string; readonly sources: string };
  dimension(items: number, higher: Direction): string;
  bands(bands: readonly Band[]): string;
  item(facts: ItemFacts): string;
  readonly declared: DeclaredMessages;
}

/** What an author has set beyond the defaults. */
interface DeclaredMessages {
  score(score: ScoreUnit, range: ScoreRange): string;
  maxMissing(items: number): string;
  readonly unaskedZero: string;
  /** What a data file writes, and the answer that it stands for. */
  codes(codes: readonly (readonly [code: string, answer: string])[]): string;
  values(values: readonly (readonly [answer: string, value: number])[]): string;
  missing(codes: readonly string[]): string;
  other(label: string): string;
  readonly ticks: string;
  columns(headings: readonly string[]): string;
}

interface ItemFacts {
  readonly id: string;
  readonly dimensions: readonly string[];
  readonly reversed: boolean;
  readonly conditional: boolean;
  readonly optional: boolean;
}
