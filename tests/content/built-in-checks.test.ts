import { describe, expect, test } from '@jest/globals';
import type { FiredAdvice, Profile } from '../../src/core/model/profile.js';
import type { Item, QuestionSet } from '../../src/core/model/question-set.js';
import { score } from '../../src/core/scoring/score.js';
import { builtIn, builtInFiles, builtInSets, optionsOf } from '../support/built-in-sets.js';
import { manySheets, sheetAiming } from '../support/imagined-people.js';
import { readingEase } from '../support/reading-ease.js';
import { findingsOf, sheetOf } from '../support/sets.js';

/** Everybody at one level; where answers say nothing about it, the first of them. */
function evenly(set: QuestionSet, level: number): Profile {
  return score(
    set,
    sheetAiming(
      set,
      () => level,
      () => 0,
    ),
  );
}

const idsOf = ({ advice }: Profile) => advice.map(({ rule }) => rule.id);
const namesDimension = ({ because }: FiredAdvice, id: string) =>
  because.some(({ subject }) => subject.kind === 'dimension' && subject.id === id);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const wordings = (item: Item) =>
  [item, ...optionsOf(item)].flatMap(({ text, textOther }) => [text, textOther ?? '']);

test('there are six, and the quiet hour', () => {
  expect([...builtInFiles.keys()].sort()).toEqual([
    'bewirken',
    'erreichbarkeit',
    'haltungen',
    'kurzcheck',
    'magst-du-deine-kunden',
    'stille-stunde',
    'was-ist-ein-kunde',
  ]);
});

/** All but the quiet hour, which asks and measures nothing. */
const measuring = builtInSets.filter(({ dimensions }) => dimensions.length > 0);

describe.each(measuring.map((set) => [set.id, set] as const))('%s', (id, set) => {
  const profiles = [...manySheets(set, 700)].map((sheet) => score(set, sheet));

  test('has no finding and goes by the name of its file', () => {
    expect(findingsOf(builtInFiles.get(id) ?? '')).toEqual([]);
    expect(set.id).toBe(id);
  });

  test('every band of every dimension can be reached, and then some advice speaks of that dimension', () => {
    const spoken = new Set(
      profiles.flatMap((profile) =>
        profile.dimensions
          .filter(({ dimension }) => profile.advice.some((advice) => namesDimension(advice, dimension.id)))
          .map(({ dimension, band }) => `${dimension.id}: ${band?.title}`),
      ),
    );
    const silent = set.dimensions
      .flatMap((dimension) => dimension.bands.map(({ title }) => `${dimension.id}: ${title}`))
      .filter((band) => !spoken.has(band));
    expect(silent).toEqual([]);
  });

  test('every advice can fire', () => {
    const fired = new Set(profiles.flatMap(idsOf));
    expect(set.advice.map((rule) => rule.id).filter((advice) => !fired.has(advice))).toEqual([]);
  });

  test('nobody is left without advice, and nobody is buried in it', () => {
    expect(profiles.filter(({ advice }) => advice.length === 0)).toEqual([]);
    expect(mean(profiles.map(({ advice }) => advice.length))).toBeLessThanOrEqual(10);
  });

  test('the lowest, the middle and the highest sheet give three different profiles', () => {
    const three = [0, 50, 100].map((level) => evenly(set, level));
    for (const [index, { id: dimension, bands }] of set.dimensions.entries()) {
      const reached = three.map(({ dimensions }) => dimensions[index]?.band?.title);
      expect({ dimension, reached: new Set(reached).size }).toEqual({ dimension, reached: bands.length });
    }
    const [low = [], middle = [], high = []] = three.map(idsOf);
    expect(high.filter((advice) => low.includes(advice))).toEqual([]);
    expect(high.filter((advice) => middle.includes(advice))).toEqual([]);
    expect(middle).not.toEqual(low);
  });

  test('full marks bring something to pass on and nothing that is meant for a low band', () => {
    const { advice } = evenly(set, 100);
    const lowest = new Set(idsOf(evenly(set, 0)));
    expect(advice.filter(({ rule }) => lowest.has(rule.id))).toEqual([]);
    const toOthers = /Team|Kolleg|jemand|Nachbar|Führungskraft|zu zweit/;
    expect(advice.filter(({ rule }) => toOthers.test(rule.try ?? '')).length).toBeGreaterThanOrEqual(2);
  });

  test('a quarter to two fifths of the scale items are reversed', () => {
    const scales = set.items.flatMap((item) => (item.kind === 'scale' ? [item] : []));
    const reversed = scales.filter(({ loadings }) => loadings.some(({ reverse }) => reverse));
    expect(reversed.length / scales.length).toBeGreaterThanOrEqual(0.25);
    expect(reversed.length / scales.length).toBeLessThanOrEqual(0.4);
  });

  test('every source is cited, and every advice has a source, a passage and a step to try', () => {
    const cited = new Set(set.advice.map(({ source }) => source));
    expect(set.sources.map((source) => source.id).filter((source) => !cited.has(source))).toEqual([]);
    const bare = set.advice.filter(({ source, passage, try: step }) => !(source && passage && step));
    expect(bare.map((rule) => rule.id)).toEqual([]);
  });

  test('items are short, plain, and free of absolutes', () => {
    expect(mean(set.items.map(({ text }) => readingEase(text)))).toBeGreaterThanOrEqual(40);
    const scenes = set.items.filter(({ kind }) => kind === 'choice');
    const others = set.items.filter(({ kind }) => kind !== 'choice');
    const tooLong = (texts: readonly { text: string; textOther: string | null }[], limit: number) =>
      texts.filter(({ text, textOther }) => Math.max(text.length, textOther?.length ?? 0) > limit);
    expect(tooLong(others, 160)).toEqual([]);
    expect(tooLong(scenes, 350)).toEqual([]);
    expect(tooLong(set.items.flatMap(optionsOf), 130)).toEqual([]);
    const absolute = /\b(immer|nie|niemals)\b/i;
    expect(set.items.flatMap(wordings).filter((text) => absolute.test(text))).toEqual([]);
  });
});

test('no two bands of a kind: texts of bands and titles of advice are all distinct', () => {
  const bands = builtInSets.flatMap(({ dimensions }) =>
    dimensions.flatMap(({ bands: own }) => own.map(({ text }) => text)),
  );
  const titles = builtInSets.flatMap(({ advice }) => advice.map(({ title }) => title));
  expect(bands).toEqual([...new Set(bands)]);
  expect(titles).toEqual([...new Set(titles)]);
});

test('people say the same thing everywhere when they mean the same step of a scale', () => {
  const rows = new Set(
    builtInSets.flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === 'scale' ? [item.scale.labels?.join(' / ')] : [])),
    ),
  );
  expect([...rows].sort()).toEqual([
    'nein / eher nein / teils, teils / eher ja / ja',
    'nie / selten / manchmal / oft / sehr oft',
    'stimme gar nicht zu / stimme eher nicht zu / teils, teils / stimme eher zu / stimme völlig zu',
    'trifft gar nicht zu / trifft eher nicht zu / teils, teils / trifft eher zu / trifft völlig zu',
  ]);
});

describe('magst-du-deine-kunden', () => {
  const set = builtIn('magst-du-deine-kunden');

  test('can be answered about somebody else from the first question to the last option', () => {
    const missing = set.items.flatMap((item) =>
      [item, ...optionsOf(item)]
        .filter(({ textOther }) => textOther === null)
        .map(({ id }) => `${item.id} ${id}`),
    );
    expect(missing).toEqual([]);
  });

  test('a clear no to the one question comes first, whatever the other answers are', () => {
    const first = [...manySheets(set, 300)].map((sheet) => {
      const answers = new Map(sheet.answers).set('mag', 1);
      return score(set, { ...sheet, answers }).advice[0]?.rule.id;
    });
    expect([...new Set(first)]).toEqual(['andere-aufgabe']);
  });
});

describe('stille-stunde', () => {
  const set = builtIn('stille-stunde');

  test('asks five open questions, one for each of the five attitudes, and no number', () => {
    const attitudes = builtIn('haltungen').overall?.dimensions;
    expect(set.items.map(({ id }) => id)).toEqual(attitudes);
    expect(set.items.map(({ kind, optional }) => [kind, optional])).toEqual(
      set.items.map(() => ['text', true]),
    );
    expect(set.dimensions).toEqual([]);
  });

  test('gives the thoughts back, with one thing to take along and a date four weeks later', () => {
    const profile = score(set, sheetOf({ klarheit: 'Die Frist.' }));
    expect(idsOf(profile)).toEqual(['eine-mitnehmen']);
    expect(set.reminder?.in).toEqual({ unit: 'weeks', count: 4 });
  });
});
