import type { Expected } from '../model/finding.js';
import type { ChoiceItem } from '../model/question-set.js';
import type { ItemKind } from './item-kind.js';
import {
  checkOptions,
  namedOption,
  optionById,
  optionIds,
  optionLabel,
  optionReferences,
  scoredDimensions,
} from './options.js';

function expected(item: ChoiceItem): Expected {
  return { kind: 'options', ids: optionIds(item), several: false };
}

export const choiceKind: ItemKind<'choice'> = {
  form: 'code',
  check: checkOptions,
  references: optionReferences,
  isAnswer: (item, value): value is string => optionById(item, value) !== undefined,
  expected,
  parse(item, written) {
    const option = Array.isArray(written) ? undefined : namedOption(item, written);
    if (option !== undefined) return { ok: true, answer: option.id };
    return { ok: false, problem: 'not-understood', expected: expected(item) };
  },
  dimensions: scoredDimensions,
  contributions: (item, answer) =>
    (optionById(item, answer)?.scores ?? []).map((score) => ({ ...score, weight: 1 })),
  isReversed: () => false,
  hasPercent: () => false,
  percent: () => null,
  scale: () => null,
  range: () => null,
  order: () => null,
  is: (_, answer, named) => answer === named,
  codes: optionIds,
  codesIn: (_, answer) => [answer],
  label: optionLabel,
  describe: optionLabel,
};
