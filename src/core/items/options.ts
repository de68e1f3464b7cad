import type { OtherAnswer } from '../model/answer-sheet.js';
import type { Path } from '../model/finding.js';
import type { ChoiceItem, ManyItem, Option } from '../model/question-set.js';
import type { Complaint, Contribution, Count, DimensionReference } from './item-kind.js';
import { contribution } from './loaded.js';
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

/** The code under which answers of people's own are counted. */
export const OTHER = 'other';

function isOther(value: unknown): value is OtherAnswer {
  return typeof value === 'object' && value !== null && 'other' in value && typeof value.other === 'string';
}

/** Whether a value is one of the options, or a text where the item asks for one. */
export function isOptionAnswer(item: OptionItem, value: unknown): value is string | OtherAnswer {
  if (isOther(value)) return item.other !== null && value.other.trim() !== '';
  return optionById(item, value) !== undefined;
}

/** What is written besides the options; undefined where the item does not ask for it. */
export function otherAnswer(item: OptionItem, text: string): OtherAnswer | undefined {
  const other = text.trim();
  return item.other === null || other === '' ? undefined : { other };
}

export function optionCode(answer: string | OtherAnswer): string {
  return isOther(answer) ? OTHER : answer;
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

export function checkOptions(item: OptionItem): readonly Complaint[] {
  const ids = optionCodes(item);
  const repeated = ids.flatMap((id, index): Complaint[] =>
    ids.indexOf(id) === index
      ? []
      : [{ code: 'duplicate-id', path: pathOf(item, index), facts: { what: 'option', id } }],
  );
  const complaints = [...repeated, ...repeatedCodes(item)];
  return item.options.length >= 2
    ? complaints
    : [{ code: 'options-too-few', path: ['options'], facts: { item: item.id } }, ...complaints];
}

/** What a data file writes for an option stands for no other one. */
function repeatedCodes({ options }: OptionItem): readonly Complaint[] {
  const codes = options.map(({ code }) => (code === null ? null : foldLabel(String(code))));
  return codes.flatMap((code, index): Complaint[] =>
    code === null || codes.indexOf(code) === index
      ? []
      : [{ code: 'duplicate-code', path: ['options', index, 'code'], facts: { code } }],
  );
}

function pathOf({ options }: OptionItem, index: number): Path {
  return index < options.length ? ['options', index, 'id'] : ['other'];
}

export function optionReferences({ options }: OptionItem): readonly DimensionReference[] {
  return options.flatMap(({ scores }, at) =>
    scores.map(({ dimension }) => ({ dimension, path: ['options', at, 'scores', dimension] })),
  );
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

export function describeOption(item: OptionItem, answer: string | OtherAnswer): string {
  return isOther(answer) ? answer.other : optionLabel(item, answer);
}
