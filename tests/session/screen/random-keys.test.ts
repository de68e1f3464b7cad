import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { draftOf, resume } from '../../../src/core/interview/draft.js';
import { askedItems, begin, currentItem, type Interview } from '../../../src/core/interview/interview.js';
import { kindOf } from '../../../src/core/items/registry.js';
import { isSubstantive } from '../../../src/core/model/answer-sheet.js';
import { german } from '../../../src/messages/german/german.js';
import { readDraft } from '../../../src/readers/answers/documents/draft.js';
import { answerInWords } from '../../../src/session/answer-in-words.js';
import { type InterviewState, openInterview, press } from '../../../src/session/screen/interview-state.js';
import { drawInterview } from '../../../src/session/screen/interview-view.js';
import type { Input } from '../../../src/session/screen/key.js';
import { randomSet } from '../../support/random-sets.js';
import { anyKey, anyPaste, beyondWindow, lookOf } from '../../support/screens.js';

type Act =
  | { readonly kind: 'input'; readonly input: Input; readonly wait: number }
  | { readonly kind: 'resize'; readonly columns: number; readonly rows: number }
  | { readonly kind: 'kill' };

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.record({
      kind: fc.constant('input' as const),
      input: anyKey.map((pressed): Input => ({ kind: 'key', key: pressed })),
      wait: fc.constantFrom(30, 30, 500),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('input' as const),
      input: anyPaste,
      wait: fc.constant(30),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('resize' as const),
      columns: fc.integer({ min: 12, max: 120 }),
      rows: fc.integer({ min: 4, max: 50 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'kill' as const }) },
);

/** What a person sees as given, item by item. */
function given(interview: Interview): ReadonlyMap<string, string> {
  return new Map(
    askedItems(interview)
      .filter(({ id }) => interview.answers.has(id))
      .map((item) => [item.id, answerInWords(item, interview, german)]),
  );
}

function killedAndResumed(interview: Interview): Interview {
  const occasion = { person: null, started: 'then' };
  const draft = readDraft(JSON.stringify(draftOf(interview, occasion, 'now')));
  if (draft === null) throw new Error('the draft does not read');
  return resume(interview.set, draft);
}

/** No key but one at the item itself changes what was given to it, and then only where it is a key that answers. */
function expectKept(before: InterviewState, after: InterviewState): void {
  const here = currentItem(before.interview)?.id;
  const others = (state: InterviewState) => [...state.interview.answers].filter(([id]) => id !== here);
  expect(others(after)).toEqual(others(before));
}

function isAnswering(input: Input): boolean {
  if (input.kind === 'paste') return false;
  const { name = '', sequence = '', ctrl, meta } = input.key;
  if (ctrl === true || meta === true) return false;
  // Going back or on keeps what was ticked, typed or written.
  return /^[0-9jnysxz]$/i.test(sequence) || ['return', 'escape', 'left', 'right'].includes(name);
}

describe('any keys, pastes, sizes, kills and resumes', () => {
  test('lose and change no answer that was shown as given, and never draw beyond the window', () => {
    fc.assert(
      fc.property(randomSet, fc.array(act, { maxLength: 60 }), (set, acts) => {
        let size = { columns: 80, rows: 24 };
        let moment = 1000;
        let state = openInterview(begin(set, 'self'), true, moment);
        for (const one of acts) {
          const before = state;
          if (one.kind === 'resize') size = one;
          if (one.kind === 'kill') {
            const again = killedAndResumed(state.interview);
            expect(given(again)).toEqual(given(state.interview));
            expect(again.begun).toEqual(state.interview.begun);
            const [left, written] = [state.field?.left, state.field?.written];
            if (before.phase !== 'welcome') state = openInterview(again, false, moment);
            // What was ticked, typed or written and not confirmed stands there again.
            expect([state.field?.left, state.field?.written]).toEqual([left, written]);
          }
          if (one.kind === 'input') {
            moment += one.wait;
            state = press(state, one.input, { ...size, moment });
            expectKept(before, state);
            if (!isAnswering(one.input)) expect(state.interview.answers).toEqual(before.interview.answers);
            if (before.phase === 'welcome') expect(state.interview.answers.size).toBe(0);
            for (const item of set.items) {
              const answer = state.interview.answers.get(item.id);
              if (isSubstantive(answer)) expect(kindOf(item).isAnswer(item, answer)).toBe(true);
            }
          }
          if (state.phase === 'finished' || state.phase === 'left') break;
          const drawn = drawInterview(state, lookOf(size.columns, size.rows, true));
          expect(beyondWindow(drawn, size.columns, size.rows)).toEqual([]);
        }
      }),
      // As many as `npm run fuzz` is told; a minute's worth in every check.
      { numRuns: Number(process.env.KEY_SEQUENCES ?? 400) },
    );
  });
});
