import type { OtherAnswer } from '../model/answer-sheet.js';
import type { ChoiceItem, ManyItem, Option } from '../model/question-set.js';
import type { Contribution, Count } from './item-kind.js';
import { contribution } from './loaded.js';

export type OptionItem = ChoiceItem | ManyItem;

/** The code under which answers of people's own are counted. */
export const OTHER = 'other';

export function isOther(value: unknown): value is OtherAnswer {
  return typeof value === 'object' && value !== null && 'other' in value && typeof value.other === 'string';
}

/** Whether a value is one of the options, or a text where the item asks for one. */
export function isOptionAnswer(item: OptionItem, value: unknown): value is string | OtherAnswer {
  if (isOther(value)) return item.other !== null && value.other.trim() !== '';
  return optionById(item, value) !== undefined;
}

export function optionCode(answer: string | OtherAnswer): string {
  return isOther(answer) ? OTHER : answer;
}

/** The answer that a code stands for; undefined where the item has no such code. */
export function optionOfCode(item: OptionItem, code: unknown): string | OtherAnswer | undefined {
  return code === OTHER && item.other !== null ? { other: item.other } : optionById(item, code)?.id;
}

export function optionCodes(item: OptionItem): readonly string[] {
  return item.other === null ? optionIds(item) : [...optionIds(item), OTHER];
}

export function optionById(item: OptionItem, id: unknown): Option | undefined {
  return item.options.find((option) => option.id === id);
}

export function optionIds({ options }: OptionItem): readonly string[] {
  return options.map(({ id }) => id);
}

/** Options say percents of their own in each dimension that one of them speaks to. */
export function optionCounts({ options }: OptionItem): readonly Count[] {
  const dimensions = new Set(options.flatMap(({ scores }) => scores.map(({ dimension }) => dimension)));
  return [...dimensions].map((dimension) => ({ dimension, weight: 1, min: 0, max: 100, reverse: false }));
}

/** The mean of what the options chosen say about each dimension; those that they are silent on are left out. */
export function optionContributions(item: OptionItem, chosen: readonly Option[]): readonly Contribution[] {
  const scores = chosen.flatMap((option) => option.scores);
  return optionCounts(item).flatMap((count) => {
    const values = scores.flatMap(({ dimension, percent }) =>
      dimension === count.dimension ? [percent] : [],
    );
    return values.length === 0 ? [] : [contribution(count, values)];
  });
}

export function optionLabel(item: OptionItem, code: unknown): string {
  return optionById(item, code)?.text ?? (code === OTHER ? item.other : null) ?? String(code);
}

/** An answer in the wording that the person was asked in. */
export function describeOption(item: OptionItem, answer: string | OtherAnswer, other: boolean): string {
  if (isOther(answer)) return answer.other;
  const own = optionById(item, answer);
  return (other ? own?.textOther : null) ?? optionLabel(item, answer);
}
