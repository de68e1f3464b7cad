/** What can be wrong with a file of many people's answers, and the facts that each sentence needs. */
export interface AnswerFileFindingFacts {
  'old-spreadsheet': Record<string, never>;
  'not-a-spreadsheet': Record<string, never>;
  'mixed-encoding': Record<string, never>;
  'no-item-column': { columns: readonly string[]; items: readonly string[] };
  'no-such-column': { column: string; near: string | null; known: readonly string[] };
  'duplicate-column': { means: string; columns: readonly string[] };
  'row-cells': { cells: number; columns: number };
  'row-unclosed-quote': Record<string, never>;
  'row-text-after-quote': Record<string, never>;
  'row-too-long': { limit: number };
  'row-not-json': { text: string };
  'map-shape': Record<string, never>;
  'map-unknown-target': { target: string; near: string | null };
}
