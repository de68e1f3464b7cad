import type { ItemKind } from './item-kind.js';

/** Open answers: kept, printed back, never scored. */
export const textKind: ItemKind<'text'> = {
  form: 'text',
  check: () => [],
  references: () => [],
  isAnswer: (_, value): value is string => typeof value === 'string',
  expected: () => ({ kind: 'text' }),
  parse(_, written) {
    if (Array.isArray(written)) return { ok: false, problem: 'not-understood', expected: { kind: 'text' } };
    return { ok: true, answer: String(written) };
  },
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
  label: (_, code) => String(code),
  describe: (_, answer) => answer,
};
