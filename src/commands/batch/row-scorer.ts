import type { QuestionSet } from '../../core/model/question-set.js';
import { ScoringPlan } from '../../core/scoring/plan/scoring-plan.js';
import type { RecordScanner } from '../../readers/answers/bytes/record-scanner.js';
import type { Columns } from '../../readers/answers/columns/columns.js';
import { personIn } from '../../readers/answers/person-name.js';
import type { Numbering } from '../../readers/answers/rows.js';
import { RecordSymbols } from '../../readers/answers/symbols/record-symbols.js';
import type { RecordTaker } from '../../readers/answers/table/table.js';
import { type ByteLines, FULL_BYTES } from '../../renderers/batch/byte-lines.js';
import type { PlanWriter } from '../../renderers/batch/plan-writer.js';
import type { AnswerLog } from '../answer-files/answer-log.js';

const ROWS_BETWEEN_LOOKS = 1024;

/** Everything that a plan and what is made for it take; forgotten together when it has grown too large. */
interface Made {
  readonly plan: ScoringPlan;
  readonly out: PlanWriter;
  readonly symbols: RecordSymbols;
}

/** Scores records of a table as they come, from cells to bytes, into lines. */
export class RowScorer implements RecordTaker {
  #made: Made;
  #rows = 0;

  constructor(
    private readonly set: QuestionSet,
    private readonly columns: Columns,
    private readonly delimiter: number,
    private readonly write: (plan: ScoringPlan, lines: ByteLines) => PlanWriter,
    private readonly numbering: Numbering,
    private readonly lines: ByteLines,
    private readonly log: AnswerLog,
  ) {
    this.#made = this.#make();
  }

  get full(): boolean {
    return this.lines.length >= FULL_BYTES;
  }

  takePlain(scanner: RecordScanner): boolean {
    const { symbols, plan, out } = this.#made;
    if (!symbols.readPlain(scanner)) return false;
    plan.score();
    if (this.columns.person === null) out.begin(String(this.numbering.next));
    else {
      const { personStart, personEnd } = symbols.plain;
      out.beginPlain(scanner.bytes, personStart, personEnd);
      this.log.seen.add(scanner.bytes, personStart, personEnd);
    }
    out.end(scanner.row);
    this.#taken();
    return true;
  }

  takeScanned(scanner: RecordScanner): boolean {
    const { symbols } = this.#made;
    if (!symbols.readScanned(scanner)) return false;
    this.#put(symbols.personIn(scanner), scanner.row);
    return true;
  }

  takeCells(cells: readonly string[], row: number): boolean {
    const { symbols } = this.#made;
    const { person } = this.columns;
    if (!symbols.readCells(cells)) return false;
    this.#put(person === null ? null : personIn(cells[person]), row);
    return true;
  }

  #put(person: string | null, row: number): void {
    const { plan, out } = this.#made;
    plan.score();
    if (person !== null) this.log.seen.addName(person, row);
    out.begin(person ?? (this.columns.person === null ? String(this.numbering.next) : null));
    out.end(row);
    this.#taken();
  }

  /** Memory stays bounded however different the answers are. */
  #taken(): void {
    this.numbering.next += 1;
    this.log.scored += 1;
    this.#rows += 1;
    if (this.#rows % ROWS_BETWEEN_LOOKS === 0 && this.#made.plan.full) this.#made = this.#make();
  }

  #make(): Made {
    const plan = new ScoringPlan(this.set);
    const symbols = new RecordSymbols(this.set, this.columns, plan, this.delimiter);
    return { plan, symbols, out: this.write(plan, this.lines) };
  }
}
