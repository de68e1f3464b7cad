import type { OtherAnswer } from '../model/answer-sheet.js';
import type { Expected } from '../model/finding.js';
import type { ManyItem, Option } from '../model/question-set.js';
import type { ItemKind, Written } from './item-kind.js';
import { contribution, loadedCounts, loadedReferences, loadedReversed } from './loaded.js';
import {
  checkOptions,
  describeOption,
  isOptionAnswer,
  namedOption,
  optionById,
  optionCode,
  optionCodes,
  optionContributions,
  optionCounts,
  optionIds,
  optionLabel,
  optionReferences,
  otherAnswer,
} from './options.js';

function expected(item: ManyItem): Expected {
  return { kind: 'options', ids: optionIds(item), several: true };
}

type Tick = string | OtherAnswer;

/** Splits what a cell holds: `a|b`, `a;b`, `a, b`, or `{"a|b"}` as some exports write it. */
function namesIn(item: ManyItem, written: Written): readonly unknown[] {
  if (typeof written === 'object') return written;
  const text = String(written)
    .trim()
    .replace(/^\{\s*"?|"?\s*\}$/g, '');
  if (namedOption(item, text) !== undefined) return [text];
  const separator = ['|', ';', ','].find((candidate) => text.includes(candidate));
  return (separator === undefined ? [text] : text.split(separator)).filter((name) => name.trim() !== '');
}

/** What names no option is one text besides, put together again. */
function ticksIn(item: ManyItem, names: readonly unknown[]): readonly Tick[] | undefined {
  const named = names.map((name) => namedOption(item, name));
  const rest = names.filter((_, index) => named[index] === undefined);
  const ids = item.options.filter((option) => named.includes(option)).map(({ id }) => id);
  if (rest.length === 0) return ids;
  const other = otherAnswer(item, rest.map(String).join(', ').replace(/\s+/g, ' '));
  return other === undefined ? undefined : [...ids, other];
}

function ticked(item: ManyItem, answer: readonly Tick[]): readonly Option[] {
  return answer.flatMap((id) => optionById(item, id) ?? []);
}

export const manyKind: ItemKind<'many'> = {
  form: 'codes',
  check: checkOptions,
  references: (item) => [...optionReferences(item), ...loadedReferences(item)],
  isAnswer: (item, value): value is readonly Tick[] =>
    Array.isArray(value) &&
    value.every((tick) => isOptionAnswer(item, tick)) &&
    new Set(value.map(optionCode)).size === value.length,
  expected,
  parse(item, written) {
    const answer = ticksIn(item, namesIn(item, written));
    return answer === undefined
      ? { ok: false, problem: 'not-understood', expected: expected(item) }
      : { ok: true, answer };
  },
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
  is: (_, answer, named) => answer.includes(String(named)),
  codes: optionCodes,
  codesIn: (_, answer) => answer.map(optionCode),
  label: optionLabel,
  describe: (item, answer) => answer.map((tick) => describeOption(item, tick)).join(' | '),
};
