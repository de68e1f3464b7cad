import { describe, expect, test } from '@jest/globals';
import { draftOf, resume } from '../../../src/core/interview/draft.js';
import { begin, currentItem, type Interview } from '../../../src/core/interview/interview.js';
import type { Given } from '../../../src/core/model/answer-sheet.js';
import { type InterviewState, openInterview, press } from '../../../src/session/screen/interview-state.js';
import { drawInterview } from '../../../src/session/screen/interview-view.js';
import type { Input } from '../../../src/session/screen/key.js';
import { ownWordsSet } from '../../support/own-words-set.js';
import { lookOf } from '../../support/screens.js';

const SET = ownWordsSet();
const NAMED = ['return', 'escape', 'left', 'right', 'down', 'backspace'];

function at(item: string, answers: Record<string, Given> = {}): InterviewState {
  const interview = { ...begin(SET, 'self'), at: { item }, answers: new Map(Object.entries(answers)) };
  return openInterview(interview, false, 0);
}

/** Presses named keys one by one, and types all others letter by letter, a second apart. */
function typed(state: InterviewState, ...strokes: readonly string[]): InterviewState {
  const keys = strokes.flatMap((stroke) =>
    NAMED.includes(stroke)
      ? [{ name: stroke }]
      : [...stroke].map((sequence) => ({ name: sequence, sequence })),
  );
  return keys.reduce<InterviewState>((now, key, index) => {
    const input: Input = { kind: 'key', key };
    return press(now, input, { moment: 1000 * (index + 1), columns: 80, rows: 24 });
  }, state);
}

const given = (item: string, { interview }: InterviewState) => interview.answers.get(item);
const where = ({ interview }: InterviewState) => currentItem(interview)?.id ?? 'review';
const screen = (state: InterviewState, columns = 80, rows = 24) =>
  drawInterview(state, lookOf(columns, rows)).lines.join('\n');

function again(interview: Interview): InterviewState {
  const draft = draftOf(interview, { person: null, started: 'then' }, 'now');
  return openInterview(resume(SET, JSON.parse(JSON.stringify(draft))), false, 0);
}

describe('words for no answer', () => {
  test('are a row like the others, chosen again when somebody comes back, and named in the review', () => {
    const after = typed(at('oft'), '3');
    expect([where(after), given('oft', after)]).toEqual(['weg', { missing: 'weiß nicht' }]);
    expect(screen(typed(after, 'left'))).toContain('(*) 3  weiß nicht');
    const review = openInterview({ ...after.interview, at: 'review' }, false, 0);
    expect(screen(review)).toMatch(/Wie oft\? +weiß nicht/);
    expect(screen(review)).toContain('2 Fragen sind noch offen');
  });
});

describe('a text besides the options of a choice', () => {
  test('is written in its row, and Enter answers with it', () => {
    const writing = typed(at('weg'), '3', 'Per s, x und 1?');
    expect(screen(writing)).toContain('(*) 3  Etwas anderes\n> Per s, x und 1?');
    expect(screen(writing)).toContain('Esc zu den Antworten');
    const after = typed(writing, 'return');
    expect([where(after), given('weg', after)]).toEqual(['orte', { other: 'Per s, x und 1?' }]);
    expect(screen(typed(after, 'left'))).toContain('(*) 3  Etwas anderes: Per s, x und 1?');
  });

  test('is no answer while nothing is written', () => {
    const after = typed(at('weg'), '3', ' ', 'return');
    expect([where(after), given('weg', after)]).toEqual(['weg', undefined]);
    expect(screen(after)).toContain('Hier steht noch nichts.');
  });

  test('gives way to an option, and an option to it', () => {
    const option = typed(at('weg', { weg: { other: 'zu Fuß' } }), '1');
    expect(given('weg', option)).toBe('tel');
    const text = typed(at('weg', { weg: 'tel' }), '3', 'zu Fuß', 'return');
    expect(given('weg', text)).toEqual({ other: 'zu Fuß' });
  });

  test('outlives a draft, half written too, and stays when somebody goes back', () => {
    const half = typed(at('weg'), '3', 'zu F');
    expect(half.interview.begun).toEqual({ text: 'zu F', ticked: null });
    const whole = typed(again(half.interview), 'uß', 'return');
    expect(given('weg', whole)).toEqual({ other: 'zu Fuß' });
    const back = typed(half, 'escape', 'left');
    expect([where(back), given('weg', back)]).toEqual(['oft', { other: 'zu F' }]);
  });

  test('left half written does not take the place of an option that was chosen', () => {
    const back = typed(at('weg', { weg: 'mail' }), '3', 'zu F', 'escape', 'left');
    expect(given('weg', back)).toBe('mail');
  });

  test('keeps its cursor in sight in a small window', () => {
    const writing = typed(at('weg'), '3', 'Wort '.repeat(60));
    const { lines, cursor } = drawInterview(writing, lookOf(40, 12));
    expect(lines.length).toBeLessThan(12);
    expect(lines[cursor?.row ?? -1]).toContain('Wort');
  });
});

describe('a text besides options to tick', () => {
  test('is ticked while it holds something, and joins what is ticked', () => {
    const after = typed(at('orte'), '2', '3', 'Im Zug', 'return', '1', 'return');
    expect(given('orte', after)).toEqual(['amt', 'heim', { other: 'Im Zug' }]);
    const back = openInterview({ ...after.interview, at: { item: 'orte' } }, false, 0);
    expect(screen(back)).toContain('[x] 3  Anderswo: Im Zug');
    const emptied = typed(back, '3', ...Array<string>(6).fill('backspace'), 'return', 'return');
    expect(given('orte', emptied)).toEqual(['amt', 'heim']);
  });

  test('outlives a draft', () => {
    const kept = again(at('orte', { orte: ['amt', { other: 'Im Zug' }] }).interview);
    expect(given('orte', typed(kept, '2', 'return'))).toEqual(['amt', 'heim', { other: 'Im Zug' }]);
  });

  test('and every tick stay when somebody goes back without Enter', () => {
    const back = typed(at('orte'), '1', '3', 'Im Zug', 'return', 'left');
    expect([where(back), given('orte', back)]).toEqual(['weg', ['amt', { other: 'Im Zug' }]]);
  });
});
