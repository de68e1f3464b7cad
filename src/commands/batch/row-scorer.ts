import type { QuestionSet } from '../../core/model/question-set.js';
import { ScoringPlan } from '../../core/scoring/plan/scoring-plan.js';
import type { RecordScanner } from '../../readers/answers/bytes/record-scanner.js';
import type { Columns } from '../../readers/answers/columns/columns.js';
import { PlainRecords } from '../../readers/answers/symbols/plain-records.js';
import { SymbolColumn } from '../../readers/answers/symbols/symbol-column.js';
import { personIn } from '../../readers/answers/table/row-to-sheet.js';
import { ByteLines } from '../../renderers/batch/byte-lines.js';
import { PlanLines } from '../../renderers/batch/plan-lines.js';
import { type CsvDialect, csvCell } from '../../renderers/csv-cells.js';
import type { SeenPersons } from '../answer-files/seen-persons.js';

const ROWS_BETWEEN_LOOKS = 1024;

/** Everything that a plan and what is made for it take; forgotten together when it has grown too large. */
interface Made {
  readonly plan: ScoringPlan;
  readonly out: PlanLines;
  readonly plain: PlainRecords;
  readonly cells: readonly (SymbolColumn | null)[];
}

/** Scores records of a delimited file as they are scanned, bytes to bytes, into lines of CSV. */
export class RowScorer {
  readonly lines = new ByteLines();
  /** For each item the place of its column, or -1. */
  readonly #places: Int32Array;
  #made: Made;
  #rows = 0;

  constructor(
    private readonly set: QuestionSet,
    private readonly columns: Columns,
    private readonly delimiter: number,
    private readonly dialect: CsvDialect,
    private readonly seen: SeenPersons,
  ) {
    this.#places = Int32Array.from(set.items, (item) =>
      columns.roles.findIndex((role) => role.kind === 'item' && role.item === item),
    );
    this.#made = this.#make();
  }

  /** Takes the next record and puts its line if there is nothing unusual about it. */
  takePlain(scanner: RecordScanner, number: number): boolean {
    const { plain, plan, out } = this.#made;
    if (!scanner.nextWith(plain.read)) return false;
    plan.score();
    this.lines.reserve(64);
    const start = this.lines.length;
    if (this.columns.person === null) this.lines.putCount(number);
    else this.lines.put(scanner.bytes, plain.personStart, plain.personEnd);
    this.seen.add(this.lines.bytes, start, this.lines.length);
    out.putScores();
    this.#rows += 1;
    if (this.#rows % ROWS_BETWEEN_LOOKS === 0) this.#forgetIfFull();
    return true;
  }

  /** Puts the line of a record that was scanned; false, and nothing put, where it cannot be used. */
  put(scanner: RecordScanner, number: number): boolean {
    if (scanner.problem !== null || !this.#fits(scanner)) return false;
    const { plan, cells, out } = this.#made;
    for (let index = 0; index < cells.length; index += 1) {
      const symbol = cells[index]?.symbolAt(scanner, this.#places[index] as number) ?? 0;
      if (symbol < 0) return false;
      plan.row[index] = symbol;
    }
    plan.score();
    const person = this.#person(scanner, number);
    this.seen.addName(person);
    this.lines.putText(csvCell(person, this.dialect));
    out.putScores();
    this.#forgetIfFull();
    return true;
  }

  #person(scanner: RecordScanner, number: number): string {
    const { person } = this.columns;
    return (person === null ? null : personIn(scanner.cell(person))) ?? String(number);
  }

  #fits(scanner: RecordScanner): boolean {
    const width = this.columns.headers.length;
    for (let place = width; place < scanner.count; place += 1)
      if (scanner.cell(place).trim() !== '') return false;
    return scanner.count >= width;
  }

  /** Memory stays bounded however different the answers are. */
  #forgetIfFull(): void {
    if (this.#made.plan.full) this.#made = this.#make();
  }

  #make(): Made {
    const plan = new ScoringPlan(this.set);
    const plain = new PlainRecords(this.columns, this.#places, plan.row, this.delimiter);
    const cells = plan.symbols.map((symbols, index) => {
      const place = this.#places[index] as number;
      if (place < 0) return null;
      const single = plain.symbols.subarray(place * 256, (place + 1) * 256);
      return new SymbolColumn(symbols, this.columns.limeSurvey, single);
    });
    return { plan, plain, cells, out: new PlanLines(plan, this.lines, this.dialect) };
  }
}
