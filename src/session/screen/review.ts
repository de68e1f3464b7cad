import { commandOfKey } from '../command.js';
import { type List, type ListPressed, pressInList } from '../kinds/list.js';
import type { Key } from './key.js';

/** What a key does in the review. */
export type ReviewPressed =
  | Exclude<ListPressed, { readonly kind: 'chosen' }>
  | { readonly kind: 'finish' | 'back' | 'refused' }
  | { readonly kind: 'open'; readonly index: number };

/** One key in the review of so many items. The first row scores, so it has no number that could be typed by accident. */
export function pressInReview(list: List, items: number, key: Key): ReviewPressed {
  const keys = ['', ...Array.from({ length: items }, (_, index) => String(index + 1))];
  const pressed = pressInList(list, keys, key);
  if (pressed === null) return { kind: commandOfKey(key)?.kind === 'back' ? 'back' : 'refused' };
  if (pressed.kind !== 'chosen') return pressed;
  return pressed.row === 0 ? { kind: 'finish' } : { kind: 'open', index: pressed.row - 1 };
}
