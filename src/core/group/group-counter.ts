import { kindOf } from '../items/registry.js';
import { type AnswerSheet, isSubstantive } from '../model/answer-sheet.js';
import type { QuestionSet } from '../model/question-set.js';
import { isHasty } from '../scoring/notices.js';
import { HIDDEN } from '../scoring/plan/answer-symbols.js';
import { fillRow, ScoringPlan } from '../scoring/plan/scoring-plan.js';
import { componentReaders, type ReadComponents } from './components.js';
import { addCounts, countRow, noCounts, type PartCounts } from './part-counts.js';
import { type GroupTally, noTally } from './tally.js';

/** The name of a part; null for people without one, and for everybody where the group is not split. */
export type PartName = string | null;

/**
 * Counts sheets of one set into tallies, a part of the group each. A row only counts symbols and states of a scoring
 * plan; what those mean is worked out when somebody asks, or when the plan has grown too large to keep.
 */
export class GroupCounter {
  #plan: ScoringPlan;
  #components: readonly ReadComponents[];
  readonly #names = new Set<PartName>();
  readonly #counts = new Map<PartName, PartCounts>();
  readonly #tallies = new Map<PartName, GroupTally>();

  /** `texts`: whether open answers are kept; they are the one thing that grows with the people. */
  constructor(
    private readonly set: QuestionSet,
    private readonly options: { readonly texts: boolean },
  ) {
    this.#plan = new ScoringPlan(set);
    this.#components = componentReaders(this.#plan);
  }

  /** How many parts there are so far. */
  get parts(): number {
    return this.#names.size;
  }

  /** The plan whose row `addRow` counts; another one from time to time. */
  get plan(): ScoringPlan {
    return this.#plan;
  }

  /** Counts the answers that stand in the plan's row; open answers are not among them. */
  addRow(part: PartName = null): void {
    this.#countRow(part);
    if (this.#plan.full) this.#beginAnew();
  }

  add(sheet: AnswerSheet, part: PartName = null): void {
    fillRow(this.#plan, ({ id }) => sheet.answers.get(id));
    const counts = this.#countRow(part);
    if (isHasty(sheet.medianSeconds)) counts.hasty += 1;
    if (this.options.texts) this.#keepTexts(sheet, counts);
    if (this.#plan.full) this.#beginAnew();
  }

  /** The tallies of all parts; counting may go on afterwards. */
  tallies(): ReadonlyMap<PartName, GroupTally> {
    this.#beginAnew();
    return this.#tallies;
  }

  #countRow(part: PartName): PartCounts {
    let counts = this.#counts.get(part);
    if (counts === undefined) {
      counts = noCounts(this.set);
      this.#counts.set(part, counts);
      this.#names.add(part);
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
