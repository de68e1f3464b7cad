import { describe, expect, test } from '@jest/globals';
import { choiceScene } from '../../../src/session/screen/choice-scene.js';
import type { Key } from '../../../src/session/screen/key.js';
import { noticeScene } from '../../../src/session/screen/notice-scene.js';
import { lookOf } from '../../support/screens.js';

const choices = [{ label: 'Eins' }, { label: 'Zwei' }, { label: 'Drei' }];

/** Presses keys a second apart in a menu of three; gives its ending, the highlighted row and why a key was refused. */
function pressed(canGoBack: boolean, ...keys: readonly Key[]) {
  const scene = choiceScene('Was?', choices, canGoBack);
  const at = (moment: number) => ({ moment, columns: 80, rows: 24 });
  const end = keys.reduce(
    (state, key, index) => scene.press(state, { kind: 'key', key }, at(1000 * (index + 1))),
    scene.open(at(0)),
  );
  return [scene.ending(end), end.list.cursor, end.refused];
}

/** A notice in a window, after keys a second apart; `held`: Enter repeated from the moment when it comes. */
function noticed(rows: number, keys: readonly Key[], held = false) {
  const scene = noticeScene(`Erstens. ${'Wort '.repeat(40)}Zuletzt.`);
  const at = (moment: number) => ({ moment, columns: 40, rows });
  const end = keys.reduce(
    (state, key, index) => scene.press(state, { kind: 'key', key }, at((held ? 30 : 1000) * (index + 1))),
    scene.open(at(0)),
  );
  return { read: scene.ending(end) === true, text: scene.draw(end, lookOf(40, rows)).lines.join('\n') };
}

describe('a notice', () => {
  const enter = { name: 'return' };

  test('stands until somebody goes on, and no held Enter does', () => {
    expect(noticed(24, [enter]).read).toBe(true);
    expect(noticed(24, Array<Key>(40).fill(enter), true).read).toBe(false);
    expect(noticed(24, [digit('1')])).toEqual({ read: false, text: expect.stringContaining('Diese Taste') });
  });

  test('is never higher than its window, says that there is more, and is read to its end', () => {
    const { text } = noticed(6, []);
    expect(text.split('\n').length).toBeLessThan(6);
    expect(text).toMatch(/^Erstens\.[\s\S]*Zeilen darunter\n/);
    expect(noticed(6, Array<Key>(12).fill(down)).text).toContain('Zuletzt.');
  });
});

const down = { name: 'down' };
const digit = (sequence: string): Key => ({ name: sequence, sequence });

describe('a menu speaks the language of keys that questions speak', () => {
  test('a digit chooses at once', () => {
    expect(pressed(false, digit('2'))).toEqual([1, -1, null]);
  });

  test.each([{ name: 'escape' }, { name: 'left' }, digit('z')])(
    '%j goes back where there is a way back',
    (key) => {
      expect(pressed(true, down, down, key)).toEqual(['back', 1, null]);
    },
  );

  test.each([{ name: 'escape' }, { name: 'left' }, digit('7'), { ...digit('1'), ctrl: true }])(
    '%j moves nothing where it means nothing, and says so',
    (key) => {
      expect(pressed(false, down, down, key)).toEqual([null, 1, 'key']);
    },
  );

  test('Enter chooses nothing while nothing is highlighted', () => {
    expect(pressed(false, { name: 'return' })).toEqual([null, -1, 'key']);
    expect(pressed(false, down, { name: 'return' })).toEqual([0, 0, null]);
  });
});
