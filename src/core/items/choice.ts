import type { ChoiceItem } from '../model/question-set.js';
import type { ItemKind } from './item-kind.js';
import { checkOptions, expectedOptions, namedOption, optionById, scoredDimensions } from './options.js';

export const choiceKind: ItemKind<ChoiceItem> = {
  check: checkOptions,
  parse(item, written) {
    const option = Array.isArray(written) ? undefined : namedOption(item, written);
    if (option !== undefined) return { ok: true, answer: option.id };
    return { ok: false, problem: 'not-understood', expected: expectedOptions(item) };
  },
  dimensions: scoredDimensions,
  contributions: (item, answer) =>
    (optionById(item, answer)?.scores ?? []).map((score) => ({ ...score, weight: 1 })),
  percent: () => null,
  order: () => null,
  is: (_, answer, named) => answer === named,
  nameable: ({ options }) => options.map(({ id }) => id),
  describe: (item, answer) => optionById(item, answer)?.text ?? String(answer),
};
