import type { ItemKind } from './item-kind.js';

/** Open answers: kept, printed back, never scored. */
export const textKind: ItemKind<'text'> = {
  form: 'text',
  isAnswer: (_, value): value is string => typeof value === 'string',
  counts: () => [],
  contributions: () => [],
  isReversed: () => false,
  hasPercent: () => false,
  place: () => null,
  scale: () => null,
  range: () => null,
  order: () => null,
  is: (_, answer, named) => answer === String(named),
  codes: () => null,
  codesIn: () => [],
  made: () => null,
  label: (_, code) => String(code),
  describe: (_, answer) => answer,
};
