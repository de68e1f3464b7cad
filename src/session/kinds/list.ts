import { isEnter, isModified, type Key } from '../screen/key.js';

/** Where somebody stands in a list of rows that each have a key to type. */
export interface List {
  /** The highlighted row; -1: none yet, so that nothing suggests itself. */
  readonly cursor: number;
  /** Digits typed so far that may still become a longer key. */
  readonly typed: string;
}

export type ListPressed =
  | { readonly kind: 'moved'; readonly list: List }
  | { readonly kind: 'chosen'; readonly row: number }
  /** The key typed is a row's own, and the beginning of another's. */
  | { readonly kind: 'undecided'; readonly list: List };

const PAGE = 10;

/** The list as it opens, at a row or at none. */
export function listAt(cursor: number): List {
  return { cursor, typed: '' };
}

/** One key in a list; null where it means nothing there. A digit chooses at once where no longer key begins with it. */
export function pressInList(list: List, keys: readonly string[], key: Key): ListPressed | null {
  const last = keys.length - 1;
  const to = (cursor: number): ListPressed => ({ kind: 'moved', list: listAt(cursor) });
  if (isModified(key) || last < 0) return null;
  if (isEnter(key)) return list.cursor === -1 ? null : { kind: 'chosen', row: list.cursor };
  switch (key.name) {
    case 'up':
      return to(list.cursor <= 0 ? last : list.cursor - 1);
    case 'down':
      return to(list.cursor === last ? 0 : list.cursor + 1);
    case 'home':
      return to(0);
    case 'end':
      return to(last);
    case 'pageup':
      return to(Math.max(0, list.cursor - PAGE));
    case 'pagedown':
      return to(Math.min(last, list.cursor + PAGE));
    case 'backspace':
      return list.typed === '' ? null : { kind: 'moved', list: { ...list, typed: '' } };
    default:
      return typeKey(list, keys, key.sequence ?? '');
  }
}

function typeKey(list: List, keys: readonly string[], digit: string): ListPressed | null {
  if (!/^\d$/.test(digit)) return null;
  const typed = [list.typed + digit, digit].find((start) => keys.some((key) => key.startsWith(start)));
  if (typed === undefined) return null;
  const row = keys.indexOf(typed);
  const goesOn = keys.some((key) => key.length > typed.length && key.startsWith(typed));
  if (row === -1) return { kind: 'moved', list: { ...list, typed } };
  return goesOn ? { kind: 'undecided', list: { cursor: row, typed } } : { kind: 'chosen', row };
}
