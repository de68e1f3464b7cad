import type { ChoiceItem, ManyItem, Option } from '../model/question-set.js';
import type { Complaint, DimensionReference } from './item-kind.js';
import { foldLabel } from './written-text.js';

type OptionItem = ChoiceItem | ManyItem;

/** The option that a text names by its id or its wording. */
export function namedOption(item: OptionItem, written: unknown): Option | undefined {
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

export function optionById(item: OptionItem, id: unknown): Option | undefined {
  return item.options.find((option) => option.id === id);
}

export function optionIds({ options }: OptionItem): readonly string[] {
  return options.map(({ id }) => id);
}

export function checkOptions(item: OptionItem): readonly Complaint[] {
  const ids = optionIds(item);
  const repeated = ids.flatMap((id, index): Complaint[] =>
    ids.indexOf(id) === index
      ? []
      : [{ code: 'duplicate-id', path: ['options', index, 'id'], facts: { what: 'option', id } }],
  );
  return ids.length >= 2
    ? repeated
    : [{ code: 'options-too-few', path: ['options'], facts: { item: item.id } }, ...repeated];
}

export function optionReferences({ options }: OptionItem): readonly DimensionReference[] {
  return options.flatMap(({ scores }, at) =>
    scores.map(({ dimension }) => ({ dimension, path: ['options', at, 'scores', dimension] })),
  );
}

export function scoredDimensions(item: OptionItem): readonly string[] {
  return [...new Set(item.options.flatMap(({ scores }) => scores.map(({ dimension }) => dimension)))];
}

export function optionLabel(item: OptionItem, code: unknown): string {
  return optionById(item, code)?.text ?? String(code);
}
