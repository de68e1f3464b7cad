import type { NumberItem } from '../model/question-set.js';
import type { ItemKind } from './item-kind.js';
import { contribution, loadedCounts, loadedReversed } from './loaded.js';

export function isWithin({ min, max }: NumberItem, value: number): boolean {
  return (min === null || value >= min) && (max === null || value <= max);
}

export const numberKind: ItemKind<'number'> = {
  form: 'number',
  isAnswer: (item, value): value is number =>
    typeof value === 'number' && Number.isFinite(value) && isWithin(item, value),
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
  made: () => null,
  label: (_, code) => String(code),
  describe: ({ unit }, answer) => (unit === null ? String(answer) : `${answer} ${unit}`),
};
