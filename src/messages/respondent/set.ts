import type { Band, Direction } from '../../core/model/question-set.js';

/** How a question set is described. */
export interface SetMessages {
  readonly headings: { readonly dimensions: string; readonly items: string; readonly sources: string };
  dimension(items: number, higher: Direction): string;
  bands(bands: readonly Band[]): string;
  item(facts: ItemFacts): string;
}

interface ItemFacts {
  readonly id: string;
  readonly dimensions: readonly string[];
  readonly reversed: boolean;
  readonly conditional: boolean;
  readonly optional: boolean;
}
