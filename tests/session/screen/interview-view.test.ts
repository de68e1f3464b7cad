import { describe, expect, test } from '@jest/globals';
import { begin, type Interview } from '../../../src/core/interview/interview.js';
import { questionOf, responsesOf } from '../../../src/core/interview/responses.js';
import type { Item, QuestionSet } from '../../../src/core/model/question-set.js';
import { german } from '../../../src/messages/german/german.js';
import { plainPaint } from '../../../src/platform/paint.js';
import { width } from '../../../src/renderers/text/layout.js';
import { openInterview } from '../../../src/session/screen/interview-state.js';
import { drawInterview } from '../../../src/session/screen/interview-view.js';
import type { Look } from '../../../src/session/screen/look.js';
import { builtInSets } from '../../support/built-in-sets.js';
import { setFrom } from '../../support/sets.js';

const glyphs = {
  pointer: '>',
  chosen: '(*)',
  free: '( )',
  ticked: '[x]',
  unticked: '[ ]',
  barDone: '=',
  barLeft: '-',
};

function look(columns: number, rows: number): Look {
  return { columns, rows, paint: plainPaint, messages: german, glyphs, editor: false };
}

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
      const screen = screenAt(set, item, look(80, 24), other ? 'other' : 'self');
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
    const { lines } = drawInterview(openInterview(interview, false, 0), look(40, 14));
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
    const screen = screenAt(set, item, look(columns, rows));
    expect(screen.length).toBeLessThanOrEqual(rows - 1);
    expect(Math.max(...screen.map(width))).toBeLessThanOrEqual(columns);
  });
});
