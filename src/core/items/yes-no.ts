import type { YesNoItem } from '../model/question-set.js';
import { foldLabel, type ItemKind, percentOfRange } from './item-kind.js';
import { loadedContributions } from './loaded.js';

const YES = new Set(['yes', 'y', 'true', '1', 'ja', 'j']);
const NO = new Set(['no', 'n', 'false', '0', 'nein']);

/** yes counts 1 and no 0, so that yes is 100 percent unless reversed. */
function code(answer: unknown): number {
  return answer === 'yes' ? 1 : 0;
}

export const yesNoKind: ItemKind<YesNoItem> = {
  check: () => [],
  parse({ labels }, written) {
    if (!Array.isArray(written)) {
      const text = foldLabel(String(written));
      if (text === foldLabel(labels.yes) || YES.has(text)) return { ok: true, answer: 'yes' };
      if (text === foldLabel(labels.no) || NO.has(text)) return { ok: true, answer: 'no' };
    }
    return {
      ok: false,
      problem: 'not-understood',
      expected: { kind: 'yes-no', labels: [labels.yes, labels.no] },
    };
  },
  dimensions: ({ loadings }) => loadings.map(({ dimension }) => dimension),
  contributions: ({ loadings }, answer) => loadedContributions(loadings, code(answer), 0, 1),
  percent: ({ reverse }, answer) => percentOfRange(code(answer), 0, 1, reverse),
  order: () => null,
  is: (_, answer, named) => answer === named,
  nameable: () => ['yes', 'no'],
  describe: ({ labels }, answer) => (answer === 'yes' ? labels.yes : labels.no),
};
