import {
  codeOf,
  codesGiven,
  NO_LETTERS,
  ownWordsIn,
  type Response,
  responsesOf,
  YES_LETTERS,
} from '../../core/interview/responses.js';
import { type Given, isSubstantive } from '../../core/model/answer-sheet.js';
import type { ChoiceItem, ScaleItem, YesNoItem } from '../../core/model/question-set.js';
import type { RespondentMessages } from '../../messages/messages.js';
import { isModified, type Key } from '../screen/key.js';
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

type ChooseItem = ScaleItem | ChoiceItem | YesNoItem;

type Letters = Readonly<Record<string, 'yes' | 'no'>>;

/** One answer of several, each with a key that answers at once. */
export const choose = chooseBy({}, (keys) => [keys.choose]);

/** Yes or no. */
export const yesOrNo = chooseBy(lettersOf([YES_LETTERS, 'yes'], [NO_LETTERS, 'no']), (keys) => [
  keys.yesNo,
  keys.choose,
]);

function lettersOf(
  ...all: readonly (readonly [letters: readonly string[], answer: 'yes' | 'no'])[]
): Letters {
  return Object.fromEntries(all.flatMap(([letters, answer]) => letters.map((letter) => [letter, answer])));
}

function chooseBy(
  letters: Letters,
  hints: (keys: RespondentMessages['terminal']['keys']) => readonly string[],
): WayOfAsking<ChooseItem> {
  return {
    mayBeEmpty: false,
    several: false,
    hints: (_, keys) => hints(keys),
    open(item, asked) {
      const offered = responsesOf(item, asked.other);
      const [given] = codesGiven(asked.given);
      const row = offered.findIndex(({ answer }) => codeOf(answer) === given);
      const words = ownWordsFor(offered, asked);
      return chooseField({ offered, letters, given: asked.given, list: listAt(row), words });
    },
    lines: (item, { other }) => responsesOf(item, other),
    understand(line, item, { other }) {
      const letter = letters[line.toLowerCase()];
      const chosen = named(line, responsesOf(item, other));
      if (letter !== undefined || chosen === undefined) return letter;
      return isWritten(chosen)
        ? { called: chosen.label, answer: (words) => ({ other: words }) }
        : chosen.answer;
    },
    possible: (item, { terminal }) =>
      terminal.plain.choose(
        responsesOf(item, false).map(({ key }) => key),
        Object.keys(letters).length > 0,
      ),
  };
}

interface Choosing extends Offered {
  readonly letters: Letters;
  readonly given: Asked['given'];
}

function chooseField(choosing: Choosing): Field {
  const { letters, given, words } = choosing;
  const typing = typingOf(words, given);
  const withWords = (next: OwnWords | null) =>
    next === null ? null : chooseField({ ...choosing, words: next });
  return {
    written: words.writing ? words.buffer.text : null,
    begun: typing === null ? null : { text: typing, ticked: null },
    left: typing === null ? undefined : leftWith(words, given),
    paste: (text) => withWords(pasteIntoOwnWords(words, text)),
    press(key, columns) {
      if (words.writing) return pressWriting(choosing, key, columns);
      const letter = isModified(key) ? undefined : letters[key.sequence?.toLowerCase() ?? ''];
      return letter === undefined ? pressChoice(choosing, key) : answered(letter);
    },
    draw(look) {
      const sign = (response: Response) =>
        isChosen(choosing, response) ? look.glyphs.chosen : look.glyphs.free;
      return drawOffered(choosing, sign, look);
    },
  };
}

function isChosen({ given, words }: Choosing, response: Response): boolean {
  return words.writing ? isWritten(response) : codesGiven(given).includes(codeOf(response.answer));
}

/** Going back keeps what was written, unless one of the options was chosen before. */
function leftWith(words: OwnWords, given: Asked['given']): Given | undefined {
  const isFree = !isSubstantive(given) || ownWordsIn(given) !== '';
  return isFree && writtenIn(words) !== '' ? { other: writtenIn(words) } : undefined;
}

function pressWriting(choosing: Choosing, key: Key, columns: number): Pressed | null {
  const next = pressInOwnWords(choosing.words, key, columns);
  if (next === null) return null;
  if (next !== 'done') {
    const list = listAt(choosing.offered.findIndex(isWritten));
    return { kind: 'field', field: chooseField({ ...choosing, list, words: next }) };
  }
  const written = writtenIn(choosing.words);
  return written === ''
    ? { kind: 'field', field: chooseField(choosing), refusal: { kind: 'nothing-written' } }
    : answered({ other: written });
}

function pressChoice(choosing: Choosing, key: Key): Pressed | null {
  const { offered, list, words } = choosing;
  const keys = offered.map((response) => response.key);
  const pressed = pressInList(list, keys, key);
  if (pressed === null) return null;
  if (pressed.kind !== 'chosen') {
    const field = chooseField({ ...choosing, list: pressed.list });
    return pressed.kind === 'moved'
      ? { kind: 'field', field }
      : { kind: 'field', field, refusal: { kind: 'digits', typed: pressed.list.typed } };
  }
  const chosen = offered[pressed.row];
  if (chosen === undefined) return null;
  if (!isWritten(chosen)) return answered(chosen.answer);
  const field = chooseField({ ...choosing, list: listAt(pressed.row), words: { ...words, writing: true } });
  return { kind: 'field', field };
}

function answered(answer: Given): Pressed {
  return { kind: 'step', step: { kind: 'answer', answer } };
}
