import { kindOf } from '../../core/items/registry.js';
import type { Item } from '../../core/model/question-set.js';
import { nearest } from '../../core/text/nearest.js';

/** Fewer letters than these in a row are no word with a slip in it. */
const WORD = /\p{L}{3}/u;

/** The label that a cell most likely meant; null where none is near enough to be offered. Never taken, only asked. */
export function nearLabel(item: Item, written: string): string | null {
  if (!WORD.test(written)) return null;
  const kind = kindOf(item);
  const labels = (kind.codes(item) ?? []).map((code) => kind.label(item, code));
  return nearest(
    written.trim(),
    labels.filter((label) => WORD.test(label)),
  );
}
