import type { NumberItem } from '../model/question-set.js';
import { type Complaint, type ItemKind, percentOfRange, readNumber } from './item-kind.js';
import { loadedContributions } from './loaded.js';

export const numberKind: ItemKind<NumberItem> = {
  check({ id, min, max, loadings }) {
    const complaints: Complaint[] = [];
    if (min !== null && max !== null && !(min < max))
      complaints.push({ code: 'number-range', key: 'max', facts: { min, max } });
    if (loadings.length > 0 && (min === null || max === null))
      complaints.push({ code: 'number-without-range', key: 'dimension', facts: { item: id } });
    return complaints;
  },
  parse({ min, max }, written) {
    const expected = { kind: 'number', min, max } as const;
    const value = readNumber(written);
    if (value === null) return { ok: false, problem: 'not-understood', expected };
    if ((min !== null && value < min) || (max !== null && value > max))
      return { ok: false, problem: 'out-of-range', expected };
    return { ok: true, answer: value };
  },
  dimensions: ({ loadings }) => loadings.map(({ dimension }) => dimension),
  contributions: ({ loadings, min, max }, answer) =>
    min === null || max === null ? [] : loadedContributions(loadings, answer as number, min, max),
  percent: ({ min, max, reverse }, answer) =>
    min === null || max === null ? null : percentOfRange(answer as number, min, max, reverse),
  order: (_, answer) => answer as number,
  is: (_, answer, named) => answer === named,
  nameable: () => null,
  describe: ({ unit }, answer) => (unit === null ? String(answer) : `${answer} ${unit}`),
};
