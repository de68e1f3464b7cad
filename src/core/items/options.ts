import type { ChoiceItem, ManyItem, Option } from '../model/question-set.js';
import type { Complaint } from './item-kind.js';
import { foldLabel } from './item-kind.js';

/** The option that a text names by its id or its wording. */
export function namedOption(item: ChoiceItem | ManyItem, written: unknown): Option | undefined {
  const text = foldLabel(String(written));
  return (
    optionById(item, written) ??
    item.options.find(({ id }) => foldLabel(id) === text) ??
    item.options.find(
      (option) =>
        foldLabel(option.text) === text ||
        (option.textOther !== null && foldLabel(option.textOther) === text),
    )
  );
}

export function optionById(item: ChoiceItem | ManyItem, id: unknown): Option | undefined {
  return item.options.find((option) => option.id === id);
}

export function checkOptions(item: ChoiceItem | ManyItem): readonly Complaint[] {
  return item.options.length >= 2
    ? []
    : [{ code: 'options-too-few', key: 'options', facts: { item: item.id } }];
}

export function scoredDimensions(item: ChoiceItem | ManyItem): readonly string[] {
  return [...new Set(item.options.flatMap(({ scores }) => scores.map(({ dimension }) => dimension)))];
}

export function expectedOptions(item: ChoiceItem | ManyItem) {
  return { kind: 'options', ids: item.options.map(({ id }) => id), several: item.kind === 'many' } as const;
}
