import { dimensionsOf } from '../advice/selection.js';
import type { AnswerSheet } from '../model/answer-sheet.js';
import type { FiredAdvice, GapScore, Profile } from '../model/profile.js';
import type { AdviceRule, QuestionSet } from '../model/question-set.js';
import { noticesOn } from './notices.js';
import { HIDDEN } from './plan/answer-symbols.js';
import { fillRow, ScoringPlan } from './plan/scoring-plan.js';

/** Scores sheets of one set, which it compiles once. */
export class Scorer {
  #plan: ScoringPlan;
  readonly #about: readonly (readonly string[])[];

  constructor(readonly set: QuestionSet) {
    this.#plan = new ScoringPlan(set);
    this.#about = set.advice.map((rule) => dimensionsOf(rule, set));
  }

  /** A profile is one scored row with its names, answers and reasons. */
  score(sheet: AnswerSheet): Profile {
    const { set } = this;
    if (this.#plan.full) this.#plan = new ScoringPlan(set);
    const plan = this.#plan;
    fillRow(plan, ({ id }) => sheet.answers.get(id));
    plan.score();
    const visible = set.items.filter((_, index) => plan.row[index] !== HIDDEN);
    return {
      sheet: { ...sheet, answers: new Map(visible.map(({ id }) => [id, sheet.answers.get(id) ?? null])) },
      dimensions: plan.machines.map((machine, index) => machine.scoreAt(plan.dimensions[index] as number)),
      gaps: gapScores(plan),
      overall: set.overall === null ? null : { title: set.overall.title, percent: known(plan.overall) },
      advice: Array.from(
        plan.advice.selected.subarray(0, plan.advice.count),
        (index, place): FiredAdvice => ({
          rule: set.advice[index] as AdviceRule,
          because: plan.advice.reasonsOf(index),
          dimensions: this.#about[index] as readonly string[],
          atAGlance: place < plan.advice.glance,
        }),
      ),
      notices: noticesOn(plan.equalAnswers, sheet),
    };
  }
}

/** Scores one sheet; whoever scores more of them keeps a `Scorer`. */
export function score(set: QuestionSet, sheet: AnswerSheet): Profile {
  return new Scorer(set).score(sheet);
}

/** The gaps of the row that a plan has just scored. */
export function gapScores(plan: ScoringPlan): readonly GapScore[] {
  return plan.set.gaps.map((gap, index) => {
    const { of, minus } = plan.sidesOf(index);
    return { gap, of: known(of), minus: known(minus), percent: known(plan.gaps[index] as number) };
  });
}

/** A plan says NaN where a profile says null. */
function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
