import { wrap } from '../../renderers/text/layout.js';
import { edited } from '../text-field/edit.js';
import { bufferOf, insert, type TextBuffer } from '../text-field/text-buffer.js';
import { drawBuffer, MARGIN } from '../text-field/text-view.js';
import { fitted } from './fitted.js';
import { isEnter } from './key.js';
import { clipped, withinMargins } from './look.js';
import type { Scene } from './scene.js';

interface LineState {
  readonly buffer: TextBuffer;
  readonly line: string | null;
}

/** One line to type: a code, a place for a file. Empty is an answer. */
export function lineScene(question: string, about: string, start: string): Scene<LineState, string> {
  return {
    open: () => ({ buffer: bufferOf(start), line: null }),
    press(state, input, { columns }) {
      if (input.kind === 'paste')
        return { ...state, buffer: insert(state.buffer, input.text.replace(/\s+/g, ' ').trim()) };
      if (isEnter(input.key)) return { ...state, line: state.buffer.text.trim() };
      const next = edited(state.buffer, input.key, columns - MARGIN - 1);
      return next === null || next.text.includes('\n') ? state : { ...state, buffer: next };
    },
    draw({ buffer }, look) {
      const within = withinMargins(look);
      const { columns, paint, messages, rows } = within;
      const words = messages.terminal;
      const footer = wrap(words.keys.line, columns).map(paint.faint);
      const drawn = fitted({
        header: [],
        question: [...wrap(question, columns).map(paint.title), ...wrap(about, columns).map(paint.faint), ''],
        ...drawBuffer(buffer, within),
        notes: [],
        footer,
        shortFooter: footer,
        scroll: null,
        room: Math.max(1, rows - 1),
        more: { above: words.moreAbove, below: words.moreBelow },
      });
      return clipped(drawn, columns);
    },
    ending: ({ line }) => line,
  };
}
