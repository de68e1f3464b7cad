import type { Expected } from '../model/finding.js';
import type { ManyItem, Option } from '../model/question-set.js';
import type { ItemKind, Written } from './item-kind.js';
import {
  checkOptions,
  namedOption,
  optionById,
  optionIds,
  optionLabel,
  optionReferences,
  scoredDimensions,
} from './options.js';

function expected(item: ManyItem): Expected {
  return { kind: 'options', ids: optionIds(item), several: true };
}

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

function ticked(item: ManyItem, answer: readonly string[]): readonly Option[] {
  return answer.flatMap((id) => optionById(item, id) ?? []);
}

export const manyKind: ItemKind<'many'> = {
  form: 'codes',
  check: checkOptions,
  references: optionReferences,
  isAnswer: (item, value): value is readonly string[] =>
    Array.isArray(value) &&
    value.every((id) => optionById(item, id) !== undefined) &&
    new Set(value).size === value.length,
  expected,
  parse(item, written) {
    const options = namesIn(item, written).map((name) => namedOption(item, name));
    if (options.includes(undefined))
      return { ok: false, problem: 'not-understood', expected: expected(item) };
    return {
      ok: true,
      answer: item.options.filter((option) => options.includes(option)).map(({ id }) => id),
    };
  },
  dimensions: scoredDimensions,
  contributions(item, answer) {
    const scores = ticked(item, answer).flatMap((option) => option.scores);
    return scoredDimensions(item).flatMap((dimension) => {
      const own = scores.filter((score) => score.dimension === dimension);
      if (own.length === 0) return [];
      return [
        { dimension, percent: own.reduce((sum, { percent }) => sum + percent, 0) / own.length, weight: 1 },
      ];
    });
  },
  isReversed: () => false,
  hasPercent: () => false,
  percent: () => null,
  scale: () => null,
  range: () => null,
  order: () => null,
  is: (_, answer, named) => answer.includes(String(named)),
  codes: optionIds,
  codesIn: (_, answer) => answer,
  label: optionLabel,
  describe: (item, answer) => answer.map((id) => optionLabel(item, id)).join(' | '),
};
