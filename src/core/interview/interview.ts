import { visibleItems } from '../conditions/visible-items.js';
import { kindOf } from '../items/registry.js';
import {
  type Answer,
  type AnswerSheet,
  type Given,
  NOT_APPLICABLE,
  type Perspective,
  saysNoAnswer,
} from '../model/answer-sheet.js';
import type { Item, QuestionSet } from '../model/question-set.js';
import { itemOf } from '../model/references.js';

/**
 * An interview under way, as a value: every step gives a new one. Answers of items that branching has hidden are kept,
 * so that they come back with their item.
 */
export interface Interview {
  readonly set: QuestionSet;
  readonly perspective: Perspective;
  readonly answers: ReadonlyMap<string, Given>;
  /** Seconds spent on each item that was answered, all visits together, by item id. */
  readonly seconds: ReadonlyMap<string, number>;
  /** The item being asked, or the review before scoring. */
  readonly at: { readonly item: string } | 'review';
  /** Whether the item being asked was opened from the review and leads back there. */
  readonly fromReview: boolean;
  /** Null where nothing is begun. */
  readonly begun: Begun | null;
}

/** What is begun at the item asked and is no answer yet. */
export interface Begun {
  /** The text so far; null where none is written. */
  readonly text: string | null;
  /** The ids of the options ticked so far; null where they are ticked as they were answered. */
  readonly ticked: readonly string[] | null;
}

export function begin(set: QuestionSet, perspective: Perspective): Interview {
  const first = visibleItems(set, new Map())[0];
  return {
    set,
    perspective,
    answers: new Map(),
    seconds: new Map(),
    at: first === undefined ? 'review' : { item: first.id },
    fromReview: false,
    begun: null,
  };
}

/** The item being asked; null in the review. */
export function currentItem(interview: Interview): Item | null {
  const { at, set } = interview;
  return at === 'review' ? null : itemOf(set, at.item);
}

/** The items asked so far or still to come, given the answers. */
export function askedItems({ set, answers }: Interview): readonly Item[] {
  return visibleItems(set, answers);
}

/** Where the current item stands among the items asked: `{ number: 7, of: 20 }`. */
export function progress(interview: Interview): { readonly number: number; readonly of: number } {
  const asked = askedItems(interview);
  const item = currentItem(interview);
  const index = item === null ? asked.length : asked.findIndex(({ id }) => id === item.id);
  return { number: index + 1, of: asked.length };
}

/** Answers the current item and moves on. `null` skips it. */
export function answer(interview: Interview, given: Given, seconds: number): Interview {
  const item = currentItem(interview);
  if (item === null) return interview;
  const answers = new Map(interview.answers).set(item.id, given);
  const times = new Map(interview.seconds).set(item.id, (interview.seconds.get(item.id) ?? 0) + seconds);
  return moveOn({ ...interview, answers, seconds: times }, item);
}

/** "Does not apply to me", where the item offers it. */
export function notApplicable(interview: Interview, seconds: number): Interview {
  return currentItem(interview)?.notApplicable ? answer(interview, NOT_APPLICABLE, seconds) : interview;
}

/** Leaves what stands there as it is and moves on. */
export function keep(interview: Interview): Interview {
  const item = currentItem(interview);
  return item === null ? interview : moveOn(interview, item);
}

/** Puts an answer to the item asked without moving on: what was written stays when somebody goes back from it. */
export function leave(interview: Interview, given: Given): Interview {
  const item = currentItem(interview);
  return item === null
    ? interview
    : { ...interview, answers: new Map(interview.answers).set(item.id, given) };
}

/** Notes what is begun at the item asked, so that a draft holds it. */
export function note(interview: Interview, begun: Begun | null): Interview {
  return JSON.stringify(interview.begun) === JSON.stringify(begun) ? interview : { ...interview, begun };
}

/** To the next item; from an item opened in the review, to what its answer has newly opened, else back there. */
function moveOn(interview: Interview, from: Item): Interview {
  const asked = askedItems(interview);
  const after = asked.slice(asked.findIndex(({ id }) => id === from.id) + 1);
  const next = interview.fromReview ? after.find(({ id }) => !interview.answers.has(id)) : after[0];
  return next === undefined ? reopenReview(interview) : { ...interview, at: { item: next.id }, begun: null };
}

/**
 * One item back, with its answer still there; from the review to the last item, from an item opened there back to it;
 * at the first item nothing moves.
 */
export function back(interview: Interview): Interview {
  if (interview.fromReview) return reopenReview(interview);
  const asked = askedItems(interview);
  const { number } = progress(interview);
  const before = asked[number - 2];
  return before === undefined ? interview : { ...interview, at: { item: before.id }, begun: null };
}

/** Opens an item from the review. */
export function reopen(interview: Interview, item: string): Interview {
  return askedItems(interview).some(({ id }) => id === item)
    ? { ...interview, at: { item }, fromReview: true, begun: null }
    : interview;
}

/** The review, behind the last item or again, with nothing begun. */
export function reopenReview(interview: Interview): Interview {
  return { ...interview, at: 'review', fromReview: false, begun: null };
}

/** What the interview has gathered, once it is finished; hidden items are left out. */
export function sheetOf(interview: Interview, started: string, finished: string): AnswerSheet {
  const asked = askedItems(interview);
  const answers = new Map(
    asked.map(({ id }): [string, Answer] => {
      const given = interview.answers.get(id) ?? null;
      return [id, saysNoAnswer(given) ? null : given];
    }),
  );
  return {
    person: null,
    perspective: interview.perspective,
    started,
    finished,
    medianSeconds: median(
      asked.flatMap((item) => (kindOf(item).form === 'text' ? [] : (interview.seconds.get(item.id) ?? []))),
    ),
    answers,
  };
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
