import type { OtherAnswer } from '../../model/answer-sheet.js';
import type { Path } from '../../model/finding.js';
import type { Option } from '../../model/question-set.js';
import { type OptionItem, optionById, optionCodes } from '../options.js';
import { foldLabel } from '../written-text.js';
import type { Complaint, DimensionReference } from './kind-door.js';

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

/** What is written besides the options; undefined where the item does not ask for it. */
export function otherAnswer(item: OptionItem, text: string): OtherAnswer | undefined {
  const other = text.trim();
  return item.other === null || other === '' ? undefined : { other };
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
