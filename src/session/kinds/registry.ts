import type { Item, ItemKindName, ItemOf } from '../../core/model/question-set.js';
import { choose, yesOrNo } from './choose.js';
import type { WayOfAsking } from './field.js';
import { number } from './number.js';
import { text } from './text.js';
import { tick } from './tick.js';

/** How each kind of item is asked; a kind without a way does not compile. */
const ways: { readonly [K in ItemKindName]: WayOfAsking<ItemOf<K>> } = {
  scale: choose,
  choice: choose,
  'yes-no': yesOrNo,
  many: tick,
  number,
  text,
};

/** The way an item is asked. The cast is sound: the registry maps each name to the way of exactly those items. */
export function wayOf(item: Item): WayOfAsking<Item> {
  return ways[item.kind] as WayOfAsking<Item>;
}
