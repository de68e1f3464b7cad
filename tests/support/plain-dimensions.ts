import { type Answer, type AnswerSheet, isSubstantive } from '../../src/core/model/answer-sheet.js';
import type { DimensionScore } from '../../src/core/model/profile.js';
import type { Dimension, Item, Loading, Option, QuestionSet } from '../../src/core/model/question-set.js';
import { againstNorms, bandOf } from '../../src/core/scoring/dimension.js';
import { type Fraction, fraction, minus, over, plus, sum, times, toNumber, ZERO } from './fractions.js';

/** An item's place in a dimension: its ends, its weight, and what its answer counts there, after reversal. */
interface Place {
  readonly min: Fraction;
  readonly max: Fraction;
  readonly weight: Fraction;
  /** null where it is unanswered. */
  readonly value: Fraction | null;
}

/** Each scored dimension's percent, exactly. */
export const exactPercents = new WeakMap<DimensionScore, Fraction>();

/** The scores of a sheet's dimensions in fractions, by the formulas alone and an item at a time. */
export function plainDimensions(
  set: QuestionSet,
  visible: readonly Item[],
  sheet: AnswerSheet,
): readonly DimensionScore[] {
  return set.dimensions.map((dimension) => plainDimension(dimension, set, visible, sheet));
}

function plainDimension(
  dimension: Dimension,
  set: QuestionSet,
  visible: readonly Item[],
  sheet: AnswerSheet,
): DimensionScore {
  const all = set.items.filter((item) => rangeIn(item, dimension.id) !== null);
  const isSum = dimension.score.unit === 'sum';
  let notApplicable = 0;
  const places = all.flatMap((item): Place[] => {
    const { min, max, weight, reverse } = rangeIn(item, dimension.id) as Range;
    const place = { min, max, weight };
    if (!visible.includes(item)) return dimension.unasked === 'zero' ? [{ ...place, value: min }] : [];
    const answer = sheet.answers.get(item.id) ?? null;
    if (!isSubstantive(answer)) {
      const leaves = answer !== null && !isSum;
      if (leaves) notApplicable += 1;
      return leaves ? [] : [{ ...place, value: null }];
    }
    const value = valueIn(item, dimension.id, answer);
    return value === null ? [] : [{ ...place, value: reverse ? minus(plus(min, max), value) : value }];
  });
  const answered = places.filter((place) => place.value !== null) as (Place & { value: Fraction })[];
  const [n, k, shown] = [answered.length, places.length, places.length + notApplicable];
  const why = reasonOf(dimension, n, k, shown);
  if (why !== null)
    return {
      dimension,
      value: null,
      percent: null,
      mean: null,
      estimated: false,
      band: null,
      norm: null,
      answered: n,
      items: k,
      reason: why,
      share: 0,
    };
  const weights = sum(answered.map(({ weight }) => weight));
  const mean = over(sum(answered.map(({ weight, value }) => times(weight, value))), weights);
  const place = ({ min, max, value }: Place & { value: Fraction }) =>
    over(minus(value, min), minus(max, min));
  const percent =
    dimension.score.unit === 'percent'
      ? over(sum(answered.map((own) => times(own.weight, place(own)))), weights)
      : over(
          sum(answered.map(({ weight, value, min }) => times(weight, minus(value, min)))),
          sum(answered.map(({ weight, min, max }) => times(weight, minus(max, min)))),
        );
  const hundred = times(percent, fraction(100));
  const asked = sum(places.map(({ weight }) => weight));
  const factor = fraction(dimension.score.times);
  const value = toNumber(
    { percent: hundred, mean: times(mean, factor), sum: times(times(mean, asked), factor) }[
      dimension.score.unit
    ],
  );
  const shared = sharedScale(all);
  const score: DimensionScore = {
    dimension,
    value,
    percent: toNumber(hundred),
    mean:
      shared === null
        ? null
        : {
            value: toNumber(plus(fraction(shared[0]), times(percent, fraction(shared[1] - shared[0])))),
            from: shared[0],
            to: shared[1],
          },
    estimated: isSum && n < k,
    answered: n,
    items: k,
    reason: null,
    band: bandOf(dimension.bands, value),
    norm: dimension.norms === null ? null : againstNorms(value, dimension.norms, n / shown, dimension.range),
    share: n / shown,
  };
  exactPercents.set(score, hundred);
  return score;
}

function reasonOf(dimension: Dimension, answered: number, items: number, shown: number) {
  if (items === 0) return { code: 'no-items' } as const;
  const allowed = dimension.maxMissing ?? (dimension.score.unit === 'sum' ? 0 : null);
  const share = fraction(dimension.minAnswered);
  let needed = 0;
  while (allowed === null && BigInt(needed) * share.under < share.over * BigInt(items)) needed += 1;
  needed = Math.max(1, allowed === null ? needed : items - allowed);
  if (answered < needed) return { code: 'too-few', answered, items, needed } as const;
  const floor = allowed !== null || dimension.minAnswered > 0.5 ? fraction(0.5) : share;
  let least = 0;
  while (BigInt(least) * floor.under < floor.over * BigInt(shown)) least += 1;
  return answered >= least ? null : ({ code: 'too-few', answered, items: shown, needed: least } as const);
}

interface Range extends Omit<Place, 'value'> {
  readonly reverse: boolean;
}

function rangeIn(item: Item, dimension: string): Range | null {
  const loaded = (loadings: readonly Loading[], min: number, max: number): Range | null => {
    const own = loadings.find((loading) => loading.dimension === dimension);
    if (own === undefined) return null;
    return { min: fraction(min), max: fraction(max), weight: fraction(own.weight), reverse: own.reverse };
  };
  switch (item.kind) {
    case 'scale': {
      const { values, from, to } = item.scale;
      const ends = values === null ? [from, to] : values.toSorted((a, b) => a - b);
      return loaded(item.loadings, ends[0] ?? 0, ends.at(-1) ?? 0);
    }
    case 'yes-no':
      return loaded(item.loadings, 0, 1);
    case 'number':
      return loaded(item.loadings, item.min ?? 0, item.max ?? 0);
    case 'many':
      if (item.count === 'ticks') return loaded(item.loadings, 0, item.options.length);
      return optionRange(item.options, dimension);
    case 'choice':
      return optionRange(item.options, dimension);
    case 'text':
      return null;
  }
}

function optionRange(options: readonly Option[], dimension: string): Range | null {
  const speaks = options.some(({ scores }) => scores.some((score) => score.dimension === dimension));
  return speaks ? { min: ZERO, max: fraction(100), weight: fraction(1), reverse: false } : null;
}

/** What an answer counts, before reversal; null where it is silent on the dimension. */
function valueIn(item: Item, dimension: string, answer: Exclude<Answer, null | symbol>): Fraction | null {
  switch (item.kind) {
    case 'scale':
      return fraction(item.scale.values?.[Number(answer) - item.scale.from] ?? Number(answer));
    case 'number':
      return fraction(Number(answer));
    case 'yes-no':
      return fraction(answer === 'yes' ? 1 : 0);
    case 'text':
      return null;
  }
  const ticked = Array.isArray(answer) ? answer : [answer];
  const options = item.options.filter(({ id }) => ticked.includes(id));
  if (item.kind === 'many' && item.count === 'ticks') return fraction(options.length);
  const said = options.flatMap(({ scores }) =>
    scores.flatMap((score) => (score.dimension === dimension ? [fraction(score.percent)] : [])),
  );
  return said.length === 0 ? null : over(sum(said), fraction(said.length));
}

/** An item's own percent, whatever the dimension; null where it has none. */
export function ownPercent(item: Item, answer: Exclude<Answer, null | symbol>): Fraction | null {
  if (!('reverse' in item)) return null;
  const loadings = [{ dimension: 'own', weight: 1, reverse: item.reverse }];
  const own = { ...item, loadings };
  const range = rangeIn(own, 'own');
  const value = valueIn(own, 'own', answer);
  if (range === null || value === null) return null;
  const place = over(minus(value, range.min), minus(range.max, range.min));
  return times(range.reverse ? minus(fraction(1), place) : place, fraction(100));
}

function sharedScale(items: readonly Item[]): readonly [number, number] | null {
  const scales = items.map((item) => (item.kind === 'scale' ? item.scale : null));
  const [first] = scales;
  if (first == null || scales.some((scale) => JSON.stringify(scale) !== JSON.stringify(first))) return null;
  const values = first.values ?? [first.from, first.to];
  return [Math.min(...values), Math.max(...values)];
}
