import { wrap } from '../../renderers/text/layout.js';
import { commandOfKey } from '../command.js';
import { type List, listAt, pressInList } from '../kinds/list.js';
import { responseBlocks } from '../kinds/response-blocks.js';
import type { Choice } from '../prompter.js';
import { fitted } from './fitted.js';
import { afterKey, comesTooSoon, type EnterWatch, watchFrom } from './held-enter.js';
import { isEnter } from './key.js';
import { onOneLine, sideBySide } from './key-hints.js';
import { clipped, type Look, type Screen, withinMargins } from './look.js';
import type { Scene } from './scene.js';

interface ChoiceState {
  readonly list: List;
  readonly enter: EnterWatch;
  readonly refused: 'key' | 'digits' | null;
  readonly chosen: number | 'back' | null;
}

/**
 * A question that is no item: the menu, a draft to go on with, a profile to keep. It is answered with the keys that
 * answer items; nothing is highlighted at first, so that no Enter of before chooses.
 */
export function choiceScene(
  question: string,
  choices: readonly Choice[],
  canGoBack: boolean,
): Scene<ChoiceState, number | 'back'> {
  const rows = choices.map(({ label, about }, index) => ({ key: String(index + 1), label, about }));
  const keys = rows.map(({ key }) => key);
  return {
    open: ({ moment }) => ({ list: listAt(-1), enter: watchFrom(moment), refused: null, chosen: null }),
    press(state, input, { moment }) {
      if (input.kind === 'paste') return { ...state, refused: 'key' };
      const { key } = input;
      const enter = afterKey(state.enter, isEnter(key), moment);
      if (isEnter(key) && comesTooSoon(state.enter, moment)) return { ...state, enter };
      const pressed = pressInList(state.list, keys, key);
      const next: ChoiceState = { ...state, enter, refused: null };
      if (pressed?.kind === 'chosen') return { ...next, chosen: pressed.row };
      if (pressed?.kind === 'moved') return { ...next, list: pressed.list };
      if (pressed?.kind === 'undecided') return { ...next, list: pressed.list, refused: 'digits' };
      return canGoBack && commandOfKey(key)?.kind === 'back'
        ? { ...next, chosen: 'back' }
        : { ...next, refused: 'key' };
    },
    draw(state, look) {
      const within = withinMargins(look);
      return clipped(drawChoices(question, rows, state, canGoBack, within), within.columns);
    },
    ending: ({ chosen }) => chosen,
  };
}

function drawChoices(
  question: string,
  rows: readonly { readonly key: string; readonly label: string; readonly about: string | undefined }[],
  { list, refused }: ChoiceState,
  canGoBack: boolean,
  look: Look,
): Screen {
  const { columns, paint, messages, glyphs } = look;
  const words = messages.terminal;
  const hints = [words.keys.choose, ...(canGoBack ? [words.keys.back] : []), words.menu.keys];
  const about = rows[list.cursor]?.about ?? '';
  const refusal =
    refused === null
      ? []
      : wrap(refused === 'digits' ? words.refused.digits(list.typed) : words.refused.key, columns);
  const notes = [
    ...(about === '' ? [] : ['', ...wrap(about, columns).map(paint.faint)]),
    ...(refusal.length === 0 ? [] : ['', ...refusal.map(paint.caution)]),
  ];
  return fitted({
    header: [],
    question: [...wrap(question, columns).map(paint.title), ''],
    blocks: responseBlocks(rows, list.cursor, () => glyphs.free, look),
    active: list.cursor,
    notes,
    footer: sideBySide(hints, columns).map(paint.faint),
    shortFooter: [paint.faint(onOneLine(hints, columns))],
    scroll: null,
    room: Math.max(1, look.rows - 1),
    more: { above: words.moreAbove, below: words.moreBelow },
  });
}
