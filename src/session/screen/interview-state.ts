import {
  askedItems,
  currentItem,
  type Interview,
  leave,
  note,
  reopen,
} from '../../core/interview/interview.js';
import { type Step, type StepRefused, take } from '../../core/interview/step.js';
import type { Item } from '../../core/model/question-set.js';
import { commandOfKey } from '../command.js';
import type { Field, Refusal } from '../kinds/field.js';
import { type List, listAt } from '../kinds/list.js';
import { wayOf } from '../kinds/registry.js';
import { afterKey, comesTooSoon, type EnterWatch, isRepeated, watchFrom } from './held-enter.js';
import { type Input, isEnter, type Key } from './key.js';
import { linesBy, scrolledBy } from './reading.js';
import { pressInReview } from './review.js';
import type { Circumstances } from './scene.js';

/** What the screen of an interview shows beyond the interview itself. */
export interface InterviewState {
  readonly phase: 'welcome' | 'asking' | 'finished' | 'left';
  readonly interview: Interview;
  /** Where the item asked is answered; null in the review. */
  readonly field: Field | null;
  /** The rows of the review: 0 is "score now", then the items. */
  readonly review: List;
  readonly helpShown: boolean;
  /** The first line in sight where something is read that does not fit; null: wherever the cursor is. */
  readonly scroll: number | null;
  /** Why the last key led nowhere; null where it led somewhere. */
  readonly refusal: ScreenRefusal | null;
  /** When the item was shown, in milliseconds. */
  readonly shown: number;
  readonly enter: EnterWatch;
  /** Whether the text is to be written in an editor now. */
  readonly editing: boolean;
}

export type ScreenRefusal = Refusal | { readonly kind: StepRefused | 'paste' | 'editor' };

export function openInterview(interview: Interview, welcome: boolean, moment: number): InterviewState {
  return { ...arriveAt(interview, moment), phase: welcome ? 'welcome' : 'asking' };
}

/** The state on arriving at an item, whose earlier answer is chosen again, or in the review at a row. */
function arriveAt(interview: Interview, moment: number, row = 0, enter = watchFrom(moment)): InterviewState {
  const item = currentItem(interview);
  return {
    phase: 'asking',
    interview,
    field: item === null ? null : fieldOf(item, interview),
    review: listAt(row),
    helpShown: false,
    scroll: null,
    refusal: null,
    shown: moment,
    enter,
    editing: false,
  };
}

function fieldOf(item: Item, { perspective, answers, begun }: Interview): Field {
  return wayOf(item).open(item, { other: perspective === 'other', given: answers.get(item.id), begun });
}

/** One key pressed, or a text put in whole. */
export function press(state: InterviewState, input: Input, at: Circumstances): InterviewState {
  if (input.kind === 'paste') return paste(state, input.text);
  const next = pressKey({ ...state, editing: false }, input.key, at);
  return { ...next, enter: afterKey(next.enter, isEnter(input.key), at.moment) };
}

function pressKey(state: InterviewState, key: Key, at: Circumstances): InterviewState {
  if (state.phase === 'welcome') return pressInWelcome(state, key, at);
  if (state.field === null) {
    if (isEnter(key) && comesTooSoon(state.enter, at.moment)) return state;
    return pressInOverview({ ...state, refusal: null }, key, at);
  }
  if (state.helpShown) return pressInHelp(state, key, at);
  // A held Enter must not run through texts that nobody has read.
  if (isEnter(key) && state.field.written !== null && isRepeated(state.enter, at.moment)) return state;
  return pressInItem({ ...state, refusal: null }, state.field, key, at);
}

function pressInWelcome(state: InterviewState, key: Key, at: Circumstances): InterviewState {
  const command = commandOfKey(key);
  if (isEnter(key)) return { ...state, phase: 'asking', scroll: null, shown: at.moment };
  if (command?.kind === 'back') return { ...state, phase: 'left' };
  const by = linesBy(key, at);
  return by === 0 ? state : scrolled(state, by, at);
}

/** The help stands in place of the answers, so only keys that move in it leave it open. */
function pressInHelp(state: InterviewState, key: Key, at: Circumstances): InterviewState {
  const by = linesBy(key, at);
  return by === 0 ? { ...state, helpShown: false, scroll: null } : scrolled(state, by, at);
}

function pressInItem(state: InterviewState, field: Field, key: Key, at: Circumstances): InterviewState {
  const pressed = field.press(key, at.columns);
  if (pressed?.kind === 'step') return takeStep(state, pressed.step, at.moment);
  if (pressed?.kind === 'field')
    return { ...withField(state, pressed.field), refusal: pressed.refusal ?? null };
  const command = commandOfKey(key);
  if (command === null) return { ...state, refusal: { kind: 'key' } };
  switch (command.kind) {
    case 'help':
      return { ...state, helpShown: true, scroll: null };
    case 'scroll':
      return scrolled(state, linesBy(key, at), at);
    case 'editor':
      return field.written === null ? { ...state, refusal: { kind: 'key' } } : { ...state, editing: true };
    default:
      return takeStep(state, command, at.moment);
  }
}

function scrolled(state: InterviewState, by: number, at: Circumstances): InterviewState {
  return { ...state, scroll: scrolledBy(by, at, state.scroll ?? 0) };
}

/** The field as a key left it; what is begun is noted, so that a draft holds it. */
function withField(state: InterviewState, field: Field): InterviewState {
  return { ...state, field, scroll: null, interview: note(state.interview, field.begun) };
}

function takeStep(state: InterviewState, wished: Step, moment: number): InterviewState {
  const before = state.interview;
  const seconds = Math.round(moment - state.shown) / 1000;
  const left = state.field?.left;
  // Going on keeps what stands there now, not what stood there before.
  const step: Step = wished.kind === 'keep' && left !== undefined ? { kind: 'answer', answer: left } : wished;
  const from = step.kind === 'back' && left !== undefined ? leave(before, left) : before;
  const after = take(from, step, seconds);
  if (typeof after === 'string') return { ...state, refusal: { kind: after } };
  const row = askedItems(after).findIndex(({ id }) => id === currentItem(before)?.id) + 1;
  return arriveAt(after, moment, before.fromReview ? row : 0, { arrived: moment, last: state.enter.last });
}

function paste(state: InterviewState, text: string): InterviewState {
  if (state.phase === 'welcome') return state;
  const field = state.helpShown ? null : (state.field?.paste(text) ?? null);
  return field === null
    ? { ...state, refusal: { kind: 'paste' } }
    : { ...withField(state, field), refusal: null, editing: false };
}

function pressInOverview(state: InterviewState, key: Key, at: Circumstances): InterviewState {
  const asked = askedItems(state.interview);
  const pressed = pressInReview(state.review, asked.length, key);
  switch (pressed.kind) {
    case 'moved':
      return { ...state, review: pressed.list };
    case 'undecided':
      return {
        ...state,
        review: pressed.list,
        refusal: { kind: 'digits', typed: pressed.list.typed },
      };
    case 'finish':
      return { ...state, phase: 'finished' };
    case 'open': {
      const item = asked[pressed.index];
      if (item === undefined) return state;
      return arriveAt(reopen(state.interview, item.id), at.moment, 0, { ...state.enter, arrived: at.moment });
    }
    case 'back':
      return takeStep(state, { kind: 'back' }, at.moment);
    case 'refused':
      return { ...state, refusal: { kind: 'key' } };
  }
}

/** What an editor gave back takes the place of the text written so far; null where nothing came of it. */
export function replaceText(state: InterviewState, text: string | null): InterviewState {
  const item = currentItem(state.interview);
  if (item === null) return state;
  if (text === null) return { ...state, editing: false, refusal: { kind: 'editor' } };
  const trimmed = text.replace(/\s+$/, '');
  const field = wayOf(item).open(item, {
    other: state.interview.perspective === 'other',
    given: state.interview.answers.get(item.id),
    begun: { text: trimmed, ticked: null },
  });
  return { ...withField(state, field), editing: false, refusal: null };
}
