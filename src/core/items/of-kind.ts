import type { Item, ItemKindName, ItemOf } from '../model/question-set.js';

/** An item as one of its kind; where it is of another, that is a bug and is said. */
export function ofKind<K extends ItemKindName>(name: K, item: Item): ItemOf<K> {
  if (isOfKind(item, name)) return item;
  throw new TypeError(`item ${item.id} is not of the kind ${name}`);
}

function isOfKind<K extends ItemKindName>(item: Item, name: K): item is ItemOf<K> {
  return item.kind === name;
}
