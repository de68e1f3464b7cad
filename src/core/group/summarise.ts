import type {
  DimensionReliability,
  GapFigure,
  GroupFigures,
  GroupSummary,
  SummaryOptions,
  Suppressed,
  WholeFigures,
} from '../model/group.js';
import type { Measured, QuestionSet } from '../model/question-set.js';
import type { Limits } from '../protection/limits.js';
import type { Distributions } from '../statistics/distributions.js';
import { type Reliability, reliabilityOf } from '../statistics/reliability.js';
import type { ValueTable } from '../statistics/value-table.js';
import { adviceCounts } from './advice-counts.js';
import { componentsOf } from './components.js';
import { dimensionFigure, type FigureWriting, gapFigure, itemFigure, overallFigure } from './figures.js';
import type { ItemRelease } from './item-release.js';
import { peopleOfSet } from './patterns.js';
import { type Release, releaseGroup } from './release.js';
import { roundingFor } from './rounding.js';
import { rangesOf } from './score-ranges.js';
import type { ScoreRelease } from './score-release.js';
import { protectedSplits } from './splits.js';
import { talkingPointsOf } from './talking-points.js';
import {
  type DimensionTally,
  type GroupTally,
  type ItemTally,
  mergeTallies,
  noTally,
  type TalliedPart,
} from './tally.js';
import { writingOf } from './written-moments.js';

/**
 * Tallies to what may be shown; nothing that is hidden enters the summary. `columns` are those by whose values the
 * group is split, the names of each part in their order.
 */
export function summarise(
  set: QuestionSet,
  columns: readonly string[],
  parts: readonly TalliedPart[],
  { limits, texts }: SummaryOptions,
  distributions: Distributions,
): GroupSummary {
  const whole = parts.map(({ tally }) => tally).reduce(mergeTallies, noTally(set));
  const { people } = whole;
  if (people < limits.minGroup) {
    const all: Suppressed = { what: 'group', id: null, reason: 'too-few' };
    return { people, limits, whole: null, splits: [], suppressed: [all] };
  }
  const everybody = peopleOfSet(set, whole.patterns);
  const rounding = roundingFor(limits.precise);
  const written = writingOf(distributions, rounding);
  const ranges = rangesOf(set, everybody, written);
  const release = releaseGroup(set, whole, everybody, ranges, written, limits, texts);
  const { splits, suppressed } = protectedSplits(set, columns, parts, ranges, release, limits, rounding);
  return {
    people,
    limits,
    whole: wholeFigures(set, whole, release, limits, {
      distributions,
      rounding,
      texts,
      minCell: limits.minCell,
    }),
    splits,
    suppressed: [...suppressedIn(set, release), ...suppressed],
  };
}

function suppressedIn(
  set: QuestionSet,
  { dimensions, items, gaps, overall }: Release,
): readonly Suppressed[] {
  const listed = (
    what: 'dimension' | 'item' | 'gap',
    all: readonly { readonly id: string }[],
    releases: readonly { hidden: Suppressed['reason'] | null }[],
  ) =>
    all.flatMap(({ id }, i): readonly Suppressed[] => {
      const reason = releases[i]?.hidden ?? null;
      return reason === null ? [] : [{ what, id, reason }];
    });
  return [
    ...listed('dimension', set.dimensions, dimensions),
    ...listed('item', set.items, items),
    ...listed('gap', set.gaps, gaps),
    ...(set.overall === null || overall.hidden === null
      ? []
      : [{ what: 'overall', id: null, reason: overall.hidden } as const]),
  ];
}

function figuresOf(
  set: QuestionSet,
  tally: GroupTally,
  release: Release,
  writing: FigureWriting,
): GroupFigures {
  const dimensions = set.dimensions.map((dimension, i) =>
    dimensionFigure(
      dimension,
      tally.dimensions[i] as DimensionTally,
      release.dimensions[i] as ScoreRelease,
      writing,
    ),
  );
  const items = set.items.map((item, i) =>
    itemFigure(item, tally.items[i] as ItemTally, release.items[i] as ItemRelease, tally.people, writing),
  );
  const gaps = set.gaps.map((gap, i) =>
    gapFigure(gap, tally.gaps[i] as ValueTable, release.gaps[i] as ScoreRelease, writing),
  );
  return {
    people: tally.people,
    dimensions,
    items,
    gaps: gaps.map((gap) => asShown(gap, { dimensions, items })),
    overall:
      set.overall === null ? null : overallFigure(set.overall.title, tally.overall, release.overall, writing),
  };
}

/** Where both sides are shown, of the same people, the gap is the difference of what is shown: readers subtract. */
function asShown(
  figure: GapFigure,
  { dimensions, items }: Pick<GroupFigures, 'dimensions' | 'items'>,
): GapFigure {
  const side = ({ kind, id }: Measured) =>
    kind === 'dimension'
      ? dimensions.find(({ dimension }) => dimension.id === id)
      : items.find(({ item }) => item.id === id);
  const [of, minus] = [side(figure.gap.of), side(figure.gap.minus)];
  if (figure.spread === null || of?.spread == null || minus?.spread == null) return figure;
  if (of.n !== figure.n || minus.n !== figure.n) return figure;
  return { ...figure, spread: { ...figure.spread, mean: of.spread.mean - minus.spread.mean + 0 } };
}

function wholeFigures(
  set: QuestionSet,
  tally: GroupTally,
  release: Release,
  limits: Limits,
  writing: FigureWriting,
): WholeFigures {
  const figures = figuresOf(set, tally, release, writing);
  const advice = release.advice ? adviceCounts(set, tally.advice, figures, limits.minCell) : [];
  const few = (n: number) => (n > 0 && n < limits.minCell ? null : n);
  return {
    ...figures,
    reliability: reliabilities(set, tally, release, limits, writing),
    advice,
    notices: { 'same-answers': few(tally.notices['same-answers']), hasty: few(tally.notices.hasty) },
    talkingPoints: talkingPointsOf(set, figures, advice),
  };
}

/** Coefficients of few sheets are worth nothing and tell much: they need as many as quartiles do, and the SD shown. */
function reliabilities(
  set: QuestionSet,
  tally: GroupTally,
  release: Release,
  limits: Limits,
  { distributions, rounding }: FigureWriting,
): readonly DimensionReliability[] {
  return set.dimensions.map((dimension, i) => {
    const items = componentsOf(set, dimension);
    const { complete } = tally.dimensions[i] as DimensionTally;
    const own = release.dimensions[i];
    const shown = complete.n >= 2 * limits.minGroup && own?.hidden === null && own.sd;
    const isShown = (at: number) => release.items[set.items.indexOf(items[at] as never)]?.sd === true;
    return {
      dimension,
      items,
      complete: complete.n,
      reliability: shown
        ? written(reliabilityOf(complete, distributions), isShown, rounding.coefficient)
        : null,
    };
  });
}

/** Which items nobody answered differently is not said: everybody's answer would be known. */
function written(
  { n, alpha, omega, restCorrelations }: Reliability,
  isShown: (at: number) => boolean,
  coefficient: (value: number) => number,
): Reliability {
  return {
    n,
    constant: [],
    alpha:
      alpha.value === null
        ? alpha.reason.code === 'negative'
          ? { value: null, reason: { ...alpha.reason, value: coefficient(alpha.reason.value) } }
          : alpha
        : {
            value: {
              value: coefficient(alpha.value.value),
              lower: coefficient(alpha.value.lower),
              upper: coefficient(alpha.value.upper),
              standardised: coefficient(alpha.value.standardised),
            },
            reason: null,
          },
    omega: omega.value === null ? omega : { value: coefficient(omega.value), reason: null },
    restCorrelations: restCorrelations.map((r, at) => (r === null || !isShown(at) ? null : coefficient(r))),
  };
}
