import { evaluate, type Knowledge } from '../conditions/evaluate.js';
import { subjectsOf } from '../conditions/subjects.js';
import { answersAsKnowledge } from '../conditions/visible-items.js';
import { kindOf } from '../items/registry.js';
import type { Answers } from '../model/answer-sheet.js';
import { type DimensionScore, type FiredAdvice, type GapScore, goodness } from '../model/profile.js';
import type { AdviceRule, Item, Measured, QuestionSet, Subject } from '../model/question-set.js';

/** How many pieces of advice a person sees at a glance. */
export const AT_A_GLANCE = 3;

type Fired = Omit<FiredAdvice, 'atAGlance'>;

export interface Scores {
  readonly dimensions: readonly DimensionScore[];
  readonly gaps: readonly GapScore[];
  readonly overall: number | null;
}

/**
 * Every advice that fires: by priority, then by how far what it is about is from good, then in the author's order;
 * at most one for each dimension among the first three.
 */
export function selectAdvice(
  set: QuestionSet,
  visible: readonly Item[],
  answers: Answers,
  scores: Scores,
): readonly FiredAdvice[] {
  const items = new Map(visible.map((item) => [item.id, item]));
  const knowledge: Knowledge = {
    ...answersAsKnowledge(items, answers),
    percent: (subject) => percentOf(subject, scores),
  };
  const fired = set.advice.flatMap((rule) => {
    const { truth, reasons } = evaluate(rule.when, knowledge);
    if (truth !== true) return [];
    const advice = { rule, because: reasons, dimensions: dimensionsOf(rule, set) };
    return [{ advice, distance: distanceFromGood(advice, scores) }];
  });
  const ranked = fired.toSorted(
    (a, b) => b.advice.rule.priority - a.advice.rule.priority || b.distance - a.distance,
  );
  return oneForEachDimensionFirst(ranked.map(({ advice }) => advice));
}

function percentOf(subject: Exclude<Subject, { kind: 'item' }>, scores: Scores): number | null {
  switch (subject.kind) {
    case 'dimension':
      return scores.dimensions.find(({ dimension }) => dimension.id === subject.id)?.percent ?? null;
    case 'gap':
      return scores.gaps.find(({ gap }) => gap.id === subject.id)?.percent ?? null;
    case 'overall':
      return scores.overall;
  }
}

/** The dimensions that a rule looks at, directly, through an item, or through a gap; neutral ones need no advice. */
export function dimensionsOf(rule: AdviceRule, set: QuestionSet): readonly string[] {
  const neutral = set.dimensions.filter(({ higher }) => higher === 'neutral').map(({ id }) => id);
  const looked = new Set(subjectsOf(rule.when).flatMap((subject) => dimensionsOfSubject(subject, set)));
  return [...looked].filter((id) => !neutral.includes(id));
}

function dimensionsOfSubject(subject: Subject | Measured, set: QuestionSet): readonly string[] {
  switch (subject.kind) {
    case 'dimension':
      return [subject.id];
    case 'item':
      return dimensionsOfItem(subject.id, set);
    case 'gap': {
      const gap = set.gaps.find(({ id }) => id === subject.id);
      return gap === undefined ? [] : [gap.of, gap.minus].flatMap((side) => dimensionsOfSubject(side, set));
    }
    case 'overall':
      return [];
  }
}

function dimensionsOfItem(id: string, set: QuestionSet): readonly string[] {
  const item = set.items.find((candidate) => candidate.id === id);
  return item === undefined ? [] : kindOf(item).dimensions(item);
}

/** 0 (good) to 100: the farthest of the dimensions and gaps that the rule is about. */
function distanceFromGood({ dimensions, rule }: Fired, scores: Scores): number {
  const ofDimensions = scores.dimensions
    .filter(({ dimension }) => dimensions.includes(dimension.id))
    .map((dimension) => 100 - (goodness(dimension) ?? 100));
  const gapIds = subjectsOf(rule.when).flatMap((subject) => (subject.kind === 'gap' ? [subject.id] : []));
  const ofGaps = scores.gaps
    .filter(({ gap }) => gapIds.includes(gap.id))
    .map(({ percent }) => Math.abs(percent ?? 0));
  return Math.max(0, ...(ofGaps.length > 0 ? ofGaps : ofDimensions));
}

/**
 * Fills the glance from the top, passing over advice about a dimension that it has already; the rest keeps its order.
 * Advice about several dimensions counts under the one that its rule names first: a scene scored on three dimensions
 * would else keep the advice for the two others out of sight.
 */
function oneForEachDimensionFirst(ranked: readonly Fired[]): readonly FiredAdvice[] {
  const glance: Fired[] = [];
  const taken = new Set<string>();
  for (const advice of ranked) {
    if (glance.length === AT_A_GLANCE) break;
    const [main] = advice.dimensions;
    if (main !== undefined && taken.has(main)) continue;
    glance.push(advice);
    if (main !== undefined) taken.add(main);
  }
  return [
    ...glance.map((advice) => ({ ...advice, atAGlance: true })),
    ...ranked.filter((advice) => !glance.includes(advice)).map((advice) => ({ ...advice, atAGlance: false })),
  ];
}
