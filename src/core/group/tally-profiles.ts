import { type Answer, isSubstantive } from '../model/answer-sheet.js';
import type { Profile } from '../model/profile.js';
import type { Band, Item, QuestionSet } from '../model/question-set.js';
import { addCase } from '../statistics/covariances.js';
import { addValue } from '../statistics/moments.js';
import { countValue } from '../statistics/value-table.js';
import { component, componentsOf } from './components.js';
import { type GroupTally, type ItemTally, noTally, type ScoreTally } from './tally.js';

/** Counts profiles of one set into tallies. */
export interface GroupTallier {
  empty(): GroupTally;
  add(tally: GroupTally, profile: Profile): void;
}

/** `texts`: whether open answers are kept; they are the one thing that grows with the people. */
export function groupTallier(set: QuestionSet, { texts }: { readonly texts: boolean }): GroupTallier {
  const cases = set.dimensions.map((dimension) => caseReader(dimension.id, componentsOf(set, dimension)));
  const adviceIndex = new Map(set.advice.map((rule, index) => [rule.id, index]));
  return {
    empty: () => noTally(set),
    add(tally, profile) {
      tally.people += 1;
      addDimensions(tally, profile, cases);
      for (const [index, item] of set.items.entries())
        addAnswer(tally.items[index] as ItemTally, item, profile.sheet.answers.get(item.id), texts);
      for (const [index, { percent }] of profile.gaps.entries())
        addScore(tally.gaps[index] as ScoreTally, percent);
      addScore(tally.overall, profile.overall?.percent ?? null);
      for (const { rule } of profile.advice) increase(tally.advice, adviceIndex.get(rule.id) as number);
      for (const { code } of profile.notices) tally.notices[code] += 1;
    },
  };
}

type CaseReader = (profile: Profile) => Float64Array | null;

function addDimensions(tally: GroupTally, profile: Profile, cases: readonly CaseReader[]): void {
  for (const [index, { dimension, percent, band }] of profile.dimensions.entries()) {
    const own = tally.dimensions[index] as GroupTally['dimensions'][number];
    addScore(own, percent);
    if (band !== null) increase(own.bands, indexOfBand(dimension.bands, band));
    const values = cases[index]?.(profile) ?? null;
    if (values !== null) addCase(own.complete, values);
  }
}

function addScore(scores: ScoreTally, value: number | null): void {
  if (value === null) return;
  addValue(scores.moments, value);
  countValue(scores.values, value);
}

/** Bands are found by where they start: a profile that was read back has bands of its own. */
function indexOfBand(bands: readonly Band[], { from }: Band): number {
  return bands.findIndex((band) => band.from === from);
}

function addAnswer(tally: ItemTally, item: Item, answer: Answer | undefined, texts: boolean): void {
  if (!isSubstantive(answer)) return;
  tally.answered += 1;
  if (item.kind === 'text') {
    if (texts) tally.texts.push(String(answer));
  } else if (item.kind === 'number') {
    addScore(tally.numbers, answer as number);
  } else if (typeof answer === 'object') {
    for (const id of answer) count(tally.codes, id);
  } else count(tally.codes, answer);
}

/** Reads one person's values of a dimension's items; null unless all are there. The array is used again each time. */
function caseReader(dimension: string, items: readonly Item[]): CaseReader {
  const values = new Float64Array(items.length);
  const readers = items.map((item) => remembered((answer) => component(item, dimension, answer)));
  return ({ sheet }) => {
    for (const [index, { id }] of items.entries()) {
      const answer = sheet.answers.get(id);
      const value = isSubstantive(answer) ? (readers[index]?.(answer) ?? null) : null;
      if (value === null) return null;
      values[index] = value;
    }
    return values;
  };
}

type ReadAnswer = (answer: Exclude<Answer, null>) => number | null;

/** Few answers occur again and again; numbers with many values would fill the memory, so it has a limit. */
function remembered(read: ReadAnswer, limit = 1024): ReadAnswer {
  const known = new Map<Answer, number | null>();
  return (answer) => {
    const before = known.get(answer);
    if (before !== undefined) return before;
    const value = read(answer);
    if (known.size < limit && typeof answer !== 'object') known.set(answer, value);
    return value;
  };
}

function count(codes: Map<number | string, number>, code: number | string): void {
  codes.set(code, (codes.get(code) ?? 0) + 1);
}

function increase(counts: number[], index: number): void {
  counts[index] = (counts[index] ?? 0) + 1;
}
