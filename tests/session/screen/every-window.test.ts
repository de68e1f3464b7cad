import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { score } from '../../../src/core/scoring/score.js';
import { german } from '../../../src/messages/german/german.js';
import { resultPage } from '../../../src/renderers/profile/result-page.js';
import { choiceScene } from '../../../src/session/screen/choice-scene.js';
import type { Input } from '../../../src/session/screen/key.js';
import { lineScene } from '../../../src/session/screen/line-scene.js';
import { resultScene } from '../../../src/session/screen/result-scene.js';
import type { Scene } from '../../../src/session/screen/scene.js';
import { builtIn, builtInSets } from '../../support/built-in-sets.js';
import { anyKey, anyPaste, beyondWindow, lookOf } from '../../support/screens.js';
import { sheetOf } from '../../support/sets.js';

const size = fc.record({ columns: fc.integer({ min: 12, max: 130 }), rows: fc.integer({ min: 4, max: 50 }) });
const input: fc.Arbitrary<Input> = fc.oneof(
  { weight: 9, arbitrary: anyKey.map((key): Input => ({ kind: 'key', key })) },
  { weight: 1, arbitrary: anyPaste },
);
const acts = fc.array(fc.tuple(input, size, fc.constantFrom(30, 500)), { maxLength: 30 });

/** Presses keys in windows of any size, and looks at every screen on the way. */
function staysWithin<State, Ending>(
  scene: Scene<State, Ending>,
  steps: readonly [Input, { columns: number; rows: number }, number][],
) {
  let moment = 1000;
  let state = scene.open({ moment, columns: 80, rows: 24 });
  for (const [pressed, { columns, rows }, wait] of steps) {
    moment += wait;
    state = scene.press(state, pressed, { moment, columns, rows });
    if (scene.ending(state) !== null) return;
    expect(beyondWindow(scene.draw(state, lookOf(columns, rows)), columns, rows)).toEqual([]);
  }
}

describe('no scene draws beyond its window, whatever its size and whatever is pressed', () => {
  const label = fc.string({ unit: 'grapheme', maxLength: 120 });

  test('a question with choices', () => {
    const choice = fc.record({ label, about: label });
    fc.assert(
      fc.property(
        label,
        fc.array(choice, { minLength: 1, maxLength: 14 }),
        fc.boolean(),
        acts,
        (question, choices, back, steps) => staysWithin(choiceScene(question, choices, back), steps),
      ),
    );
  });

  test('a line to type', () => {
    fc.assert(
      fc.property(label, label, label, acts, (question, about, start, steps) =>
        staysWithin(lineScene(question, about, start), steps),
      ),
    );
  });

  test('a result and what stands behind it', () => {
    const pages = builtInSets.map((set) =>
      resultPage(set, score(set, sheetOf({}, { medianSeconds: 0.2 })), german),
    );
    fc.assert(
      fc.property(fc.constantFrom(...pages), acts, (page, steps) =>
        staysWithin(
          resultScene(page, (columns) => lookOf(columns, 24)),
          steps,
        ),
      ),
    );
  });
});

describe('a result in a narrow window', () => {
  const set = builtIn('kurzcheck');
  const answers = Object.fromEntries(set.items.map(({ id }, index) => [id, 1 + (index % 5)]));
  const page = resultPage(set, score(set, sheetOf(answers)), german);

  test('names every dimension and its band whole, above the bar', () => {
    const scene = resultScene(page, () => lookOf(40, 60));
    const screen = scene.draw(scene.open({ moment: 0, columns: 40, rows: 60 }), lookOf(40, 60)).lines;
    const seen = screen.join(' ').replace(/\s+/g, ' ');
    for (const { title } of set.dimensions) expect(seen).toContain(`${title}: `);
    expect(seen.slice(0, seen.indexOf('Darauf kannst Du bauen'))).not.toContain('…');
  });
});

describe('a result in a terminal of 80 x 24', () => {
  const scenes = builtInSets.map((set) => {
    const scaled = set.items.filter(({ kind }) => kind === 'scale');
    const answers = Object.fromEntries(scaled.map(({ id }) => [id, 2]));
    const profile = score(set, sheetOf(answers, { medianSeconds: 0.2 }));
    return { id: set.id, page: resultPage(set, profile, german) };
  });

  test.each(scenes)('$id names every key, and what its digits read stands at the end', ({ page }) => {
    const at = { moment: 5000, columns: 80, rows: 24 };
    const look = lookOf(80, 24);
    const scene = resultScene(page, () => look);
    const seen = (state: ReturnType<typeof scene.open>) => scene.draw(state, look).lines.join('\n');
    let state = scene.open({ ...at, moment: 1000 });
    const { section, all, browser, keep, back, close } = german.terminal.result.keys;
    for (const key of [section, all, browser, keep, back, close]) expect(seen(state)).toContain(key);
    for (let step = 0; step < 60; step += 1)
      state = scene.press(state, { kind: 'key', key: { name: 'down' } }, at);
    for (const [index, { heading }] of page.sections.entries())
      expect(seen(state)).toContain(`${index + 1} ${heading}`);
  });
});
