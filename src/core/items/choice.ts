import type { ItemKind } from './item-kind.js';
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

export const choiceKind: ItemKind<'choice'> = {
  form: 'code',
  isAnswer: isOptionAnswer,
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
  is: (_, answer, named) => optionCode(answer) === named,
  codes: optionCodes,
  codesIn: (_, answer) => [optionCode(answer)],
  made: (item, [code]) => optionOfCode(item, code) ?? null,
  label: optionLabel,
  describe: describeOption,
};
