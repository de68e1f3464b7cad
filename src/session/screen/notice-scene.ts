import { wrap } from '../../renderers/text/layout.js';
import { commandOfKey } from '../command.js';
import { fitted } from './fitted.js';
import { afterKey, comesTooSoon, type EnterWatch, watchFrom } from './held-enter.js';
import { isEnter } from './key.js';
import { clipped, withinMargins } from './look.js';
import { linesBy, scrolledBy } from './reading.js';
import type { Scene } from './scene.js';

interface NoticeState {
  readonly enter: EnterWatch;
  readonly scroll: number;
  readonly refused: boolean;
  readonly read: boolean;
}

/** Something to know before what follows: it stands until somebody goes on, so that no screen pushes it away unread. */
export function noticeScene(text: string): Scene<NoticeState, true> {
  return {
    open: ({ moment }) => ({ enter: watchFrom(moment), scroll: 0, refused: false, read: false }),
    press(state, input, at) {
      if (input.kind === 'paste') return { ...state, refused: true };
      const { key } = input;
      const enter = afterKey(state.enter, isEnter(key), at.moment);
      if (isEnter(key) && comesTooSoon(state.enter, at.moment)) return { ...state, enter };
      const by = linesBy(key, at);
      if (by !== 0) return { ...state, enter, refused: false, scroll: scrolledBy(by, at, state.scroll) };
      const read = commandOfKey(key)?.kind === 'keep';
      return { ...state, enter, read, refused: !read };
    },
    draw({ scroll, refused }, look) {
      const within = withinMargins(look);
      const { columns, paint, messages, rows } = within;
      const { keys, refused: refusals, moreAbove, moreBelow } = messages.terminal;
      const footer = [paint.faint(keys.goOn)];
      const drawn = fitted({
        header: [],
        question: [],
        blocks: wrap(text, columns).map((line) => [line]),
        active: -1,
        notes: refused ? ['', ...wrap(refusals.key, columns).map(paint.caution)] : [],
        footer,
        shortFooter: footer,
        scroll,
        room: Math.max(1, rows - 1),
        more: { above: moreAbove, below: moreBelow },
      });
      return clipped(drawn, columns);
    },
    ending: ({ read }) => (read ? true : null),
  };
}
