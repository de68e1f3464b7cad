import type { GroupCounter } from '../core/group/group-counter.js';
import type { PartName } from '../core/group/tally.js';
import type { QuestionSet } from '../core/model/question-set.js';
import type { RecordScanner } from '../readers/answers/bytes/record-scanner.js';
import type { Columns } from '../readers/answers/columns/columns.js';
import { personIn } from '../readers/answers/person-name.js';
import type { Numbering } from '../readers/answers/rows.js';
import { RecordSymbols } from '../readers/answers/symbols/record-symbols.js';
import type { RecordTaker } from '../readers/answers/table/table.js';
import type { AnswerLog } from './answer-files/answer-log.js';

interface Counted {
  readonly set: QuestionSet;
  readonly columns: Columns;
  readonly delimiter: number;
  readonly numbering: Numbering;
  readonly counter: GroupCounter;
  readonly log: AnswerLog;
  /** Called after each row. */
  counted(): void;
}

/** Counts records of a table as they come, without making sheets of them. */
export class RecordCounter implements RecordTaker {
  readonly full = false;
  #symbols: RecordSymbols;

  constructor(private readonly of: Counted) {
    this.#symbols = this.#make();
  }

  takePlain(scanner: RecordScanner): boolean {
    const { of } = this;
    // A part of the group stands in a cell that has to be cut out.
    if (of.columns.kept.length > 0 || (of.log.once && of.columns.person !== null)) return false;
    const { plain } = this.#current();
    if (!this.#symbols.readPlain(scanner)) return false;
    if (of.columns.person !== null) of.log.seen.add(scanner.bytes, plain.personStart, plain.personEnd);
    this.#count([]);
    return true;
  }

  takeScanned(scanner: RecordScanner): boolean {
    if (!this.#current().readScanned(scanner)) return false;
    const { kept } = this.of.columns;
    const person = this.#symbols.personIn(scanner);
    if (this.#isNew(person, scanner.row)) this.#count(kept.map((at) => personIn(scanner.cell(at))));
    return true;
  }

  takeCells(cells: readonly string[], row: number): boolean {
    if (!this.#current().readCells(cells)) return false;
    const { kept, person } = this.of.columns;
    const name = person === null ? null : personIn(cells[person]);
    if (this.#isNew(name, row)) this.#count(kept.map((at) => personIn(cells[at])));
    return true;
  }

  #isNew(person: string | null, row: number): boolean {
    const { log } = this.of;
    return person === null || log.isNew(person, row) || !log.once;
  }

  #count(names: readonly PartName[]): void {
    const { counter, log, numbering } = this.of;
    counter.addRow(names);
    numbering.next += 1;
    log.scored += 1;
    this.of.counted();
  }

  /** The symbols of the plan that the counter has now. */
  #current(): RecordSymbols {
    if (this.#symbols.plan !== this.of.counter.plan) this.#symbols = this.#make();
    return this.#symbols;
  }

  #make(): RecordSymbols {
    const { set, columns, delimiter, counter } = this.of;
    return new RecordSymbols(set, columns, counter.plan, delimiter);
  }
}
