import { kindOf } from '../items/registry.js';
import type { Dimension, Item, QuestionSet } from '../model/question-set.js';
import { placeOf } from '../model/references.js';
import type { Limits } from '../protection/limits.js';
import type { ValueTable } from '../statistics/value-table.js';
import { componentsOf } from './components.js';
import { type Family, familiesOf } from './families.js';
import { FamilyTable } from './family-table.js';
import { canBeTried } from './few-groups.js';
import { itemTooMany } from './item-relations.js';
import { coarser, HIDDEN, type ItemRelease, releaseItem } from './item-release.js';
import type { People, PeopleOfSet } from './patterns.js';
import { linesThrough, type Ranges } from './score-ranges.js';
import { type Means, meanTooMany, type ScoreFigure } from './score-relations.js';
import { NOTHING, releaseScores, type ScoreRelease } from './score-release.js';
import { isPinned } from './sum-bounds.js';
import type { DimensionTally, GroupTally, ItemTally } from './tally.js';
import type { Writing } from './written-moments.js';

/** What may be shown of one group, in the order of the set: everything that is printed is made of this alone. */
export interface Release {
  readonly dimensions: ScoreRelease[];
  readonly items: ItemRelease[];
  readonly gaps: ScoreRelease[];
  overall: ScoreRelease;
  /** Whether it may be counted for how many an advice holds. */
  readonly advice: boolean;
}

/** First each figure by itself; then what follows from them all together, until nothing does that must not. */
export function releaseGroup(
  set: QuestionSet,
  tally: GroupTally,
  people: PeopleOfSet,
  ranges: Ranges,
  written: Writing,
  limits: Limits,
  texts: boolean,
): Release {
  const release: Release = {
    dimensions: ranges.dimensions.map((range, i) =>
      releaseScores((tally.dimensions[i] as DimensionTally).values, range, limits),
    ),
    items: set.items.map((item, i) =>
      // Texts that are not shown have nothing to hide.
      kindOf(item).form === 'text' && !texts
        ? { ...HIDDEN, hidden: null }
        : releaseItem(item, tally.items[i] as ItemTally, written, limits, linesThrough(set, item)),
    ),
    gaps: ranges.gaps.map((range, i) => releaseScores(tally.gaps[i] as ValueTable, range, limits)),
    overall: releaseScores(tally.overall, ranges.overall, limits),
    advice: true,
  };
  settleMeans(set, tally, people.scores, release, limits);
  for (const [at, family] of familiesOf(set).entries())
    settleFamily(set, family, tally, people.families[at] as People, release, limits);
  hideMadeOfHidden(set, tally, release);
  settleMeans(set, tally, people.scores, release, limits);
  hideMadeOfHidden(set, tally, release);
  hideSpreadsOfHidden(set, release);
  if (!canBeTried(set, tally.people, limits)) return release;
  const means = meansAlone(set, tally, release);
  hideMadeOfHidden(set, tally, means);
  return means;
}

/**
 * Means of questions tell nothing more together than each by itself, and that of a dimension whose questions all show
 * theirs follows from them. Whatever is counted or spread, and what a dimension says of hidden questions, does.
 */
function meansAlone(
  set: QuestionSet,
  tally: GroupTally,
  { dimensions, items, gaps, overall }: Release,
): Release {
  const score = (own: ScoreRelease): ScoreRelease => ({ hidden: own.hidden, ...NOTHING });
  const isShown = (item: Item) => items[set.items.indexOf(item)]?.mean === true;
  return {
    dimensions: dimensions.map((own, i) =>
      tally.dimensions[i]?.values.counts.size === 0 ||
      componentsOf(set, set.dimensions[i] as Dimension).every(isShown)
        ? score(own)
        : { ...NOTHING, hidden: own.hidden ?? 'single-scores' },
    ),
    items: items.map((own) => ({
      ...HIDDEN,
      mean: own.mean,
      hidden: own.mean ? null : own.classes === null && own.numbers === null ? own.hidden : 'single-scores',
    })),
    gaps: gaps.map(score),
    overall: score(overall),
    advice: false,
  };
}

/** The SDs of two dimensions, of their difference and of their mean follow from each other: three give the fourth. */
function hideSpreadsOfHidden(set: QuestionSet, release: Release): void {
  const isOpen = (id: string) => release.dimensions[placeOf(set.dimensions, id)]?.sd === true;
  for (const [place, { of, minus }] of set.gaps.entries())
    if ([of, minus].some(({ kind, id }) => kind === 'dimension' && !isOpen(id)))
      release.gaps[place] = { ...(release.gaps[place] as ScoreRelease), sd: false };
  if (set.overall?.dimensions.every(isOpen) === false) release.overall = { ...release.overall, sd: false };
}

const SUBTRACTION: ScoreRelease = { hidden: 'subtraction', ...NOTHING };

/** What is made of dimensions is shown only where they are: then it tells nothing of items that they do not tell. */
function hideMadeOfHidden(set: QuestionSet, tally: GroupTally, release: Release): void {
  const isHidden = (id: string) => {
    const place = set.dimensions.findIndex((dimension) => dimension.id === id);
    return (
      release.dimensions[place]?.hidden !== null && (tally.dimensions[place]?.values.counts.size ?? 0) > 0
    );
  };
  for (const [place, { of, minus }] of set.gaps.entries())
    if (
      [of, minus].some(({ kind, id }) => kind === 'dimension' && isHidden(id)) &&
      release.gaps[place]?.hidden === null
    )
      release.gaps[place] = SUBTRACTION;
  if (set.overall?.dimensions.some(isHidden) === true && release.overall.hidden === null)
    release.overall = SUBTRACTION;
}

function settleMeans(
  set: QuestionSet,
  tally: GroupTally,
  people: People,
  release: Release,
  { minGroup }: Limits,
): void {
  for (;;) {
    const items = set.items.flatMap(({ id }, i) => (release.items[i]?.mean === true ? [id] : []));
    const one = meanTooMany(set, people, { ...meansOf(set, tally, release), items }, minGroup);
    if (one === null) return;
    if (one.kind === 'overall') release.overall = SUBTRACTION;
    else {
      const all: readonly { readonly id: string }[] = one.kind === 'gap' ? set.gaps : set.dimensions;
      const list = one.kind === 'gap' ? release.gaps : release.dimensions;
      list[placeOf(all, one.id)] = SUBTRACTION;
    }
  }
}

function meansOf(set: QuestionSet, tally: GroupTally, release: Release): Omit<Means, 'items'> {
  const all: readonly (readonly [ScoreFigure, ScoreRelease | undefined, number])[] = [
    ...set.dimensions.map(
      ({ id }, i) =>
        [
          { kind: 'dimension', id },
          release.dimensions[i],
          tally.dimensions[i]?.values.counts.size ?? 0,
        ] as const,
    ),
    ...set.gaps.map(
      ({ id }, i) => [{ kind: 'gap', id }, release.gaps[i], tally.gaps[i]?.counts.size ?? 0] as const,
    ),
    ...(set.overall === null
      ? []
      : [[{ kind: 'overall', id: null }, release.overall, tally.overall.counts.size] as const]),
  ];
  const known = all.filter(([, , size]) => size > 0);
  return {
    shown: known.flatMap(([figure, own]) => (own?.hidden === null ? [figure] : [])),
    secret: known.flatMap(([figure, own]) => (own?.hidden === null ? [] : [figure])),
  };
}

function settleFamily(
  set: QuestionSet,
  family: Family,
  tally: GroupTally,
  people: People,
  release: Release,
  limits: Limits,
): void {
  const table = new FamilyTable(family, people);
  const placesOfItems = family.items.map((item) => set.items.indexOf(item));
  const placesOfDimensions = family.dimensions.map((dimension) => set.dimensions.indexOf(dimension));
  const placesOfGaps = family.gaps.map((gap) => set.gaps.indexOf(gap));
  const weaken = (at: number): boolean => {
    const place = placesOfItems[at] as number;
    const [item, own] = [set.items[place], release.items[place]];
    if (item === undefined || own === undefined || (own.classes === null && !own.mean)) return false;
    release.items[place] = coarser(item, tally.items[place] as ItemTally, own, limits) ?? {
      ...HIDDEN,
      hidden: 'subtraction',
    };
    return true;
  };
  for (;;) {
    const items = placesOfItems.map((place) => release.items[place] as ItemRelease);
    const dimensions = placesOfDimensions.map((place) => release.dimensions[place]?.hidden === null);
    const gaps = placesOfGaps.map((place) => release.gaps[place]?.hidden === null);
    const one = itemTooMany(family, table, { items, dimensions, gaps }, limits.minGroup);
    if (one !== null) {
      if ('item' in one) {
        if (!weaken(one.item)) return;
      } else if ('gap' in one) release.gaps[placesOfGaps[one.gap] as number] = SUBTRACTION;
      else release.dimensions[placesOfDimensions[one.dimension] as number] = SUBTRACTION;
      continue;
    }
    const pinned = placesOfDimensions.find((place, at) => {
      if (!dimensions[at]) return false;
      const own = placesOfItems.map((item, i) => ({
        release: items[i] as ItemRelease,
        tally: tally.items[item] as ItemTally,
      }));
      const dimension = set.dimensions[place] as Dimension;
      return isPinned(
        family,
        dimension,
        tally.dimensions[place] as DimensionTally,
        own,
        people,
        limits.minCell,
      );
    });
    if (pinned === undefined) return;
    // Another item that says less leaves more room: one that keeps its counts, then one that gives its mean alone.
    const own = (at: number) => kindOf(family.items[at] as Item).dimensions(family.items[at] as Item);
    const inIt = items.flatMap((item, at) =>
      own(at).includes(set.dimensions[pinned]?.id ?? '') ? [{ item, at }] : [],
    );
    const next =
      inIt.find(({ item: { mean, classes } }) => mean && classes !== null) ??
      inIt.find(({ item: { mean } }) => mean);
    if (next === undefined || !weaken(next.at)) release.dimensions[pinned] = SUBTRACTION;
  }
}
