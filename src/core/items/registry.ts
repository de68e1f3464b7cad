import type { Item, ItemKindName, ItemOf } from '../model/question-set.js';
import { choiceKind } from './choice.js';
import type { ItemKind } from './item-kind.js';
import { manyKind } from './many.js';
import { numberKind } from './number.js';
import { scaleKind } from './scale.js';
import { textKind } from './text.js';
import { yesNoKind } from './yes-no.js';

/** One entry for each kind; a kind without one does not compile. */
const itemKinds: { readonly [K in ItemKindName]: ItemKind<ItemOf<K>> } = {
  scale: scaleKind,
  choice: choiceKind,
  many: manyKind,
  'yes-no': yesNoKind,
  number: numberKind,
  text: textKind,
};

/** The kind of an item. The cast is sound: the registry maps each name to the kind of exactly those items. */
export function kindOf(item: Item): ItemKind<Item> {
  return itemKinds[item.kind] as ItemKind<Item>;
}
