import { type AnswerSymbols, UNANSWERED } from '../../../core/scoring/plan/answer-symbols.js';
import type { RecordScanner } from '../bytes/record-scanner.js';
import { readCell } from '../read-cell.js';

/** A cell that is no answer to its item; everything below 0 is no symbol. */
const NO_ANSWER = -1;
const NOT_SEEN = -2;

const MAX_REMEMBERED = 4096;

/** Reads the cells of one column as symbols: each spelling is understood once and then looked up. */
export class SymbolColumn {
  readonly #longer = new Map<string, number>();

  constructor(
    private readonly symbols: AnswerSymbols,
    private readonly limeSurvey: boolean,
    /** For each byte the symbol of a cell of that byte alone. */
    private readonly single: Int16Array,
  ) {
    single.fill(NOT_SEEN);
  }

  symbolAt(scanner: RecordScanner, index: number): number {
    const start = scanner.starts[index] as number;
    const length = (scanner.ends[index] as number) - start;
    if (length === 0) return UNANSWERED;
    // A quoted byte may be a delimiter or a line end, which means something else where it is not quoted.
    if (length > 1 || scanner.quoting[index] !== 0) return this.#longerAt(scanner, index);
    const byte = scanner.bytes[start] as number;
    const known = this.single[byte] as number;
    if (known !== NOT_SEEN) return known;
    const symbol = this.#read(scanner.cell(index));
    this.single[byte] = symbol;
    return symbol;
  }

  #longerAt(scanner: RecordScanner, index: number): number {
    const text = scanner.cell(index);
    const known = this.#longer.get(text);
    if (known !== undefined) return known;
    const symbol = this.#read(text);
    if (this.#longer.size < MAX_REMEMBERED && text.length <= 200) this.#longer.set(text, symbol);
    return symbol;
  }

  #read(text: string): number {
    const reading = readCell(this.symbols.item, text, this.limeSurvey);
    if (!reading.ok) return NO_ANSWER;
    return this.symbols.symbolOf(reading.answer);
  }
}
