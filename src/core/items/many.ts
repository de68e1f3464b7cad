import type { OtherAnswer } from '../model/answer-sheet.js';
import type { ManyItem, Option } from '../model/question-set.js';
import type { ItemKind } from './item-kind.js';
import { contribution, loadedCounts, loadedReversed } from './loaded.js';
import {
  describeOption,
  isOptionAnswer,
  optionById,
  optionCode,
  optionCodes,
  optionContributions,
  optionCounts,
  optionLabel,
  optionOfCode,
} from './options.js';

export type Tick = string | OtherAnswer;

function ticked(item: ManyItem, answer: readonly Tick[]): readonly Option[] {
  return answer.flatMap((id) => optionById(item, id) ?? []);
}

export const manyKind: ItemKind<'many'> = {
  form: 'codes',
  isAnswer: (item, value): value is readonly Tick[] =>
    Array.isArray(value) &&
    value.every((tick) => isOptionAnswer(item, tick)) &&
    new Set(value.map(optionCode)).size === value.length,
  counts: (item) =>
    item.count === 'ticks' ? loadedCounts(item.loadings, 0, item.options.length) : optionCounts(item),
  contributions(item, answer) {
    const options = ticked(item, answer);
    return item.count === 'ticks'
      ? manyKind.counts(item).map((count) => contribution(count, [options.length]))
      : optionContributions(item, options);
  },
  isReversed: loadedReversed,
  hasPercent: ({ count }) => count === 'ticks',
  place: (item, answer) =>
    item.count === 'ticks'
      ? { value: ticked(item, answer).length, min: 0, max: item.options.length, reverse: item.reverse }
      : null,
  scale: () => null,
  range: ({ count, options }) => (count === 'ticks' ? { min: 0, max: options.length } : null),
  order: (item, answer) => (item.count === 'ticks' ? ticked(item, answer).length : null),
  is: (_, answer, named) => answer.some((tick) => optionCode(tick) === String(named)),
  codes: optionCodes,
  codesIn: (_, answer) => answer.map(optionCode),
  made: (item, codes) => codes.flatMap((code) => optionOfCode(item, code) ?? []),
  label: optionLabel,
  describe: (item, answer, other) => answer.map((tick) => describeOption(item, tick, other)).join(' | '),
};
