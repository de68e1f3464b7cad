import type { Begun } from '../../core/interview/interview.js';
import { codeOf, type Response, responsesOf } from '../../core/interview/responses.js';
import type { Given, OtherAnswer } from '../../core/model/answer-sheet.js';
import type { ManyItem } from '../../core/model/question-set.js';
import { isEnter, isModified, type Key } from '../screen/key.js';
import type { Asked, Field, Pressed, WayOfAsking } from './field.js';
import { listAt, pressInList } from './list.js';
import { named } from './named.js';
import {
  drawOffered,
  isWritten,
  type Offered,
  type OwnWords,
  ownWordsFor,
  pasteIntoOwnWords,
  pressInOwnWords,
  typingOf,
  writtenIn,
} from './own-words.js';

/** What is typed for "none of these". */
const NONE = '0';

/** Any number of answers; a key ticks, Enter goes on. */
export const tick: WayOfAsking<ManyItem> = {
  mayBeEmpty: false,
  several: true,
  hints: (_, { tick: own, none }) => [own, none],
  open(item, asked) {
    const offered = responsesOf(item, asked.other);
    const ticked = asked.begun?.ticked ?? idsGiven(asked.given);
    const words = ownWordsFor(offered, asked);
    return tickField({ offered, given: asked.given, ticked, list: listAt(-1), words });
  },
  lines: (item, { other }) => responsesOf(item, other),
  understand(line, item, { other }) {
    if (line === NONE) return [];
    const offered = responsesOf(item, other);
    const whole = named(line, offered);
    const names = whole === undefined ? line.split(/[\s,;]+/).filter(Boolean) : [line];
    const chosen = names.flatMap((name) => named(name, offered) ?? []);
    if (chosen.length < names.length || chosen.length === 0) return undefined;
    const codes = chosen.map(({ answer }) => String(codeOf(answer)));
    const written = chosen.find(isWritten);
    return written === undefined
      ? answerOf(offered, codes, '')
      : { called: written.label, answer: (words) => answerOf(offered, codes, words) };
  },
  possible: (item, { terminal }) => terminal.plain.tick(responsesOf(item, false).length),
};

/** What was ticked, in the order of the options, and what was written besides. */
function answerOf(
  offered: readonly Response[],
  codes: readonly string[],
  words: string,
): readonly (string | OtherAnswer)[] {
  const ids = offered.filter((response) => !isWritten(response)).map(({ answer }) => String(codeOf(answer)));
  return [...ids.filter((id) => codes.includes(id)), ...(words === '' ? [] : [{ other: words }])];
}

interface Ticks extends Offered {
  readonly given: Asked['given'];
  /** The options ticked so far. */
  readonly ticked: readonly string[];
}

function tickField(ticks: Ticks): Field {
  const { given, words } = ticks;
  const answer = answerOf(ticks.offered, ticks.ticked, writtenIn(words));
  const withWords = (next: OwnWords | null) => (next === null ? null : tickField({ ...ticks, words: next }));
  return {
    written: words.writing ? words.buffer.text : null,
    begun: begunIn(ticks),
    // What was ticked stays, also without Enter; everything unticked again is "none of these".
    left: answer.length > 0 || Array.isArray(given) ? answer : undefined,
    paste: (text) => withWords(pasteIntoOwnWords(words, text)),
    press: (key, columns) => (words.writing ? pressWriting(ticks, key, columns) : pressTicks(ticks, key)),
    draw(look) {
      const sign = (response: Response) =>
        isTicked(ticks, response) ? look.glyphs.ticked : look.glyphs.unticked;
      return drawOffered(ticks, sign, look);
    },
  };
}

function begunIn({ offered, given, ticked, words }: Ticks): Begun | null {
  const text = typingOf(words, given);
  const changed = String(answerOf(offered, ticked, '')) !== String(answerOf(offered, idsGiven(given), ''));
  return text === null && !changed ? null : { text, ticked: changed ? ticked : null };
}

/** The options that an answer holds, without what somebody wrote. */
function idsGiven(given: Asked['given']): readonly string[] {
  return Array.isArray(given) ? given.filter((part) => typeof part === 'string') : [];
}

function isTicked({ ticked, words }: Ticks, response: Response): boolean {
  if (isWritten(response)) return words.writing || writtenIn(words) !== '';
  return ticked.includes(String(codeOf(response.answer)));
}

/** What is written counts as ticked; leaving it empty takes the tick away. */
function pressWriting(ticks: Ticks, key: Key, columns: number): Pressed | null {
  const next = pressInOwnWords(ticks.words, key, columns);
  if (next === null) return null;
  const words = next === 'done' ? { ...ticks.words, writing: false } : next;
  const list = listAt(ticks.offered.findIndex(isWritten));
  return { kind: 'field', field: tickField({ ...ticks, list, words }) };
}

function pressTicks(ticks: Ticks, key: Key): Pressed | null {
  const { list, offered } = ticks;
  if (isModified(key)) return null;
  // While a number may still grow, Enter takes it; else Enter is done with ticking.
  if (isEnter(key)) return list.typed === '' ? done(ticks) : toggled(ticks, list.cursor);
  if (key.name === 'space') return list.cursor === -1 ? null : toggled(ticks, list.cursor);
  if (key.sequence === NONE && list.typed === '') return answered([]);
  const keys = offered.map((response) => response.key);
  const pressed = pressInList(list, keys, key);
  if (pressed === null) return null;
  if (pressed.kind === 'chosen') return toggled(ticks, pressed.row);
  const field = tickField({ ...ticks, list: pressed.list });
  return pressed.kind === 'moved'
    ? { kind: 'field', field }
    : { kind: 'field', field, refusal: { kind: 'digits', typed: pressed.list.typed } };
}

function toggled(ticks: Ticks, row: number): Pressed | null {
  const response = ticks.offered[row];
  if (response === undefined) return null;
  const { ticked, words } = ticks;
  const id = String(codeOf(response.answer));
  const changed = isWritten(response)
    ? { words: { ...words, writing: true } }
    : { ticked: ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id] };
  return { kind: 'field', field: tickField({ ...ticks, ...changed, list: listAt(row) }) };
}

function done({ offered, given, ticked, list, words }: Ticks): Pressed {
  const answer = answerOf(offered, ticked, writtenIn(words));
  if (answer.length > 0) return answered(answer);
  if (given === undefined) {
    const field = tickField({ offered, given, ticked, list, words });
    return { kind: 'field', field, refusal: { kind: 'nothing-ticked' } };
  }
  // Everything unticked again is "none of these"; what was skipped stays skipped.
  return Array.isArray(given) ? answered([]) : { kind: 'step', step: { kind: 'keep' } };
}

function answered(answer: Given): Pressed {
  return { kind: 'step', step: { kind: 'answer', answer } };
}
