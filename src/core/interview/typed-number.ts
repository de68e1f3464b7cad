import { kindOf } from '../items/registry.js';
import { readNumber } from '../items/written-text.js';
import type { Item } from '../model/question-set.js';

/** What a person typed at an item that takes a number; null where it is none, or none that the item takes. */
export function typedNumber(item: Item, typed: string): number | null {
  const value = readNumber(typed);
  return value !== null && kindOf(item).isAnswer(item, value) ? value : null;
}
