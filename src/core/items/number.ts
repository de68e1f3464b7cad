import type { Expected } from '../model/finding.js';
import type { NumberItem } from '../model/question-set.js';
import type { Complaint, ItemKind } from './item-kind.js';
import { contribution, loadedCounts, loadedReferences, loadedReversed } from './loaded.js';
import { readNumber } from './written-text.js';

function expected({ min, max }: NumberItem): Expected {
  return { kind: 'number', min, max };
}

function isWithin({ min, max }: NumberItem, value: number): boolean {
  return (min === null || value >= min) && (max === null || value <= max);
}

export const numberKind: ItemKind<'number'> = {
  form: 'number',
  check({ id, min, max, loadings }) {
    const complaints: Complaint[] = [];
    if (min !== null && max !== null && !(min < max))
      complaints.push({ code: 'number-range', path: ['max'], facts: { min, max } });
    if (loadings.length > 0 && (min === null || max === null))
      complaints.push({ code: 'number-without-range', path: ['dimension'], facts: { item: id } });
    return complaints;
  },
  references: loadedReferences,
  isAnswer: (item, value): value is number =>
    typeof value === 'number' && Number.isFinite(value) && isWithin(item, value),
  expected,
  parse(item, written) {
    const value = readNumber(written);
    if (value === null) return { ok: false, problem: 'not-understood', expected: expected(item) };
    if (!isWithin(item, value)) return { ok: false, problem: 'out-of-range', expected: expected(item) };
    return { ok: true, answer: value };
  },
  counts: ({ loadings, min, max }) => (min === null || max === null ? [] : loadedCounts(loadings, min, max)),
  contributions: (item, answer) => numberKind.counts(item).map((count) => contribution(count, [answer])),
  isReversed: loadedReversed,
  hasPercent: ({ min, max }) => min !== null && max !== null,
  place: ({ min, max, reverse }, answer) =>
    min === null || max === null ? null : { value: answer, min, max, reverse },
  scale: () => null,
  range: ({ min, max }) => ({ min, max }),
  order: (_, answer) => answer,
  is: (_, answer, named) => answer === named,
  codes: () => null,
  codesIn: () => [],
  label: (_, code) => String(code),
  describe: ({ unit }, answer) => (unit === null ? String(answer) : `${answer} ${unit}`),
};
