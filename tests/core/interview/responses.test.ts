import { describe, expect, test } from '@jest/globals';
import { draftOf, resume } from '../../../src/core/interview/draft.js';
import { answer, askedItems, begin, sheetOf } from '../../../src/core/interview/interview.js';
import { responsesOf } from '../../../src/core/interview/responses.js';
import { wordsForNoAnswer } from '../../../src/core/items/missing.js';
import { itemOf } from '../../../src/core/model/references.js';
import { shortLine } from '../../../src/core/short-line/short-line.js';
import { OWN_WORDS_SET, ownWordsSet } from '../../support/own-words-set.js';
import { setFrom } from '../../support/sets.js';

const SET = ownWordsSet();
const declaring = (missing: string) =>
  setFrom(`
title: T
items: [{ id: c, kind: choice, text: C, missing: ['${missing}'], options: [{ text: A }, { text: B }] }]
`);
const rows = (id: string) => responsesOf(itemOf(SET, id), false).map(({ key, label }) => `${key} ${label}`);

describe('what an item offers', () => {
  test('is its scale and what means no answer in words, but no code of a file', () => {
    expect(rows('oft')).toEqual(['1 nie', '2 oft', '3 weiß nicht']);
  });

  test('is its options and a text besides', () => {
    expect(rows('weg')).toEqual(['1 Telefon', '2 E-Mail', '3 Etwas anderes']);
    expect(rows('orte')).toEqual(['1 Im Amt', '2 Daheim', '3 Anderswo']);
  });

  test.each([
    ['weiß nicht', true],
    ['Keine Angabe', true],
    ['-9', false],
    ['A06', false],
    ['NA', false],
    ['k.A.', false],
    ['REFUSED', false],
  ])('%s is words for a person: %s', (missing, offered) => {
    expect(wordsForNoAnswer(itemOf(declaring(missing), 'c'))).toEqual(offered ? [missing] : []);
  });

  test('is what means no answer in words to a choice and to yes or no, too; not where several are ticked', () => {
    const set = setFrom(`
title: T
defaults: { missing: [-9, keine Auskunft] }
items:
  - { id: c, kind: choice, text: C, other: true, options: [{ text: A }, { text: B }] }
  - { id: m, kind: many, text: M, options: [{ text: A }, { text: B }] }
  - { id: y, kind: yes-no, text: Y }
`);
    const offered = set.items.map((item) =>
      responsesOf(item, false).map(({ key, label }) => `${key} ${label}`),
    );
    expect(offered).toEqual([
      ['1 A', '2 B', '3 Etwas anderes', '4 keine Auskunft'],
      ['1 A', '2 B'],
      ['1 Ja', '2 Nein', '3 keine Auskunft'],
    ]);
    expect(answer(begin(set, 'self'), { missing: 'keine Auskunft' }, 1).answers.get('c')).toEqual({
      missing: 'keine Auskunft',
    });
  });

  test('counts on behind codes below zero', () => {
    const set = setFrom(`
title: T
scales: { s: { from: -1, to: 1, missing: [keine Meinung] } }
dimensions: { d: D }
items: [{ id: a, text: A }]
`);
    expect(responsesOf(itemOf(set, 'a'), false).map(({ key, answer: said }) => [key, said])).toEqual([
      ['1', -1],
      ['2', 0],
      ['3', 1],
      ['4', { missing: 'keine Meinung' }],
    ]);
  });
});

describe('words for no answer', () => {
  const going = answer(begin(SET, 'self'), { missing: 'weiß nicht' }, 1);

  test('stand in the interview as they were said, and on the sheet as no answer', () => {
    expect(going.answers.get('oft')).toEqual({ missing: 'weiß nicht' });
    expect(sheetOf(going, '', '').answers.get('oft')).toBeNull();
    const skipped = answer(begin(SET, 'self'), null, 1);
    expect(shortLine(SET, sheetOf(going, '', ''))).toBe(shortLine(SET, sheetOf(skipped, '', '')));
  });

  test('open nothing that an answer opens', () => {
    expect(askedItems(going).map(({ id }) => id)).toEqual(['oft', 'weg', 'orte']);
  });

  test('outlive a draft while the item offers them', () => {
    const draft = draftOf(going, { person: null, started: 'then' }, 'now');
    expect(resume(SET, draft).answers.get('oft')).toEqual({ missing: 'weiß nicht' });
    const offersNone = setFrom(OWN_WORDS_SET.replace(', missing: [-9, weiß nicht, NA]', ''));
    expect(resume(offersNone, draft).answers.has('oft')).toBe(false);
  });
});
