import { describe, expect, test } from '@jest/globals';
import { begin, type Interview } from '../../../src/core/interview/interview.js';
import { questionOf, responsesOf } from '../../../src/core/interview/responses.js';
import type { Item, QuestionSet } from '../../../src/core/model/question-set.js';
import { german } from '../../../src/messages/german/german.js';
import { width } from '../../../src/renderers/text/layout.js';
import { openInterview } from '../../../src/session/screen/interview-state.js';
import { drawInterview } from '../../../src/session/screen/interview-view.js';
import type { Look } from '../../../src/session/screen/look.js';
import { builtInSets } from '../../support/built-in-sets.js';
import { lookOf } from '../../support/screens.js';
import { setFrom } from '../../support/sets.js';

function screenAt(
  set: QuestionSet,
  item: Item,
  size: Look,
  perspective: Interview['perspective'] = 'self',
): readonly string[] {
  const state = openInterview({ ...begin(set, perspective), at: { item: item.id } }, false, 0);
  return drawInterview(state, size).lines;
}

const words = (text: string) => text.split(/\s+/).filter(Boolean);

describe('every built-in item on 80 x 24', () => {
  // Branching is left out, so that each item is asked.
  const sets = builtInSets.map((set) => ({
    ...set,
    items: set.items.map((item) => ({ ...item, when: null })),
  }));
  const cases = sets.flatMap((set) => set.items.map((item) => ({ name: `${set.id} ${item.id}`, set, item })));

  test.each(cases)('$name is wholly there: question, answers, keys', ({ set, item }) => {
    for (const other of [false, true]) {
      const screen = screenAt(set, item, lookOf(80, 24), other ? 'other' : 'self');
      expect(screen.length).toBeLessThanOrEqual(23);
      expect(Math.max(...screen.map(width))).toBeLessThanOrEqual(80);
      const seen = words(screen.join(' '));
      const expected = [
        questionOf(item, other),
        ...responsesOf(item, other).map(({ label }) => label),
        german.terminal.keys.pause,
      ];
      expect(expected.flatMap(words).filter((word) => !seen.includes(word))).toEqual([]);
    }
  });
});

test('the help of a text stands below its question, for every key writes', () => {
  const set = setFrom(
    'title: T\nitems: [{ id: t, kind: text, text: Was bleibt?, help: Bitte ohne Namen. }]\n',
  );
  const [item] = set.items as [Item];
  expect(screenAt(set, item, lookOf(80, 24)).join('\n')).toContain('Was bleibt?\nBitte ohne Namen.\n');
});

test('what is typed at a number is seen whole, however narrow the window', () => {
  const set = setFrom(
    'title: T\nitems: [{ id: z, kind: number, text: Wie viele?, unit: Menschen, min: 0, max: 300 }]\n',
  );
  const interview = { ...begin(set, 'self'), answers: new Map([['z', 271]]) };
  const numberIn = (columns: number) =>
    drawInterview(openInterview(interview, false, 0), lookOf(columns, 12))
      .lines.slice(3, 8)
      .join('\n');
  expect(numberIn(60)).toContain('Wie viele?\n\nDeine Zahl (Menschen): 271\n(von 0 bis 300)');
  expect(numberIn(24)).toContain('Wie viele?\n\nDeine Zahl (Menschen):\n271\n(von 0 bis 300)');
});

describe('a screen too small for its item', () => {
  const set = setFrom(`
title: Eng
scales: { viele: { from: 0, to: 10, low: gar nicht, high: völlig } }
dimensions: { d: Dimension }
items: [{ id: a, text: "Ein Satz, der länger ist als die Zeile eines kleinen Fensters und deshalb umbrochen wird." }]
`);
  const [item] = set.items as [Item];

  test('keeps the question and the highlighted answer, and says how many are out of sight', () => {
    const interview = { ...begin(set, 'self'), answers: new Map([['a', 7]]) };
    const { lines } = drawInterview(openInterview(interview, false, 0), lookOf(40, 14));
    expect(lines.join('\n')).toBe(`Eng                      Frage 1 von 1
--------------------------------------

Ein Satz, der länger ist als die Zeile
eines kleinen Fensters und deshalb
umbrochen wird.

↑ 6 Zeilen darüber
  ( )  6
> (*)  7
  ( )  8
↓ 2 Zeilen darunter
? Hilfe · Strg+C Pause · ← zurück`);
  });

  test.each([
    [80, 24],
    [60, 10],
    [30, 8],
    [20, 5],
  ])('is never higher or wider than %i x %i', (columns, rows) => {
    const screen = screenAt(set, item, lookOf(columns, rows));
    expect(screen.length).toBeLessThanOrEqual(rows - 1);
    expect(Math.max(...screen.map(width))).toBeLessThanOrEqual(columns);
  });
});

describe.each([
  [40, 12],
  [60, 15],
])('every built-in item on %i x %i', (columns, rows) => {
  const cases = builtInSets.flatMap((set) =>
    set.items.map((item) => ({ name: `${set.id} ${item.id}`, set, item })),
  );

  test.each(cases)('$name loses nothing silently, and its question last', ({ set, item }) => {
    const all = { ...set, items: set.items.map((one) => ({ ...one, when: null })) };
    const screen = screenAt(all, item, lookOf(columns, rows));
    const text = screen.join(' ');
    const isWhole = (part: string) => words(part).every((word) => words(text).includes(word));
    const marked = /[↑↓] \d+ Zeilen? (darüber|darunter)/.test(text);
    expect(responsesOf(item, false).every(({ label }) => isWhole(label)) || marked).toBe(true);
    // Only a question that leaves no room for its answers scrolls with them.
    const questionScrolls = !isWhole(questionOf(item, false));
    expect(questionScrolls && /darüber/.test(screen[0] ?? '') === false && !marked).toBe(false);
    expect(isWhole('Strg+C Pause') || marked).toBe(true);
  });
});
