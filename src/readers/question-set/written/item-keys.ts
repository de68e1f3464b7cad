import type { ItemKindName } from '../../../core/model/question-set.js';

/** How an item counts where it has one value of its own. */
export const SCORED_KEYS = ['dimension', 'reverse', 'weight'] as const;

/** The keys that belong to some kinds of items only; all others belong to every kind. */
export const KEYS_OF_KINDS: { readonly [K in ItemKindName]: readonly string[] } = {
  scale: [...SCORED_KEYS, 'scale'],
  choice: ['options', 'other', 'missing'],
  many: [...SCORED_KEYS, 'options', 'other', 'count', 'missing'],
  'yes-no': [...SCORED_KEYS, 'missing'],
  number: [...SCORED_KEYS, 'min', 'max', 'unit', 'missing'],
  text: ['missing'],
};

export function isOfOtherKinds(key: string, kind: ItemKindName): boolean {
  return (
    !KEYS_OF_KINDS[kind].includes(key) && Object.values(KEYS_OF_KINDS).some((keys) => keys.includes(key))
  );
}
