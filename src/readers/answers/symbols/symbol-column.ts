import { type AnswerSymbols, UNANSWERED } from '../../../core/scoring/plan/answer-symbols.js';
import type { RecordScanner } from '../bytes/record-scanner.js';
import type { Columns, ItemColumns } from '../columns/columns.js';
import { readItem } from '../table/read-item.js';

/** A cell that is no answer to its item; everything below 0 is no symbol. */
const NO_ANSWER = -1;
const NOT_SEEN = -2;

const MAX_REMEMBERED = 4096;
const BETWEEN = '\u001f';

/** Reads an item's cells as symbols: each spelling is understood once and then looked up. */
export class SymbolColumns {
  readonly #longer = new Map<string, number>();
  readonly #only: number;

  constructor(
    private readonly symbols: AnswerSymbols,
    private readonly columns: Columns,
    private readonly of: ItemColumns,
    /** For each byte the symbol of a cell of that byte alone, where the item has one column. */
    private readonly single: Int16Array,
  ) {
    single.fill(NOT_SEEN);
    this.#only =
      of.places.length === 1 && columns.roles[of.places[0] as number]?.kind === 'item'
        ? (of.places[0] as number)
        : -1;
  }

  /** The symbol of what stands in the record just scanned; below 0 where it is no answer. */
  symbolIn(scanner: RecordScanner): number {
    if (this.#only < 0) return this.#symbolOfTexts(this.of.places.map((at) => scanner.cell(at)));
    const index = this.#only;
    const start = scanner.starts[index] as number;
    const length = (scanner.ends[index] as number) - start;
    if (length === 0) return UNANSWERED;
    // A quoted byte may be a delimiter or a line end, which means something else where it is not quoted.
    if (length > 1 || scanner.quoting[index] !== 0) return this.#symbolOfText(scanner.cell(index));
    const byte = scanner.bytes[start] as number;
    const known = this.single[byte] as number;
    if (known !== NOT_SEEN) return known;
    const symbol = this.#symbolOfText(scanner.cell(index));
    this.single[byte] = symbol;
    return symbol;
  }

  symbolOf(cells: readonly string[]): number {
    if (this.#only < 0) return this.#symbolOfTexts(this.of.places.map((at) => cells[at] ?? ''));
    const text = cells[this.#only] ?? '';
    return text === '' ? UNANSWERED : this.#symbolOfText(text);
  }

  #symbolOfText(text: string): number {
    return this.#remembered(text, () => text);
  }

  #symbolOfTexts(texts: readonly string[]): number {
    return this.#remembered(texts.join(BETWEEN), (at) => texts[this.of.places.indexOf(at)] ?? '');
  }

  #remembered(key: string, cellAt: (place: number) => string): number {
    const known = this.#longer.get(key);
    if (known !== undefined) return known;
    const reading = readItem(this.columns, this.of, cellAt);
    const symbol = reading.ok ? this.symbols.symbolOf(reading.answer) : NO_ANSWER;
    if (this.#longer.size < MAX_REMEMBERED && key.length <= 200) this.#longer.set(key, symbol);
    return symbol;
  }
}
