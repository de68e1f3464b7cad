import type { Item, ItemKindName } from '../../model/question-set.js';
import { ofKind } from '../of-kind.js';
import { choiceDoor } from './choice.js';
import type { KindDoor } from './kind-door.js';
import { manyDoor } from './many.js';
import { numberDoor } from './number.js';
import { scaleDoor } from './scale.js';
import { textDoor } from './text.js';
import { yesNoDoor } from './yes-no.js';

/** One entry for each kind; a kind without one does not compile. */
const doors: { readonly [K in ItemKindName]: KindDoor<ItemKindName> } = {
  scale: guarded('scale', scaleDoor),
  choice: guarded('choice', choiceDoor),
  many: guarded('many', manyDoor),
  'yes-no': guarded('yes-no', yesNoDoor),
  number: guarded('number', numberDoor),
  text: guarded('text', textDoor),
};

/** How the kind of an item looks at what comes in from outside: the item itself, and written answers to it. */
export function doorOf(item: Item): KindDoor<ItemKindName> {
  return doors[item.kind];
}

function guarded<K extends ItemKindName>(name: K, door: KindDoor<K>): KindDoor<ItemKindName> {
  return {
    check: (item) => door.check(ofKind(name, item)),
    references: (item) => door.references(ofKind(name, item)),
    expected: (item) => door.expected(ofKind(name, item)),
    parse: (item, written) => door.parse(ofKind(name, item), written),
  };
}
