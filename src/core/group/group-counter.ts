import { kindOf } from '../items/registry.js';
import { type AnswerSheet, isSubstantive } from '../model/answer-sheet.js';
import type { QuestionSet } from '../model/question-set.js';
import { isHasty } from '../scoring/notices.js';
import { HIDDEN } from '../scoring/plan/answer-symbols.js';
import { fillRow, ScoringPlan } from '../scoring/plan/scoring-plan.js';
import { componentReaders, type ReadComponents } from './components.js';
import { countRow, noCounts, type PartCounts, settle } from './part-counts.js';
import type { PartName, TalliedPart } from './tally.js';

/**
 * Counts sheets of one set into tallies, a part of the group each. A row only counts symbols and states of a scoring
 * plan; what those mean is worked out when somebody asks, or when the plan has grown too large to keep.
 */
export class GroupCounter {
  #plan: ScoringPlan;
  #components: readonly ReadComponents[];
  readonly #parts = new Map<string, { readonly names: readonly PartName[]; readonly counts: PartCounts }>();

  /** `texts`: whether open answers are kept; they are the one thing that grows with the people. */
  constructor(
    private readonly set: QuestionSet,
    private readonly options: { readonly texts: boolean },
  ) {
    this.#plan = new ScoringPlan(set);
    this.#components = componentReaders(this.#plan);
  }

  /** How many parts there are so far. */
  get size(): number {
    return this.#parts.size;
  }

  /** The plan whose row `addRow` counts; another one from time to time. */
  get plan(): ScoringPlan {
    return this.#plan;
  }

  /** Counts the answers that stand in the plan's row; open answers are not among them. */
  addRow(names: readonly PartName[] = []): void {
    this.#countRow(names);
    if (this.#plan.full) this.#beginAnew();
  }

  add(sheet: AnswerSheet, names: readonly PartName[] = []): void {
    fillRow(this.#plan, ({ id }) => sheet.answers.get(id));
    const counts = this.#countRow(names);
    if (isHasty(sheet.medianSeconds)) counts.tally.notices.hasty += 1;
    if (this.options.texts) this.#keepTexts(sheet, counts);
    if (this.#plan.full) this.#beginAnew();
  }

  /** The tallies of all parts; counting may go on afterwards. */
  parts(): readonly TalliedPart[] {
    this.#beginAnew();
    return [...this.#parts.values()].map(({ names, counts: { tally } }) => ({ names, tally }));
  }

  #countRow(names: readonly PartName[]): PartCounts {
    const key = names.length === 0 ? '' : JSON.stringify(names);
    let part = this.#parts.get(key);
    if (part === undefined) {
      part = { names, counts: noCounts(this.set) };
      this.#parts.set(key, part);
    }
    this.#plan.score();
    countRow(part.counts, this.#plan, this.#components);
    return part.counts;
  }

  #keepTexts(sheet: AnswerSheet, counts: PartCounts): void {
    for (const [index, item] of this.set.items.entries()) {
      const answer = sheet.answers.get(item.id);
      if (kindOf(item).form === 'text' && this.#plan.row[index] !== HIDDEN && isSubstantive(answer))
        counts.tally.items[index]?.texts.push(String(answer));
    }
  }

  #beginAnew(): void {
    for (const { counts } of this.#parts.values()) settle(counts, this.#plan);
    this.#plan = new ScoringPlan(this.set);
    this.#components = componentReaders(this.#plan);
  }
}
