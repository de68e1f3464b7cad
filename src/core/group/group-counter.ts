import { kindOf } from '../items/registry.js';
import { type AnswerSheet, isSubstantive } from '../model/answer-sheet.js';
import type { QuestionSet } from '../model/question-set.js';
import { isHasty } from '../scoring/notices.js';
import { HIDDEN } from '../scoring/plan/answer-symbols.js';
import { fillRow, ScoringPlan } from '../scoring/plan/scoring-plan.js';
import { componentReaders, type ReadComponents } from './components.js';
import { addCounts, countRow, noCounts, type PartCounts } from './part-counts.js';
import { type GroupTally, noTally, type PartName, type TalliedPart } from './tally.js';

/**
 * Counts sheets of one set into tallies, a part of the group each. A row only counts symbols and states of a scoring
 * plan; what those mean is worked out when somebody asks, or when the plan has grown too large to keep.
 */
export class GroupCounter {
  #plan: ScoringPlan;
  #components: readonly ReadComponents[];
  readonly #names = new Map<string, readonly PartName[]>();
  readonly #counts = new Map<string, PartCounts>();
  readonly #tallies = new Map<string, GroupTally>();

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
    return this.#names.size;
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
    if (isHasty(sheet.medianSeconds)) counts.hasty += 1;
    if (this.options.texts) this.#keepTexts(sheet, counts);
    if (this.#plan.full) this.#beginAnew();
  }

  /** The tallies of all parts; counting may go on afterwards. */
  parts(): readonly TalliedPart[] {
    this.#beginAnew();
    return [...this.#tallies].map(([part, tally]) => ({ names: this.#names.get(part) ?? [], tally }));
  }

  #countRow(names: readonly PartName[]): PartCounts {
    const part = names.length === 0 ? '' : JSON.stringify(names);
    let counts = this.#counts.get(part);
    if (counts === undefined) {
      counts = noCounts(this.set);
      this.#counts.set(part, counts);
      this.#names.set(part, names);
    }
    this.#plan.score();
    countRow(counts, this.#plan, this.#components);
    return counts;
  }

  #keepTexts(sheet: AnswerSheet, counts: PartCounts): void {
    for (const [index, item] of this.set.items.entries()) {
      const answer = sheet.answers.get(item.id);
      if (kindOf(item).form === 'text' && this.#plan.row[index] !== HIDDEN && isSubstantive(answer))
        counts.texts[index]?.push(String(answer));
    }
  }

  #beginAnew(): void {
    for (const [part, counts] of this.#counts) {
      const tally = this.#tallies.get(part) ?? noTally(this.set);
      addCounts(tally, counts, this.#plan);
      this.#tallies.set(part, tally);
    }
    this.#counts.clear();
    this.#plan = new ScoringPlan(this.set);
    this.#components = componentReaders(this.#plan);
  }
}
