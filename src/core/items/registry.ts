import {
  type Answer,
  type AnswersByKind,
  NOT_APPLICABLE,
  type SubstantiveAnswer,
} from '../model/answer-sheet.js';
import type { Item, ItemKindName, ItemOf } from '../model/question-set.js';
import { choiceKind } from './choice.js';
import type { ItemKind } from './item-kind.js';
import { percentOfRange } from './loaded.js';
import { manyKind } from './many.js';
import { numberKind } from './number.js';
import { ofKind } from './of-kind.js';
import { scaleKind } from './scale.js';
import { textKind } from './text.js';
import { yesNoKind } from './yes-no.js';

/** A kind as those see it who have an item of any kind. */
export interface AnyKind extends ItemKind<ItemKindName> {
  /** The dimensions that some answer to the item can speak to. */
  dimensions(item: Item): readonly string[];
  /** The item's own percent (0..100, after reversal) whatever the dimension; null where it has none. */
  percent(item: Item, answer: SubstantiveAnswer): number | null;
}

/** One entry for each kind; a kind without one does not compile. */
const itemKinds: { readonly [K in ItemKindName]: AnyKind } = {
  scale: guarded('scale', scaleKind),
  choice: guarded('choice', choiceKind),
  many: guarded('many', manyKind),
  'yes-no': guarded('yes-no', yesNoKind),
  number: guarded('number', numberKind),
  text: guarded('text', textKind),
};

/** What the kind of an item can do with the item and its answers. */
export function kindOf(item: Item): AnyKind {
  return itemKinds[item.kind];
}

/** Whether a value from anywhere may stand for the item in an answer sheet. */
export function isAnswerTo(item: Item, value: unknown): value is Answer {
  if (value === NOT_APPLICABLE) return item.notApplicable;
  return value === null || kindOf(item).isAnswer(item, value);
}

/** A kind behind a guard: it is handed its own items and their own answers only; anything else is a bug and says so. */
function guarded<K extends ItemKindName>(name: K, kind: ItemKind<K>): AnyKind {
  const own = (item: Item): ItemOf<K> => ofKind(name, item);
  const given = (item: ItemOf<K>, answer: SubstantiveAnswer): AnswersByKind[K] => {
    if (kind.isAnswer(item, answer)) return answer;
    throw new TypeError(`${JSON.stringify(answer)} is no answer to the item ${item.id}`);
  };
  return {
    form: kind.form,
    isAnswer: (item, value): value is SubstantiveAnswer => kind.isAnswer(own(item), value),
    dimensions: (item) => kind.counts(own(item)).map(({ dimension }) => dimension),
    counts: (item) => kind.counts(own(item)),
    contributions: (item, answer) => kind.contributions(own(item), given(own(item), answer)),
    isReversed: (item) => kind.isReversed(own(item)),
    hasPercent: (item) => kind.hasPercent(own(item)),
    place: (item, answer) => kind.place(own(item), given(own(item), answer)),
    percent(item, answer) {
      const place = kind.place(own(item), given(own(item), answer));
      return place === null ? null : percentOfRange(place.value, place.min, place.max, place.reverse);
    },
    scale: (item) => kind.scale(own(item)),
    range: (item) => kind.range(own(item)),
    order: (item, answer) => kind.order(own(item), given(own(item), answer)),
    is: (item, answer, named) => kind.is(own(item), given(own(item), answer), named),
    codes: (item) => kind.codes(own(item)),
    codesIn: (item, answer) => kind.codesIn(own(item), given(own(item), answer)),
    made: (item, codes) => kind.made(own(item), codes),
    label: (item, code) => kind.label(own(item), code),
    describe: (item, answer, other) => kind.describe(own(item), given(own(item), answer), other),
  };
}
