import type { TextItem } from '../model/question-set.js';
import type { ItemKind } from './item-kind.js';

/** Open answers: kept, printed back, never scored. */
export const textKind: ItemKind<TextItem> = {
  check: () => [],
  parse(_, written) {
    if (Array.isArray(written)) return { ok: false, problem: 'not-understood', expected: { kind: 'text' } };
    return { ok: true, answer: String(written) };
  },
  dimensions: () => [],
  contributions: () => [],
  percent: () => null,
  order: () => null,
  is: (_, answer, named) => answer === String(named),
  nameable: () => null,
  describe: (_, answer) => String(answer),
};
