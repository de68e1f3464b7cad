import { subjectsOf } from '../conditions/subjects.js';
import type {
  AdviceCount,
  DimensionReliability,
  GroupFigures,
  GroupSummary,
  Split,
  Suppressed,
  WholeFigures,
} from '../model/group.js';
import type { AdviceRule, QuestionSet } from '../model/question-set.js';
import { noCoMoments } from '../statistics/covariances.js';
import type { Distributions } from '../statistics/distributions.js';
import { reliabilityOf } from '../statistics/reliability.js';
import type { ValueTable } from '../statistics/value-table.js';
import { componentsOf, unitsOf } from './components.js';
import { dimensionFigure, gapFigure, itemFigure, overallFigure } from './figures.js';
import { type HiddenFigures, hideFigures, type Part } from './hidden-figures.js';
import { hidingsOf } from './protection.js';
import { talkingPointsOf } from './talking-points.js';
import type { DimensionTally, GroupTally, ItemTally } from './tally.js';

/** A group by the values of a column: everybody is in exactly one part; null names those without a value. */
export interface TalliedParts {
  readonly column: string;
  readonly tallies: ReadonlyMap<string | null, GroupTally>;
}

export interface SummaryOptions {
  readonly minGroup: number;
  /** Whether open answers are shown. */
  readonly texts: boolean;
}

/** Tallies to what may be shown; nothing that is hidden enters the summary. */
export function summarise(
  set: QuestionSet,
  whole: GroupTally,
  split: TalliedParts | null,
  options: SummaryOptions,
  distributions: Distributions,
): GroupSummary {
  const { minGroup } = options;
  const people = (tally: GroupTally) => ({ n: tally.people, unanimous: false });
  const sorted = [...(split?.tallies ?? [])].toSorted(([a], [b]) => byName(a, b));
  const groups = hidingsOf(
    people(whole),
    sorted.map(([, tally]) => people(tally)),
    minGroup,
  );
  if (whole.people < minGroup) return nothing(whole, options);
  const parts = sorted.map(([name, tally], i): Part => ({ name, tally, hidden: groups.parts[i] ?? null }));
  const hidden = hideFigures(set, whole, parts, options);
  return {
    people: whole.people,
    minGroup,
    whole: wholeFigures(set, whole, hidden.whole, options, distributions),
    split: split === null ? null : shownParts(set, split.column, parts, hidden.parts),
    suppressed: [...parts.flatMap(hiddenPart), ...hidden.suppressed],
  };
}

function byName(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : a > b ? 1 : 0;
}

function nothing({ people }: GroupTally, { minGroup }: SummaryOptions): GroupSummary {
  const suppressed: Suppressed = { what: 'group', id: null, n: people, reason: 'too-few' };
  return { people, minGroup, whole: null, split: null, suppressed: [suppressed] };
}

function hiddenPart({ name, tally, hidden }: Part): readonly Suppressed[] {
  return hidden === null ? [] : [{ what: 'part', id: null, part: name, n: tally.people, reason: hidden }];
}

function shownParts(
  set: QuestionSet,
  column: string,
  parts: readonly Part[],
  hidden: readonly HiddenFigures[],
): Split {
  return {
    column,
    parts: parts.flatMap(({ name, tally, hidden: why }, i) =>
      why === null ? [{ name, ...figuresOf(set, tally, hidden[i] as HiddenFigures, false) }] : [],
    ),
  };
}

function figuresOf(set: QuestionSet, tally: GroupTally, hidden: HiddenFigures, texts: boolean): GroupFigures {
  return {
    people: tally.people,
    dimensions: set.dimensions.map((dimension, i) =>
      dimensionFigure(dimension, tally.dimensions[i] as DimensionTally, hidden.of('dimension', dimension.id)),
    ),
    items: set.items.map((item, i) =>
      itemFigure(item, tally.items[i] as ItemTally, hidden.of('item', item.id), texts),
    ),
    gaps: set.gaps.map((gap, i) => gapFigure(gap, tally.gaps[i] as ValueTable, hidden.of('gap', gap.id))),
    overall:
      set.overall === null
        ? null
        : overallFigure(set.overall.title, tally.overall, hidden.of('overall', null)),
  };
}

function wholeFigures(
  set: QuestionSet,
  tally: GroupTally,
  hidden: HiddenFigures,
  options: SummaryOptions,
  distributions: Distributions,
): WholeFigures {
  const figures = figuresOf(set, tally, hidden, options.texts);
  const advice = set.advice
    .map((rule, i): AdviceCount => ({ rule, n: tally.advice[i] ?? 0 }))
    .filter(({ rule, n }) => n > 0 && !tellsHidden(rule, hidden))
    .toSorted((a, b) => b.n - a.n || b.rule.priority - a.rule.priority);
  return {
    ...figures,
    reliability: reliabilities(set, tally, hidden, options.minGroup, distributions),
    advice,
    notices: tally.notices,
    talkingPoints: talkingPointsOf(set, figures, advice),
  };
}

/** How often a rule over a hidden figure fires would give that figure away. */
function tellsHidden({ when }: AdviceRule, hidden: HiddenFigures): boolean {
  return subjectsOf(when).some(
    (subject) => hidden.of(subject.kind, subject.kind === 'overall' ? null : subject.id) !== null,
  );
}

/** Fewer complete sheets than `minGroup` count as none. */
function reliabilities(
  set: QuestionSet,
  tally: GroupTally,
  hidden: HiddenFigures,
  minGroup: number,
  distributions: Distributions,
): readonly DimensionReliability[] {
  return set.dimensions.map((dimension, i) => {
    const items = componentsOf(set, dimension);
    const { complete } = tally.dimensions[i] as DimensionTally;
    const shown = complete.n < minGroup ? noCoMoments(unitsOf(set, dimension)) : complete;
    const reliability = reliabilityOf(shown, distributions);
    const restCorrelations = reliability.restCorrelations.map((r, at) =>
      hidden.of('item', items[at]?.id ?? null) === null ? r : null,
    );
    return { dimension, items, reliability: { ...reliability, restCorrelations, n: complete.n } };
  });
}
