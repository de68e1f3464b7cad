import type { ManyItem, Option } from '../model/question-set.js';
import type { ItemKind, Written } from './item-kind.js';
import { checkOptions, expectedOptions, namedOption, optionById, scoredDimensions } from './options.js';

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

function ticked(item: ManyItem, answer: unknown): readonly Option[] {
  return (answer as readonly string[]).flatMap((id) => optionById(item, id) ?? []);
}

export const manyKind: ItemKind<ManyItem> = {
  check: checkOptions,
  parse(item, written) {
    const options = namesIn(item, written).map((name) => namedOption(item, name));
    if (options.includes(undefined))
      return { ok: false, problem: 'not-understood', expected: expectedOptions(item) };
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
  percent: () => null,
  order: () => null,
  is: (_, answer, named) => (answer as readonly string[]).includes(String(named)),
  nameable: ({ options }) => options.map(({ id }) => id),
  describe: (item, answer) =>
    ticked(item, answer)
      .map(({ text }) => text)
      .join(' | '),
};
