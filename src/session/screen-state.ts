import {
  answer,
  askedItems,
  back,
  currentItem,
  type Interview,
  notApplicable,
  reopen,
} from '../core/interview/interview.js';
import { type Response, responsesOf } from '../core/interview/responses.js';
import { kindOf } from '../core/items/registry.js';
import { type Answer, isSubstantive } from '../core/model/answer-sheet.js';
import type { Expected } from '../core/model/finding.js';
import type { Item } from '../core/model/question-set.js';

/** What the screen shows beyond the interview itself. */
export interface ScreenState {
  readonly phase: 'welcome' | 'asking' | 'finished';
  readonly interview: Interview;
  /** The highlighted response (-1: none yet, so that no answer suggests itself), or row of the review (0 is "score now"). */
  readonly cursor: number;
  /** Ticked answers of a `many` item. */
  readonly ticked: readonly string[];
  /** Digits typed so far. */
  readonly typed: string;
  readonly helpShown: boolean;
  /** What would have been an answer, after one that was none. */
  readonly problem: Expected | null;
}

/** A key as terminals report it. */
export interface Key {
  readonly name?: string | undefined;
  readonly sequence?: string | undefined;
  readonly ctrl?: boolean | undefined;
}

export function openScreen(interview: Interview, welcome: boolean): ScreenState {
  return show(interview, welcome ? 'welcome' : 'asking');
}

/** The state on arriving at an item, whose earlier answer is chosen again, or in the review. */
function show(interview: Interview, phase: ScreenState['phase'] = 'asking', row = 0): ScreenState {
  const item = currentItem(interview);
  const given = item === null ? undefined : interview.answers.get(item.id);
  const chosen =
    item === null ? row : responses({ interview }, item).findIndex(({ answer: its }) => its === given);
  return {
    phase,
    interview,
    cursor: chosen,
    ticked: Array.isArray(given) ? given : [],
    typed: item?.kind === 'number' && isSubstantive(given) ? String(given).replace('.', ',') : '',
    helpShown: false,
    problem: null,
  };
}

/** After an answer. Back in the review, the row that was changed is highlighted. */
function arrive(before: Interview, after: Interview): ScreenState {
  const item = currentItem(before);
  const row = askedItems(after).findIndex(({ id }) => id === item?.id) + 1;
  return show(after, 'asking', before.fromReview ? row : 0);
}

export function responses({ interview }: Pick<ScreenState, 'interview'>, item: Item): readonly Response[] {
  return responsesOf(item, interview.perspective === 'other');
}

/** One key pressed; `line` is the text typed so far into a text item. */
export function press(state: ScreenState, key: Key, seconds: number, line: string): ScreenState {
  if (state.phase === 'welcome')
    return isEnter(key) || key.name === 'space' ? { ...state, phase: 'asking' } : state;
  const item = currentItem(state.interview);
  if (item === null) return pressInReview(state, key);
  if (item.kind === 'text') return pressInText(state, item, key, seconds, line);
  return (
    pressCommand(state, item, key, seconds) ?? pressInItem({ ...state, problem: null }, item, key, seconds)
  );
}

function isEnter(key: Key): boolean {
  return key.name === 'return' || key.name === 'enter';
}

/** The keys that mean the same at every item that is not typed as a text. */
function pressCommand(state: ScreenState, item: Item, key: Key, seconds: number): ScreenState | null {
  const { interview } = state;
  if (key.name === 'left' || key.name === 'z' || (key.name === 'backspace' && state.typed === ''))
    return goBack(state);
  if (key.name === 's') return arrive(interview, answer(interview, null, seconds));
  if (key.name === 'n' && item.notApplicable) return arrive(interview, notApplicable(interview, seconds));
  if (key.sequence === '?') return { ...state, helpShown: !state.helpShown };
  return null;
}

function goBack(state: ScreenState): ScreenState {
  return show(back(state.interview));
}

function pressInText(state: ScreenState, item: Item, key: Key, seconds: number, line: string): ScreenState {
  if (key.name === 'escape' || key.name === 'up') {
    const nothing = line.trim() === '' && !state.interview.answers.has(item.id);
    const kept = nothing ? state.interview : keepText(state.interview, item, line);
    return goBack({ ...state, interview: kept });
  }
  if (!isEnter(key)) return state;
  return arrive(state.interview, answer(state.interview, line.trim() === '' ? null : line.trim(), seconds));
}

/** Going back from a text keeps what was typed. */
function keepText(interview: Interview, item: Item, line: string): Interview {
  return { ...interview, answers: new Map(interview.answers).set(item.id, line.trim() || null) };
}

function pressInItem(state: ScreenState, item: Item, key: Key, seconds: number): ScreenState {
  if (item.kind === 'number') return pressInNumber(state, item, key, seconds);
  const offered = responses(state, item);
  const choose = (given: Answer) => arrive(state.interview, answer(state.interview, given, seconds));
  const highlighted = offered[state.cursor];
  switch (key.name) {
    case 'up':
      return moveTo(state, (Math.max(0, state.cursor) + offered.length - 1) % offered.length);
    case 'down':
      return moveTo(state, (state.cursor + 1) % offered.length);
    case 'home':
      return moveTo(state, 0);
    case 'end':
      return moveTo(state, offered.length - 1);
    case 'space':
      return item.kind === 'many' && highlighted !== undefined ? toggle(state, highlighted) : state;
    case 'return':
    case 'enter':
      if (item.kind === 'many') return choose(inOrder(offered, state.ticked));
      return highlighted === undefined ? state : choose(highlighted.answer);
    default:
      return pressDigit(state, item, offered, key, choose);
  }
}

function moveTo(state: ScreenState, cursor: number): ScreenState {
  return { ...state, cursor, typed: '' };
}

function inOrder(offered: readonly Response[], ticked: readonly string[]): readonly string[] {
  return offered.map(({ answer: given }) => String(given)).filter((id) => ticked.includes(id));
}

function toggle(state: ScreenState, { answer: given }: Response): ScreenState {
  const id = String(given);
  const ticked = state.ticked.includes(id)
    ? state.ticked.filter((other) => other !== id)
    : [...state.ticked, id];
  return { ...state, ticked };
}

/** A digit answers at once where no longer key begins with it; else it highlights, and Enter or the next digit decides. */
function pressDigit(
  state: ScreenState,
  item: Item,
  offered: readonly Response[],
  key: Key,
  choose: (given: Answer) => ScreenState,
): ScreenState {
  if (key.sequence === undefined || !/^\d$/.test(key.sequence)) return state;
  const typed = [state.typed + key.sequence, key.sequence].find((keys) =>
    offered.some((response) => response.key.startsWith(keys)),
  );
  if (typed === undefined) return { ...state, typed: '' };
  const index = offered.findIndex((response) => response.key === typed);
  const meant = offered[index];
  const couldGoOn = offered.some(
    (response) => response.key.length > typed.length && response.key.startsWith(typed),
  );
  if (meant === undefined) return { ...state, typed };
  const highlighted = { ...state, typed: couldGoOn ? typed : '', cursor: index };
  if (item.kind === 'many') return couldGoOn ? highlighted : toggle(highlighted, meant);
  return couldGoOn ? highlighted : choose(meant.answer);
}

function pressInNumber(state: ScreenState, item: Item, key: Key, seconds: number): ScreenState {
  if (key.name === 'backspace') return { ...state, typed: state.typed.slice(0, -1) };
  if (isEnter(key)) {
    if (state.typed === '') return state;
    const parsed = kindOf(item).parse(item, state.typed);
    return parsed.ok
      ? arrive(state.interview, answer(state.interview, parsed.answer, seconds))
      : { ...state, problem: parsed.expected };
  }
  const digit = key.sequence !== undefined && /^[\d.,-]$/.test(key.sequence) ? key.sequence : '';
  return { ...state, typed: (state.typed + digit).slice(0, 16) };
}

function pressInReview(state: ScreenState, key: Key): ScreenState {
  const asked = askedItems(state.interview);
  const rows = asked.length + 1;
  switch (key.name) {
    case 'up':
      return moveTo(state, (state.cursor + rows - 1) % rows);
    case 'down':
      return moveTo(state, (state.cursor + 1) % rows);
    case 'pageup':
      return moveTo(state, Math.max(0, state.cursor - 10));
    case 'pagedown':
      return moveTo(state, Math.min(rows - 1, state.cursor + 10));
    case 'home':
      return moveTo(state, 0);
    case 'end':
      return moveTo(state, rows - 1);
    case 'left':
    case 'z':
      return goBack(state);
    case 'return':
    case 'enter': {
      const item = asked[state.cursor - 1];
      return item === undefined ? { ...state, phase: 'finished' } : show(reopen(state.interview, item.id));
    }
    default:
      return jumpTo(state, key, rows);
  }
}

/** Digits jump to the item of that number. */
function jumpTo(state: ScreenState, key: Key, rows: number): ScreenState {
  if (key.sequence === undefined || !/^\d$/.test(key.sequence)) return state;
  const typed = [state.typed + key.sequence, key.sequence].find((digits) => Number(digits) < rows) ?? '';
  return typed === '' ? state : { ...state, typed, cursor: Number(typed) };
}
