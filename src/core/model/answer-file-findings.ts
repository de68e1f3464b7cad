/** What can be wrong with a file of many people's answers, and the facts that each sentence needs. */
export interface AnswerFileFindingFacts {
  'old-spreadsheet': Record<string, never>;
  'encrypted-workbook': Record<string, never>;
  'web-page': Record<string, never>;
  'flat-workbook': Record<string, never>;
  'not-a-spreadsheet': Record<string, never>;
  /** Answers on several sheets, and nobody said which count. */
  'several-sheets': { sheets: readonly string[] };
  'sheet-of-another-set': { expected: string; got: string };
  'no-such-sheet': { sheet: string; known: readonly string[] };
  'empty-workbook': { sheets: readonly string[] };
  'no-such-row': { row: number };
  'mixed-encoding': Record<string, never>;
  'damaged-characters': { count: number; row: number };
  'no-item-column': { columns: readonly string[]; items: readonly string[] };
  'no-such-column': { column: string; near: string | null; known: readonly string[] };
  /** Codes that no scale declares; `codes` holds all codes of the columns. */
  'undeclared-codes': UndeclaredCodes;
  'answers-contradict': { item: string; columns: readonly string[] };
  /** `saysBoth`: the option is called like a word for not ticked, and the file does not tell which is meant. */
  'tick-not-understood': { item: string; option: string; written: string; saysBoth: boolean };
  'cell-without-value': Record<string, never>;
  'cell-error': { error: string };
  'row-cells': { cells: number; columns: number };
  'row-swallowed': { rows: number };
  'row-unclosed-quote': Record<string, never>;
  'row-text-after-quote': Record<string, never>;
  'row-too-long': { limit: number };
  'row-not-json': { text: string };
  'record-key-twice': Record<string, never>;
  'record-new-keys': { keys: readonly string[] };
  'line-damaged': { line: string };
  'line-other-questions': { set: string };
  'map-shape': Record<string, never>;
  'map-unknown-target': { target: string; near: string | null };
}

export interface UndeclaredCodes {
  /** The columns that are answered with them, by their letters. */
  readonly columns: readonly { readonly letters: string; readonly item: string }[];
  readonly codes: readonly { readonly code: string; readonly count: number }[];
  /** How many answers the item offers. */
  readonly options: number;
  /** What the set says a file writes; null where it says nothing of it. */
  readonly declared: readonly string[] | null;
  /** Where the set can say what they mean; null where it cannot. */
  readonly declarable: 'scale' | 'options' | null;
}
