import { testsIn } from '../../checks/conditions.js';
import { kindOf } from '../../items/registry.js';
import type { Path } from '../../model/finding.js';
import type { Profile } from '../../model/profile.js';
import type { Band, Condition, Dimension, Measured, QuestionSet, Subject } from '../../model/question-set.js';
import { gapOf, itemOf } from '../../model/references.js';

/** Something a set promises that some sheet should reach. */
export interface Target {
  readonly kind: 'band' | 'advice' | 'item' | 'gap';
  /** A name for a file and a table, such as `geduld.40`. */
  readonly name: string;
  readonly title: string;
  readonly path: Path;
  reached(profile: Profile): boolean;
  /** How far a profile is from it, in the unit of what is looked at; 0 where that says nothing. */
  distance(profile: Profile): number;
  /** The items that it depends on. */
  readonly items: ReadonlySet<string>;
  /** The condition behind it; null for a band and a gap. */
  readonly when: Condition | null;
  /** Of a band, whether it lies outside of values from `low` to `high`; null for what is no band. */
  readonly band: { readonly dimension: string; isBeyond(low: number, high: number): boolean } | null;
}

export function targetsOf(set: QuestionSet): readonly Target[] {
  return [...bandTargets(set), ...gapTargets(set), ...adviceTargets(set), ...itemTargets(set)];
}

function bandTargets(set: QuestionSet): readonly Target[] {
  return set.dimensions.flatMap(({ id, bands, range }, index) =>
    bands.map((band, at): Target => {
      const end = bands[at + 1]?.from ?? Number.POSITIVE_INFINITY;
      const scoreIn = (profile: Profile) => profile.dimensions[index]?.value ?? null;
      return {
        kind: 'band',
        name: `${id}.${placeOf(bands, at)}`,
        title: band.title,
        path: ['dimensions', id, 'bands', at, 'title'],
        reached: (profile) => profile.dimensions[index]?.band === band,
        distance: (profile) => {
          const value = scoreIn(profile);
          if (value === null) return Math.max(100, range.to - range.from);
          return Math.max(0, band.from - value, value - Math.min(end, range.to));
        },
        items: withBranching(set, itemsOfDimension(set, id)),
        when: null,
        band: { dimension: id, isBeyond: (low, high) => isBeyond(bands, at, low, high) },
      };
    }),
  );
}

/** Where a band lies, as part of a name. */
function placeOf(bands: Dimension['bands'], at: number): string {
  const { from, upTo } = bands[at] as Band;
  if (upTo !== null) return `to-${upTo}`;
  return at > 0 && bands[at - 1]?.upTo !== null ? `over-${from}` : String(from);
}

/** Sums of doubles may miss a limit by so much that the exact ones meet. */
const SLACK = 1e-9;

function isBeyond(bands: Dimension['bands'], at: number, low: number, high: number): boolean {
  const { from, upTo } = bands[at] as Band;
  const isOpenBelow = at > 0 && bands[at - 1]?.upTo !== null;
  if (isOpenBelow ? high <= from : high < from - SLACK) return true;
  return upTo === null ? low >= (bands[at + 1]?.from ?? Number.POSITIVE_INFINITY) : low > upTo + SLACK;
}

function gapTargets(set: QuestionSet): readonly Target[] {
  return set.gaps.map(
    ({ id, title, of, minus }, index): Target => ({
      kind: 'gap',
      name: id,
      title,
      path: ['gaps', id],
      reached: ({ gaps }) => Math.abs(gaps[index]?.percent ?? 0) >= 10,
      distance: ({ gaps }) => Math.max(0, 10 - Math.abs(gaps[index]?.percent ?? 0)),
      items: withBranching(set, [...itemsMeasured(set, of), ...itemsMeasured(set, minus)]),
      when: null,
      band: null,
    }),
  );
}

function adviceTargets(set: QuestionSet): readonly Target[] {
  return set.advice.map(
    (rule, index): Target => ({
      kind: 'advice',
      name: rule.id,
      title: rule.title,
      path: ['advice', index, 'when'],
      reached: ({ advice }) => advice.some((fired) => fired.rule === rule),
      distance: (profile) => distanceTo(rule.when, profile, set),
      items: withBranching(set, itemsInCondition(set, rule.when)),
      when: rule.when,
      band: null,
    }),
  );
}

function itemTargets(set: QuestionSet): readonly Target[] {
  return set.items.flatMap((item, index): readonly Target[] =>
    item.when === null
      ? []
      : [
          {
            kind: 'item',
            name: item.id,
            title: item.id,
            path: ['items', index, 'when'],
            reached: ({ sheet }) => sheet.answers.has(item.id),
            distance: () => 0,
            items: withBranching(set, itemsInCondition(set, item.when)),
            when: item.when,
            band: null,
          },
        ],
  );
}

function itemsOfDimension(set: QuestionSet, id: string): readonly string[] {
  return set.items.filter((item) => kindOf(item).dimensions(item).includes(id)).map((item) => item.id);
}

function itemsMeasured(set: QuestionSet, { kind, id }: Measured): readonly string[] {
  return kind === 'item' ? [id] : itemsOfDimension(set, id);
}

function itemsInCondition(set: QuestionSet, condition: Condition): readonly string[] {
  return testsIn(condition, []).flatMap(({ test }) => itemsOfSubject(set, test.subject));
}

function itemsOfSubject(set: QuestionSet, subject: Subject): readonly string[] {
  switch (subject.kind) {
    case 'item':
      return [subject.id];
    case 'dimension':
      return itemsOfDimension(set, subject.id);
    case 'gap': {
      const gap = gapOf(set, subject.id);
      return [...itemsMeasured(set, gap.of), ...itemsMeasured(set, gap.minus)];
    }
    case 'overall':
      return (set.overall?.dimensions ?? []).flatMap((id) => itemsOfDimension(set, id));
  }
}

/** With the items that decide whether these are asked. */
function withBranching(set: QuestionSet, ids: readonly string[]): ReadonlySet<string> {
  const all = new Set(ids);
  for (const item of set.items.toReversed())
    if (all.has(item.id) && item.when !== null)
      for (const id of itemsInCondition(set, item.when)) all.add(id);
  return all;
}

/** The sum of what each unmet limit lacks; a condition that has no limits is near or far by nothing. */
function distanceTo(condition: Condition, profile: Profile, set: QuestionSet): number {
  if (condition.kind === 'none') return 0;
  if (condition.kind !== 'test') {
    const parts = condition.of.map((part) => distanceTo(part, profile, set)).toSorted((a, b) => a - b);
    const needed = { all: parts.length, any: 1, atLeastOf: 'least' in condition ? condition.least : 1 };
    return parts.slice(0, needed[condition.kind]).reduce((sum, part) => sum + part, 0);
  }
  const { subject, tests } = condition;
  const value = valueIn(subject, profile, set);
  if (value === null) return tests.answered === false ? 0 : 50;
  const { atLeast = value, atMost = value, above = value, below = value } = tests;
  return Math.max(0, atLeast - value, value - atMost, above - value, value - below);
}

function valueIn(subject: Subject, profile: Profile, set: QuestionSet): number | null {
  switch (subject.kind) {
    case 'dimension':
      return profile.dimensions.find(({ dimension }) => dimension.id === subject.id)?.value ?? null;
    case 'gap':
      return profile.gaps.find(({ gap }) => gap.id === subject.id)?.percent ?? null;
    case 'overall':
      return profile.overall?.percent ?? null;
    case 'item': {
      const item = itemOf(set, subject.id);
      const answer = profile.sheet.answers.get(subject.id);
      if (answer === undefined || answer === null || typeof answer === 'symbol') return null;
      return kindOf(item).order(item, answer) ?? 0;
    }
  }
}
