import { kindOf } from '../../../core/items/registry.js';
import type { QuestionSet } from '../../../core/model/question-set.js';
import type { ScoringPlan } from '../../../core/scoring/plan/scoring-plan.js';
import type { RecordScanner } from '../bytes/record-scanner.js';
import type { Columns } from '../columns/columns.js';
import { personIn } from '../person-name.js';
import { swallowedRows } from '../table/swallowed-rows.js';
import { isTotal, isTotalLabel } from '../table/totals.js';
import { PlainRecords } from './plain-records.js';
import { SymbolColumns } from './symbol-column.js';

const LF = 0x0a;

/**
 * Reads records into a plan's row as symbols, without making sheets of them. What is unusual about a record is left
 * alone: what the row holds then means nothing.
 */
export class RecordSymbols {
  readonly plain: PlainRecords;
  /** For each item of the set its columns, or null. */
  readonly #items: readonly (SymbolColumns | null)[];
  /** For each item the symbol of nothing ticked, which alone makes nobody of a row; -1 where there is none. */
  readonly #unticked: readonly number[];

  constructor(
    set: QuestionSet,
    private readonly columns: Columns,
    readonly plan: ScoringPlan,
    private readonly delimiter: number,
  ) {
    const columnsOf = new Map(columns.items.map((of) => [of.item, of]));
    const places = set.items.map((item) => columnsOf.get(item) ?? null);
    this.plain = new PlainRecords(
      columns,
      places.map((of) => (of?.places.length === 1 ? (of.places[0] as number) : -1)),
      plan.row,
      delimiter,
    );
    this.#unticked = plan.symbols.map((symbols) =>
      kindOf(symbols.item).form === 'codes' ? symbols.symbolOf([]) : -1,
    );
    this.#items = plan.symbols.map((symbols, index) => {
      const of = places[index] ?? null;
      return of === null
        ? null
        : new SymbolColumns(symbols, columns, of, this.plain.symbolsOf(of.places[0] as number));
    });
  }

  /** Reads the next record before it is cut into cells. */
  readPlain(scanner: RecordScanner): boolean {
    return scanner.nextWith(this.plain.read);
  }

  /** Reads the record that was just cut into cells. */
  readScanned(scanner: RecordScanner): boolean {
    if (scanner.problem !== null || !this.#fits(scanner)) return false;
    if (scanner.quoted && this.#mayHaveSwallowed(scanner)) return false;
    const { row } = this.plan;
    let said = 0;
    for (let index = 0; index < this.#items.length; index += 1) {
      const symbol = this.#items[index]?.symbolIn(scanner) ?? 0;
      if (symbol < 0) return false;
      row[index] = symbol;
      if (symbol !== this.#unticked[index]) said |= symbol;
    }
    return said !== 0 && !this.#isTotal(scanner);
  }

  /** Reads the cells of a row. */
  readCells(cells: readonly string[]): boolean {
    const width = this.columns.headers.length;
    if (cells.length < width || cells.slice(width).some((cell) => cell.trim() !== '')) return false;
    if (swallowedRows(cells, width, this.delimiter) !== null) return false;
    let said = 0;
    for (let index = 0; index < this.#items.length; index += 1) {
      const symbol = this.#items[index]?.symbolOf(cells) ?? 0;
      if (symbol < 0) return false;
      this.plan.row[index] = symbol;
      if (symbol !== this.#unticked[index]) said |= symbol;
    }
    return said !== 0 && !isTotal(this.columns, cells);
  }

  /** The person of the record last scanned. */
  personIn(scanner: RecordScanner): string | null {
    const { person } = this.columns;
    return person === null ? null : personIn(scanner.cell(person));
  }

  #isTotal(scanner: RecordScanner): boolean {
    const at = this.plain.label;
    return at !== null && isTotalLabel(scanner.cell(at));
  }

  #fits(scanner: RecordScanner): boolean {
    const width = this.columns.headers.length;
    for (let place = width; place < scanner.count; place += 1)
      if (scanner.cell(place).trim() !== '') return false;
    return scanner.count >= width;
  }

  #mayHaveSwallowed({ bytes, recordStart, recordEnd }: RecordScanner): boolean {
    const at = bytes.indexOf(LF, recordStart);
    return at >= 0 && at < recordEnd;
  }
}
