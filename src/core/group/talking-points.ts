import { kindOf } from '../items/registry.js';
import type {
  AdviceCount,
  DimensionFigure,
  Figure,
  GapFigure,
  GroupFigures,
  ItemFigure,
  TalkingPoint,
} from '../model/group.js';
import type { Direction, Item, QuestionSet } from '../model/question-set.js';
import { dimensionOf } from '../model/references.js';
import { isMeasure } from './components.js';

/** How many pieces of advice are worth a group's time. */
const MOST_ADVICE = 3;

/** What is worth talking about; what does not stand out, or has nothing to stand out from, is left away. */
export function talkingPointsOf(
  set: QuestionSet,
  { dimensions, items, gaps }: GroupFigures,
  advice: readonly AdviceCount[],
): readonly TalkingPoint[] {
  const strength = extremes(dimensions, goodnessOfDimension);
  const strengthOfItems = extremes(items, (figure) => goodnessOfItem(set, figure));
  const points: (TalkingPoint | null)[] = [
    strength && { kind: 'strongest-dimension', figure: strength.highest },
    strength && { kind: 'weakest-dimension', figure: strength.lowest },
    pointOf('divided-dimension', extremes(dimensions, dividedness)?.highest),
    strengthOfItems && { kind: 'strongest-item', figure: strengthOfItems.highest },
    strengthOfItems && { kind: 'weakest-item', figure: strengthOfItems.lowest },
    pointOf(
      'divided-item',
      extremes(
        items.filter(({ item, counts }) => isMeasure(item) && counts !== null),
        (figure) => estimateOf(figure)?.sd ?? null,
      )?.highest,
    ),
    pointOf('widest-gap', widest(gaps)),
    ...advice.slice(0, MOST_ADVICE).map((one): TalkingPoint => ({ kind: 'advice', advice: one })),
  ];
  return points.filter((point) => point !== null);
}

function pointOf<P extends Exclude<TalkingPoint, { kind: 'advice' }>>(
  kind: P['kind'],
  figure: P['figure'] | undefined,
): P | null {
  return figure === undefined ? null : ({ kind, figure } as P);
}

/** The figures with the highest and the lowest value, the first of equals; null where nothing differs. */
function extremes<F>(
  figures: readonly F[],
  measure: (figure: F) => number | null,
): { readonly highest: F; readonly lowest: F } | null {
  const ranked = figures
    .flatMap((figure) => {
      const value = measure(figure);
      return value === null ? [] : [{ figure, value: withoutNoise(value) }];
    })
    .sort((a, b) => b.value - a.value);
  const [first, last] = [ranked[0], ranked.findLast(({ value }) => value === ranked.at(-1)?.value)];
  if (first === undefined || last === undefined || first.value === last.value) return null;
  return { highest: first.figure, lowest: last.figure };
}

/** Values that differ by rounding noise only are equal, so that the order of counting never decides. */
function withoutNoise(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

function dividedness({ spread }: Figure): number | null {
  return spread?.sd ?? null;
}

/** 0..100 as `goodness` of a person's score; neutral and unknown have none. */
export function goodnessOfDimension({ dimension, spread }: DimensionFigure): number | null {
  return spread === null ? null : good(spread.mean, dimension.higher);
}

function good(percent: number, higher: Direction): number | null {
  if (higher === 'neutral') return null;
  return higher === 'worse' ? 100 - percent : percent;
}

interface Estimate {
  readonly mean: number;
  readonly sd: number | null;
}

/** Mean and SD of an item in percent; where they are not shown, from the classes that are, each at its middle. */
function estimateOf({ item, spread, counts }: ItemFigure): Estimate | null {
  if (spread?.sd != null || counts === null || counts.length === 0) return spread;
  const middles = counts.map(({ codes, n }) => {
    const kind = kindOf(item);
    const ranked = kind.hasPercent(item) && kind.form === 'code';
    const percents = codes.map((code) => (ranked ? kind.percent(item, code) : null));
    const known = percents.filter((percent) => percent !== null);
    return { middle: known.reduce((sum, percent) => sum + percent, 0) / known.length, n };
  });
  if (middles.some(({ middle }) => Number.isNaN(middle))) return null;
  const people = middles.reduce((sum, { n }) => sum + n, 0);
  const mean = spread?.mean ?? middles.reduce((sum, { middle, n }) => sum + middle * n, 0) / people;
  const squares = middles.reduce((sum, { middle, n }) => sum + n * (middle - mean) ** 2, 0);
  return { mean, sd: Math.sqrt(squares / (people - 1)) };
}

/** How good an item's mean is for the first dimension it counts in; items that count in none have no good end. */
function goodnessOfItem(set: QuestionSet, figure: ItemFigure): number | null {
  const loading = firstLoading(figure.item);
  const estimate = estimateOf(figure);
  if (loading === null || estimate === null || figure.counts === null) return null;
  const { higher } = dimensionOf(set, loading.dimension);
  return good(loading.turned ? 100 - estimate.mean : estimate.mean, higher);
}

function firstLoading(item: Item): { readonly dimension: string; readonly turned: boolean } | null {
  if (!('loadings' in item)) return null;
  const [first] = item.loadings;
  return first === undefined ? null : { dimension: first.dimension, turned: first.reverse !== item.reverse };
}

function widest(gaps: readonly GapFigure[]): GapFigure | undefined {
  const width = ({ spread }: GapFigure) => withoutNoise(Math.abs(spread?.mean ?? 0));
  const [first] = gaps.toSorted((a, b) => width(b) - width(a));
  return first !== undefined && width(first) > 0 ? first : undefined;
}
