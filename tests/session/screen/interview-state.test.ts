import { describe, expect, test } from '@jest/globals';
import { draftOf, resume } from '../../../src/core/interview/draft.js';
import { begin, currentItem, type Interview } from '../../../src/core/interview/interview.js';
import type { Answer } from '../../../src/core/model/answer-sheet.js';
import { NOT_APPLICABLE } from '../../../src/core/model/answer-sheet.js';
import { german } from '../../../src/messages/german/german.js';
import { readDraft } from '../../../src/readers/answers/documents/draft.js';
import { questionLines } from '../../../src/session/plain/spoken.js';
import { understand } from '../../../src/session/plain/understand.js';
import {
  type InterviewState,
  openInterview,
  press,
  replaceText,
} from '../../../src/session/screen/interview-state.js';
import type { Input, Key } from '../../../src/session/screen/key.js';
import { setFrom } from '../../support/sets.js';

const SET = setFrom(`
title: Tasten
scales: { fuenf: [gar nicht, kaum, teils, eher, völlig] }
dimensions: { d: Dimension }
items:
  - { id: skala, text: Skala }
  - { id: ja, kind: yes-no, dimension: d, text: Ja oder nein }
  - { id: viele, kind: many, text: Mehrere, options: [{ id: a, text: Apfel }, { id: b, text: Birne }] }
  - { id: zahl, kind: number, min: 0, max: 10, text: Zahl }
  - { id: text, kind: text, text: Text }
`);

const named = (name: string): Key => ({ name });
const typed = (sequence: string): Key => ({ name: sequence, sequence });
const ctrl = (name: string): Key => ({
  name,
  sequence: String.fromCharCode(name.charCodeAt(0) - 96),
  ctrl: true,
});
const enter = named('return');

/** At an item, with what was answered before. */
function at(
  item: string,
  answers: Record<string, Answer> = {},
  more: Partial<Interview> = {},
): InterviewState {
  const interview = {
    ...begin(SET, 'self'),
    at: { item },
    answers: new Map(Object.entries(answers)),
    ...more,
  };
  return openInterview(interview, false, 0);
}

/** Presses keys a second apart, as somebody who thinks. */
function pressed(state: InterviewState, ...inputs: readonly (Key | string)[]): InterviewState {
  return inputs.reduce<InterviewState>((now, one, index) => {
    const input: Input = typeof one === 'string' ? { kind: 'paste', text: one } : { kind: 'key', key: one };
    return press(now, input, { moment: 1000 * (index + 1), columns: 80, rows: 24 });
  }, state);
}

const where = ({ interview }: InterviewState) => currentItem(interview)?.id ?? 'review';
const answerTo = (item: string, { interview }: InterviewState) => interview.answers.get(item);

describe('one language of keys and lines', () => {
  test.each([
    ['skala', typed('4'), '4', { kind: 'answer', answer: 4 }, 4],
    ['skala', typed('s'), 's', { kind: 'skip' }, null],
    ['skala', typed('S'), 'S', { kind: 'skip' }, null],
    ['skala', typed('x'), 'X', { kind: 'not-applicable' }, NOT_APPLICABLE],
    ['ja', typed('j'), 'j', { kind: 'answer', answer: 'yes' }, 'yes'],
    ['ja', typed('y'), 'Ja', { kind: 'answer', answer: 'yes' }, 'yes'],
    ['ja', typed('n'), 'nein', { kind: 'answer', answer: 'no' }, 'no'],
    ['ja', typed('N'), 'N', { kind: 'answer', answer: 'no' }, 'no'],
    ['ja', typed('2'), '2', { kind: 'answer', answer: 'no' }, 'no'],
    ['viele', typed('0'), '0', { kind: 'answer', answer: [] }, []],
    ['skala', typed('z'), 'z', { kind: 'back' }, undefined],
    ['skala', typed('?'), '?', { kind: 'help' }, undefined],
  ])('at %s, the key %j does what the line %j says', (item, key, line, command, answer) => {
    const found = SET.items.find(({ id }) => id === item);
    if (found === undefined) throw new Error(item);
    expect(understand(line, found, { other: false, given: undefined, begun: null })).toEqual(command);
    expect(answerTo(item, pressed(at(item), key))).toEqual(answer);
  });

  test('n is no answer where nobody asks for yes or no, and says so', () => {
    const after = pressed(at('skala'), typed('n'));
    expect([where(after), answerTo('skala', after), after.refusal]).toEqual([
      'skala',
      undefined,
      { kind: 'key' },
    ]);
  });

  test.each([ctrl('s'), ctrl('n'), ctrl('x'), { ...typed('3'), meta: true }])('%j answers nothing', (key) => {
    const after = pressed(at('skala'), key);
    expect([where(after), after.interview.answers.size, after.refusal]).toEqual([
      'skala',
      0,
      { kind: 'key' },
    ]);
  });

  test.each([
    ['skala', enter],
    ['skala', typed('6')],
    ['skala', named('space')],
    ['skala', named('tab')],
    ['zahl', typed('q')],
  ])('at %s, %j gets a line and no silence', (item, key) => {
    expect(pressed(at(item), key).refusal).not.toBeNull();
  });

  test('Enter at nothing ticked asks what is meant', () => {
    const after = pressed(at('viele'), enter);
    expect([where(after), after.refusal]).toEqual(['viele', { kind: 'nothing-ticked' }]);
  });
});

describe('a paste', () => {
  const paragraphs = 'Erster Absatz.\n\n1 Zweiter.\n\nDritter.\n';
  test('is a text where a text is written, and no key', () => {
    const after = pressed(at('text'), paragraphs);
    expect([where(after), after.interview.begun?.text, after.interview.answers.size]).toEqual([
      'text',
      paragraphs,
      0,
    ]);
    expect(answerTo('text', pressed(after, enter))).toBe(paragraphs.trim());
  });

  test.each(['skala', 'ja', 'viele', 'zahl'])('changes nothing at %s and gets a sentence', (item) => {
    const after = pressed(at(item), 'Sehr geehrte Damen und Herren, am 12.11. um 14 Uhr\n');
    expect([where(after), after.interview.answers.size, after.refusal]).toEqual([item, 0, { kind: 'paste' }]);
  });

  test('changes nothing in the review', () => {
    const review = openInterview({ ...begin(SET, 'self'), at: 'review' }, false, 0);
    expect(pressed(review, 'a\n\n1\n')).toMatchObject({ phase: 'asking', refusal: { kind: 'paste' } });
  });
});

describe('a text', () => {
  test('taken up again stands there, and Enter keeps it', () => {
    const again = at('text', { text: 'Ein wichtiger Gedanke' });
    expect(answerTo('text', pressed(again, enter))).toBe('Ein wichtiger Gedanke');
  });

  test('half written is noted for the draft, and stands there when it is taken up', () => {
    const half = pressed(at('text'), typed('A'), typed('b'));
    expect(half.interview.begun?.text).toBe('Ab');
    const again = openInterview(half.interview, false, 0);
    expect(answerTo('text', pressed(again, typed('c'), enter))).toBe('Abc');
  });

  test('moves by line inside, and is kept when somebody goes back', () => {
    const lines = pressed(at('text'), 'eins\nzwei', named('up'), typed('!'));
    expect(lines.interview.begun?.text).toBe('eins!\nzwei');
    const gone = pressed(lines, named('escape'));
    expect([where(gone), answerTo('text', gone)]).toEqual(['zahl', 'eins!\nzwei']);
  });

  test('stands as it was, with a word why, where nothing came back from an editor', () => {
    const asked = pressed(at('text'), 'Anfang', ctrl('o'));
    expect(asked.editing).toBe(true);
    const back = replaceText(asked, null);
    expect([back.editing, back.refusal, back.field?.written]).toEqual([false, { kind: 'editor' }, 'Anfang']);
    expect(replaceText(asked, 'Neu.\n\n').field?.written).toBe('Neu.');
  });

  test('of 3,500 characters takes a key in less than 16 milliseconds of work', () => {
    let state = pressed(at('text'), 'Wörter in einer langen Antwort, ja. '.repeat(100).slice(0, 3500));
    const from = process.cpuUsage();
    for (let key = 0; key < 100; key += 1) state = pressed(state, typed('x'));
    const { user, system } = process.cpuUsage(from);
    expect((user + system) / 1000 / 100).toBeLessThan(16);
    expect(state.interview.begun?.text).toHaveLength(3600);
  });
});

/** Killed and gone on with: all that a draft holds, read back. */
function again({ interview }: InterviewState): InterviewState {
  const draft = readDraft(JSON.stringify(draftOf(interview, { person: null, started: 'then' }, 'now')));
  if (draft === null) throw new Error('the draft does not read');
  return openInterview(resume(SET, draft), false, 0);
}

describe('what is ticked and not confirmed', () => {
  test('outlives a draft, and Enter takes it', () => {
    const ticked = pressed(at('viele'), typed('2'));
    expect(ticked.interview.begun).toEqual({ text: null, ticked: ['b'] });
    expect(answerTo('viele', pressed(again(ticked), typed('1'), enter))).toEqual(['a', 'b']);
  });

  test('counts when somebody goes on or back, be it that everything was unticked', () => {
    for (const key of [named('right'), named('left')]) {
      expect(answerTo('viele', pressed(at('viele', { viele: ['a'] }), typed('2'), key))).toEqual(['a', 'b']);
      expect(
        answerTo('viele', pressed(again(pressed(at('viele', { viele: ['a'] }), typed('1'))), key)),
      ).toEqual([]);
    }
  });

  test('is chosen by numbers of two digits, too: Enter takes the first where a second may follow', () => {
    const options = Array.from({ length: 12 }, (_, index) => `{ id: o${index + 1}, text: "${index + 1}." }`);
    const set = setFrom(
      `title: T\nitems: [{ id: v, kind: many, text: V, options: [${options.join(', ')}] }]\n`,
    );
    const ticked = (...inputs: readonly Key[]) =>
      pressed(openInterview(begin(set, 'self'), false, 0), ...inputs).interview.begun?.ticked;
    expect([ticked(typed('1')), ticked(typed('1'), enter), ticked(typed('1'), typed('2'))]).toEqual([
      undefined,
      ['o1'],
      ['o12'],
    ]);
  });

  test('is begun no more where it stands as it was answered', () => {
    const twice = pressed(at('viele', { viele: ['a'] }), typed('2'), typed('2'));
    expect(twice.interview.begun).toBeNull();
  });

  test('is read out line by line, and an empty line takes it', () => {
    const { interview } = pressed(at('viele'), typed('2'), typed('1'));
    const item = currentItem(interview);
    if (item === null) throw new Error('no item');
    const asked = { other: false, given: undefined, begun: interview.begun };
    expect(questionLines(interview, item, asked, german).at(-1)).toBe(
      'Angefangen hast Du: Apfel, Birne. Enter nimmt das.',
    );
    expect(understand('', item, asked)).toEqual({ kind: 'answer', answer: ['a', 'b'] });
  });
});

describe('a number', () => {
  test('half typed outlives a draft, and stays when somebody goes on or back', () => {
    const half = pressed(at('zahl'), typed('1'));
    expect(answerTo('zahl', pressed(again(half), typed('0'), enter))).toBe(10);
    expect(answerTo('zahl', pressed(half, named('right')))).toBe(1);
    expect(answerTo('zahl', pressed(half, typed('z')))).toBe(1);
  });

  test('stays at its question however often Backspace is pressed', () => {
    const after = pressed(at('zahl'), typed('7'), named('backspace'), named('backspace'), named('backspace'));
    expect([where(after), after.refusal]).toEqual(['zahl', { kind: 'key' }]);
  });

  test('outside its range is refused with the range, and may be changed', () => {
    const over = pressed(at('zahl'), typed('4'), typed('2'), enter);
    expect([where(over), over.refusal]).toEqual(['zahl', expect.objectContaining({ min: 0, max: 10 })]);
    expect(answerTo('zahl', pressed(over, named('backspace'), enter))).toBe(4);
  });
});

test('seconds at the welcome are none of the first question', () => {
  const welcome = openInterview(begin(SET, 'self'), true, 0);
  const after = pressed(welcome, named('down'), named('down'), enter, typed('3'));
  expect([...after.interview.seconds]).toEqual([['skala', 1]]);
});

describe('from the review', () => {
  const answers = { skala: 3, ja: 'yes', viele: null, zahl: NOT_APPLICABLE, text: 'gut' } as const;
  const review = openInterview(
    { ...begin(SET, 'self'), at: 'review', answers: new Map<string, Answer>(Object.entries(answers)) },
    false,
    0,
  );

  test.each([named('left'), named('escape'), typed('z')])(
    '%j leads back there, with everything as it was',
    (key) => {
      const back = pressed(review, typed('2'), key);
      expect([where(back), back.review.cursor, back.interview.answers]).toEqual([
        'review',
        2,
        review.interview.answers,
      ]);
    },
  );

  test.each(['3', '4'])(
    'Enter and → keep what stands at item %s, be it skipped or not applicable',
    (number) => {
      for (const key of [enter, named('right')]) {
        const kept = pressed(review, typed(number), key);
        expect([where(kept), kept.interview.answers]).toEqual(['review', review.interview.answers]);
      }
    },
  );
});

describe('a held Enter', () => {
  const held = (state: InterviewState, moments: readonly number[]) =>
    moments.reduce(
      (now, moment) => press(now, { kind: 'key', key: enter }, { moment, columns: 80, rows: 24 }),
      state,
    );

  test('does not score: it stops at the review until it is let go', () => {
    const last = at('text', { text: 'gut' });
    const moments = Array.from({ length: 100 }, (_, index) => 1000 + 30 * index);
    expect(held(last, moments)).toMatchObject({ phase: 'asking', interview: { at: 'review' } });
    expect(held(last, [1000, 1500]).phase).toBe('finished');
  });

  test('does not run through texts', () => {
    const two = setFrom(
      'title: T\nitems: [{ id: a, kind: text, text: A }, { id: b, kind: text, text: B }]\n',
    );
    const moments = Array.from({ length: 50 }, (_, index) => 1000 + 30 * index);
    const after = held(openInterview(begin(two, 'self'), false, 0), moments);
    expect([where(after), [...after.interview.answers]]).toEqual(['b', [['a', null]]]);
  });
});
