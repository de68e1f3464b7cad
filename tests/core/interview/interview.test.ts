import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { draftOf, fits, resume } from '../../../src/core/interview/draft.js';
import {
  answer,
  askedItems,
  back,
  begin,
  currentItem,
  type Interview,
  notApplicable,
  note,
  progress,
  reopen,
  sheetOf,
} from '../../../src/core/interview/interview.js';
import { NOT_APPLICABLE } from '../../../src/core/model/answer-sheet.js';
import { readDraft } from '../../../src/readers/answers/documents/draft.js';
import { setFrom } from '../../support/sets.js';

const SET = setFrom(`
title: T
scales: { s: [a, b, c] }
dimensions: { d: D }
items:
  - { id: a, text: A }
  - { id: leads, kind: yes-no, dimension: {}, text: L }
  - { id: team, text: T, when: { item: leads, is: yes } }
  - { id: deep, text: U, when: { item: team, atLeast: 2 } }
  - { id: free, kind: text, text: F }
`);

const at = (interview: Interview) => currentItem(interview)?.id ?? 'review';

describe('an interview', () => {
  test('goes from item to item, opens what an answer opens, and ends in the review', () => {
    const steps: [string, string][] = [];
    let interview = begin(SET, 'self');
    for (const given of [1, 'yes', 2, 3, 'Text'] as const) {
      const { number, of } = progress(interview);
      steps.push([at(interview), `${number}/${of}`]);
      interview = answer(interview, given, 2);
    }
    expect(steps).toEqual([
      ['a', '1/3'],
      ['leads', '2/3'],
      ['team', '3/4'],
      ['deep', '4/5'],
      ['free', '5/5'],
    ]);
    expect(at(interview)).toBe('review');
    expect(sheetOf(interview, 'then', 'now')).toEqual({
      person: null,
      perspective: 'self',
      started: 'then',
      finished: 'now',
      medianSeconds: 2,
      answers: new Map<string, unknown>([
        ['a', 1],
        ['leads', 'yes'],
        ['team', 2],
        ['deep', 3],
        ['free', 'Text'],
      ]),
    });
  });

  test('forgets no answer that branching hides, and counts none', () => {
    let interview = [1, 'yes', 2, 3, null].reduce<Interview>(
      (step, given) => answer(step, given, 1),
      begin(SET, 'self'),
    );
    interview = answer(reopen(interview, 'leads'), 'no', 1);
    expect([at(interview), [...sheetOf(interview, '', '').answers.keys()]]).toEqual([
      'review',
      ['a', 'leads', 'free'],
    ]);
    interview = answer(reopen(interview, 'leads'), 'yes', 1);
    expect([at(interview), sheetOf(interview, '', '').answers.get('deep')]).toEqual(['review', 3]);
  });

  test('asks from the review only what a changed answer has newly opened', () => {
    let interview = [1, 'no', null].reduce<Interview>(
      (step, given) => answer(step, given, 1),
      begin(SET, 'self'),
    );
    interview = answer(reopen(interview, 'leads'), 'yes', 1);
    expect(at(interview)).toBe('team');
    interview = answer(interview, 1, 1);
    expect(at(interview)).toBe('review');
  });

  test('counts the time of all visits to an item, and halves between the two in the middle', () => {
    let interview = [1, 'no'].reduce<Interview>((step, given) => answer(step, given, 4), begin(SET, 'self'));
    interview = answer(back(interview), 'no', 5);
    expect([...interview.seconds]).toEqual([
      ['a', 4],
      ['leads', 9],
    ]);
    expect(sheetOf(interview, '', '').medianSeconds).toBe(6.5);
  });

  test('put aside in the middle of a word, goes on in the middle of that word', () => {
    const text = [1, 'no'].reduce<Interview>((step, given) => answer(step, given, 1), begin(SET, 'self'));
    const draft = draftOf(
      note(text, { text: 'Das hal', ticked: null }),
      { person: null, started: 'then' },
      'now',
    );
    expect(resume(SET, draft)).toMatchObject({
      at: { item: 'free' },
      begun: { text: 'Das hal', ticked: null },
    });
  });

  test('takes "does not apply" only where it is offered', () => {
    const first = begin(SET, 'self');
    expect(notApplicable(first, 1).answers).toEqual(new Map([['a', NOT_APPLICABLE]]));
    const text = [1, 'no'].reduce<Interview>((step, given) => answer(step, given, 1), first);
    expect(notApplicable(text, 1)).toBe(text);
  });
});

type Step = (interview: Interview) => Interview;

const ANSWERS: Readonly<Record<string, readonly (number | string)[]>> = {
  scale: [1, 2, 3],
  'yes-no': ['yes', 'no'],
  text: ['x'],
};

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.nat(5).map(
    (n): Step =>
      (interview) => {
        const possible = ANSWERS[currentItem(interview)?.kind ?? ''] ?? [];
        return answer(interview, possible[n % (possible.length + 1)] ?? null, 1);
      },
  ),
  fc.constant<Step>((interview) => notApplicable(interview, 1)),
  fc.constant<Step>(back),
  fc.constantFrom('a', 'leads', 'team', 'deep', 'free').map(
    (id): Step =>
      (interview) =>
        reopen(interview, id),
  ),
);

const interviews = fc
  .array(step, { maxLength: 25 })
  .map((steps) => steps.reduce((at, next) => next(at), begin(SET, 'self')));

describe('after any steps', () => {
  test('the item being asked is one that is asked, and its number counts', () => {
    fc.assert(
      fc.property(interviews, (interview) => {
        const asked = askedItems(interview).map(({ id }) => id);
        const { number, of } = progress(interview);
        expect([...asked, 'review'][number - 1]).toBe(at(interview));
        expect(of).toBe(asked.length);
      }),
    );
  });

  test('back after an answer shows that answer again', () => {
    fc.assert(
      fc.property(interviews, (interview) => {
        const item = currentItem(interview);
        if (item === null || interview.fromReview) return;
        const returned = back(answer(interview, null, 1));
        expect([at(returned), returned.answers.get(item.id)]).toEqual([item.id, null]);
      }),
    );
  });

  test('steps forward and back leave every other answer as it was', () => {
    fc.assert(
      fc.property(interviews, (interview) => {
        expect(back(interview).answers).toEqual(interview.answers);
        expect(reopen(interview, 'a').answers).toEqual(interview.answers);
      }),
    );
  });

  test('a draft read back goes on exactly there', () => {
    fc.assert(
      fc.property(interviews, (interview) => {
        const draft = readDraft(JSON.stringify(draftOf(interview, { person: null, started: 'then' }, 'now')));
        if (draft === null) throw new Error('the draft does not read');
        expect(fits(draft, SET)).toBe(true);
        expect(resume(SET, draft)).toEqual(interview);
      }),
    );
  });
});

test('a draft fits while nothing that answers depend on has changed, and what is no draft is none', () => {
  const draft = draftOf(begin(SET, 'self'), { person: null, started: 'then' }, 'now');
  expect(fits(draft, { ...SET, fingerprint: 'other' })).toBe(true);
  expect(fits(draft, { ...SET, fingerprint: 'other', answersFingerprint: 'other' })).toBe(false);
  expect(fits({ ...draft, set: { ...draft.set, id: 'other' } }, SET)).toBe(false);
  expect(['', '{', '[]', 'null', '{"format":"kundencheck/draft/1"}'].map(readDraft)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});
