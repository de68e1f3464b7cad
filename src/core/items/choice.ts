import type { Expected } from '../model/finding.js';
import type { ChoiceItem } from '../model/question-set.js';
import type { ItemKind } from './item-kind.js';
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

function expected(item: ChoiceItem): Expected {
  return { kind: 'options', ids: optionIds(item), several: false };
}

export const choiceKind: ItemKind<'choice'> = {
  form: 'code',
  check: checkOptions,
  references: optionReferences,
  isAnswer: isOptionAnswer,
  expected,
  parse(item, written) {
    const option = Array.isArray(written) ? undefined : namedOption(item, written);
    const answer = option?.id ?? (Array.isArray(written) ? undefined : otherAnswer(item, String(written)));
    if (answer !== undefined) return { ok: true, answer };
    return { ok: false, problem: 'not-understood', expected: expected(item) };
  },
  counts: optionCounts,
  contributions(item, answer) {
    const option = optionById(item, answer);
    return option === undefined ? [] : optionContributions(item, [option]);
  },
  isReversed: () => false,
  hasPercent: () => false,
  place: () => null,
  scale: () => null,
  range: () => null,
  order: () => null,
  is: (_, answer, named) => answer === named,
  codes: optionCodes,
  codesIn: (_, answer) => [optionCode(answer)],
  label: optionLabel,
  describe: describeOption,
};
