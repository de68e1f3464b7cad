import type { Key } from '../screen/key.js';
import { isModified, typedBy } from '../screen/key.js';
import { insert, move, type Place, remove, type TextBuffer } from './text-buffer.js';
import { moveByLine } from './text-layout.js';

/** Moves that need no modifier, then those by word; Home and End mean the line, with Ctrl the whole text. */
const MOVES: Readonly<Record<string, Place>> = {
  left: 'left',
  right: 'right',
  home: 'lineStart',
  end: 'lineEnd',
  'ctrl left': 'wordLeft',
  'ctrl right': 'wordRight',
  'meta left': 'wordLeft',
  'meta right': 'wordRight',
  'meta b': 'wordLeft',
  'meta f': 'wordRight',
  'ctrl a': 'lineStart',
  'ctrl e': 'lineEnd',
  'ctrl b': 'left',
  'ctrl f': 'right',
  'ctrl home': 'start',
  'ctrl end': 'end',
};

const REMOVALS: Readonly<Record<string, Place>> = {
  backspace: 'left',
  delete: 'right',
  'ctrl d': 'right',
  'ctrl h': 'left',
  'ctrl w': 'wordLeft',
  'ctrl backspace': 'wordLeft',
  'meta backspace': 'wordLeft',
  'ctrl delete': 'wordRight',
  'meta delete': 'wordRight',
  'meta d': 'wordRight',
  'ctrl u': 'lineStart',
  'ctrl k': 'lineEnd',
};

/** What a key does to a text that is drawn `columns` wide; null for keys that do not edit. */
export function edited(buffer: TextBuffer, key: Key, columns: number): TextBuffer | null {
  const name = nameOf(key);
  if (name === 'up') return moveByLine(buffer, columns, -1) ?? move(buffer, 'lineStart');
  if (name === 'down') return moveByLine(buffer, columns, 1) ?? move(buffer, 'lineEnd');
  // Ctrl-J is what terminals send for a line feed; Enter alone ends the text.
  if (key.name === 'enter' || name === 'meta return' || name === 'shift return') return insert(buffer, '\n');
  const [to, upTo] = [MOVES[name], REMOVALS[name]];
  if (to !== undefined) return move(buffer, to);
  if (upTo !== undefined) return remove(buffer, upTo);
  const typed = typedBy(key);
  return typed === null ? null : insert(buffer, typed);
}

function nameOf(key: Key): string {
  const { name = '', ctrl, shift } = key;
  if (isModified(key)) return `${ctrl === true ? 'ctrl' : 'meta'} ${name}`;
  return shift === true && name === 'return' ? 'shift return' : name;
}
