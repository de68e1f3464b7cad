import { type Response, responsesOf, YES_NO_LETTERS } from '../../core/interview/responses.js';
import type { Answer } from '../../core/model/answer-sheet.js';
import type { ChoiceItem, ScaleItem, YesNoItem } from '../../core/model/question-set.js';
import type { RespondentMessages } from '../../messages/messages.js';
import { isModified, type Key } from '../screen/key.js';
import type { Asked, Field, WayOfAsking } from './field.js';
import { type List, listAt, pressInList } from './list.js';
import { named } from './named.js';
import { responseBlocks } from './response-blocks.js';

type ChooseItem = ScaleItem | ChoiceItem | YesNoItem;

type Letters = Readonly<Record<string, 'yes' | 'no'>>;

/** One answer of several, each with a key that answers at once. */
export const choose = chooseBy({}, (keys) => [keys.choose]);

/** Yes or no. */
export const yesOrNo = chooseBy(YES_NO_LETTERS, (keys) => [keys.yesNo, keys.choose]);

function chooseBy(
  letters: Letters,
  hints: (keys: RespondentMessages['terminal']['keys']) => readonly string[],
): WayOfAsking<ChooseItem> {
  return {
    mayBeEmpty: false,
    several: false,
    hints: (_, keys) => hints(keys),
    open(item, { given, other }) {
      const offered = responsesOf(item, other);
      const row = offered.findIndex(({ answer }) => answer === given);
      return chooseField(offered, letters, given, listAt(row));
    },
    lines: (item, { other }) => responsesOf(item, other),
    understand: (line, item, { other }) =>
      letters[line.toLowerCase()] ?? named(line, responsesOf(item, other))?.answer,
    possible: (item, { terminal }) =>
      terminal.plain.choose(
        responsesOf(item, false).map(({ key }) => key),
        Object.keys(letters).length > 0,
      ),
  };
}

function chooseField(
  offered: readonly Response[],
  letters: Readonly<Record<string, Answer>>,
  given: Asked['given'],
  list: List,
): Field {
  const keys = offered.map(({ key }) => key);
  return {
    written: null,
    typing: null,
    left: undefined,
    paste: () => null,
    press(key) {
      const letter = isModified(key) ? undefined : letters[key.sequence?.toLowerCase() ?? ''];
      if (letter !== undefined) return { kind: 'step', step: { kind: 'answer', answer: letter } };
      return pressChoice(offered, keys, list, key, (next) => chooseField(offered, letters, given, next));
    },
    draw: (look) => ({
      blocks: responseBlocks(
        offered,
        list.cursor,
        ({ answer }) => (answer === given ? look.glyphs.chosen : look.glyphs.free),
        look,
      ),
      active: list.cursor,
      cursor: null,
    }),
  };
}

function pressChoice(
  offered: readonly Response[],
  keys: readonly string[],
  list: List,
  key: Key,
  at: (list: List) => Field,
): ReturnType<Field['press']> {
  const pressed = pressInList(list, keys, key);
  if (pressed === null) return null;
  if (pressed.kind === 'moved') return { kind: 'field', field: at(pressed.list) };
  if (pressed.kind === 'undecided')
    return {
      kind: 'field',
      field: at(pressed.list),
      refusal: { kind: 'digits', typed: pressed.list.typed },
    };
  const chosen = offered[pressed.row];
  return chosen === undefined ? null : { kind: 'step', step: { kind: 'answer', answer: chosen.answer } };
}
