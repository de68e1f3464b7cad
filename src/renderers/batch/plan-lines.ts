import type { DimensionMachine } from '../../core/scoring/plan/dimension-machine.js';
import type { ScoringPlan } from '../../core/scoring/plan/scoring-plan.js';
import { type CsvDialect, csvCell, csvCells } from '../csv-cells.js';
import type { ByteLines } from './byte-lines.js';
import type { PlanWriter } from './plan-writer.js';
import { IndexedTexts, NumberTexts } from './remembered-texts.js';

/** The rows of a batch in CSV, byte for byte those that `profileCells` gives, out of what a plan has just scored. */
export class PlanLines implements PlanWriter {
  readonly #dimensions: readonly IndexedTexts[];
  readonly #advice: IndexedTexts;
  readonly #numbers: NumberTexts;
  readonly #delimiter: number;
  readonly #lineEnd: Uint8Array;
  readonly #notice: Uint8Array;

  constructor(
    private readonly plan: ScoringPlan,
    private readonly lines: ByteLines,
    private readonly dialect: CsvDialect,
  ) {
    this.#dimensions = plan.machines.map(
      (machine) => new IndexedTexts((index) => this.#dimensionText(machine, index)),
    );
    this.#advice = new IndexedTexts((index) => this.#adviceText(index));
    this.#numbers = new NumberTexts((value) => csvCell(value, dialect));
    this.#delimiter = dialect.delimiter.charCodeAt(0);
    this.#lineEnd = Buffer.from(dialect.lineEnd);
    this.#notice = Buffer.from('same-answers');
  }

  beginPlain(bytes: Uint8Array, start: number, end: number): void {
    this.lines.reserve(end - start);
    this.lines.put(bytes, start, end);
  }

  begin(person: string | null): void {
    this.lines.putText(csvCell(person, this.dialect));
  }

  end(): void {
    const { plan, lines } = this;
    lines.reserve(16 + plan.gaps.length);
    lines.putByte(this.#delimiter);
    lines.putCount(plan.answered);
    for (let index = 0; index < this.#dimensions.length; index += 1)
      (this.#dimensions[index] as IndexedTexts).put(lines, plan.dimensions[index] as number);
    for (let index = 0; index < plan.gaps.length; index += 1) this.#putNumber(plan.gaps[index] as number);
    this.#putNumber(plan.overall);
    this.#putAdvice();
    lines.reserve(this.#notice.length + this.#lineEnd.length + 1);
    lines.putByte(this.#delimiter);
    if (plan.equalAnswers.noticed) lines.put(this.#notice, 0, this.#notice.length);
    lines.put(this.#lineEnd, 0, this.#lineEnd.length);
  }

  #dimensionText(machine: DimensionMachine, index: number): string {
    const score = machine.scores[index];
    const cells = [score?.value ?? null, score?.mean?.value ?? null, score?.band?.title ?? null];
    return this.dialect.delimiter + csvCells(cells, this.dialect);
  }

  #putNumber(value: number): void {
    this.lines.reserve(1);
    this.lines.putByte(this.#delimiter);
    if (!Number.isNaN(value)) this.#numbers.put(this.lines, value);
  }

  #putAdvice(): void {
    const { advice } = this.plan;
    this.lines.reserve(1);
    this.lines.putByte(this.#delimiter);
    for (let place = 0; place < advice.count; place += 1)
      this.#advice.put(this.lines, 2 * (advice.selected[place] as number) + (place === 0 ? 0 : 1));
  }

  /** Of each advice two texts: its id, which needs no quotation marks, and the same behind a bar. */
  #adviceText(index: number): string {
    const id = this.plan.set.advice[index >> 1]?.id ?? '';
    return index % 2 === 0 ? id : `|${id}`;
  }
}
