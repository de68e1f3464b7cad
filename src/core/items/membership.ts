import type { Dimension, Item } from '../model/question-set.js';
import type { Count } from './item-kind.js';
import { kindOf } from './registry.js';

/** How an item counts in a dimension; null where it does not belong there. */
export function countIn(item: Item, { id }: Pick<Dimension, 'id'>): Count | null {
  return (
    kindOf(item)
      .counts(item)
      .find(({ dimension }) => dimension === id) ?? null
  );
}
