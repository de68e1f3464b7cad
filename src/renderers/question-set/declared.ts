import { missingOf } from '../../core/items/missing.js';
import { kindOf } from '../../core/items/registry.js';
import { codesOf } from '../../core/items/scale.js';
import type { Dimension, FileCode, Item } from '../../core/model/question-set.js';
import type { SetMessages } from '../../messages/respondent/set.js';
import type { Extent } from './extent.js';

/** How a dimension is scored, a line each: its unit and range, how much may be missing, who is its measure. */
export function declaredOfDimension(
  { score, range, maxMissing, minAnswered, unasked, norms }: Dimension,
  { declared: words }: SetMessages,
): readonly string[] {
  // A sum needs every answer that nothing allows to be missing.
  const missing = maxMissing ?? (score.unit === 'sum' ? 0 : null);
  return [
    ...(score.unit === 'percent' && score.times === 1 ? [] : [words.score(score, range)]),
    missing === null ? words.minAnswered(minAnswered) : words.maxMissing(missing),
    ...(unasked === 'zero' ? [words.unaskedZero] : []),
    ...(norms === null ? [] : [words.norms(norms)]),
  ];
}

/** What is said of an item besides its answers, a line each: other wordings, what is typed, what stands in data files. */
export function declaredOfItem(item: Item, extent: Extent, messages: SetMessages): readonly string[] {
  const { declared: words } = messages;
  const { form, range } = kindOf(item);
  const typed = form === 'number' ? range(item) : null;
  const asked = typed === null ? words.form[form] : words.number(typed.min, typed.max, unitOf(item));
  return [
    ...(asked === null ? [] : [asked]),
    ...('count' in item && item.count === 'ticks' ? [words.ticks] : []),
    ...(item.textOther === null || extent === 'overview' ? [] : [messages.other(item.textOther)]),
    ...(item.help === null ? [] : [messages.help(item.help)]),
    ...inFiles(item, messages),
    ...(extent === 'proof' ? otherNames(item, messages) : []),
  ];
}

/** What an item and its scale declare for data files and for scoring. */
function inFiles(item: Item, { declared: words }: SetMessages): readonly string[] {
  const scale = kindOf(item).scale(item);
  const labels = scale === null ? [] : codesOf(scale).map((code) => kindOf(item).label(item, code));
  const paired = (values: readonly FileCode[]) =>
    values.map((value, at) => [String(value), labels[at] ?? ''] as const);
  const codes = scale === null ? optionCodes(item) : paired(scale.codes ?? []);
  const values = scale?.values ?? [];
  const missing = missingOf(item);
  return [
    ...(codes.length === 0 ? [] : [words.codes(codes)]),
    ...(values.length === 0 ? [] : [words.values(values.map((value, at) => [labels[at] ?? '', value]))]),
    ...(missing.length === 0 ? [] : [words.missing(missing.map(String))]),
    ...('other' in item && item.other !== null ? [words.free(item.other)] : []),
  ];
}

function otherNames({ columns, was }: Item, { declared: words }: SetMessages): readonly string[] {
  return [
    ...(columns.length === 0 ? [] : [words.columns(columns)]),
    ...(was.length === 0 ? [] : [words.was(was)]),
  ];
}

function unitOf(item: Item): string | null {
  return 'unit' in item ? item.unit : null;
}

/** What a data file writes for an option, and its wording. */
function optionCodes(item: Item): readonly (readonly [string, string])[] {
  const options = 'options' in item ? item.options : [];
  return options.flatMap(({ code, text }) => (code === null ? [] : [[String(code), text] as const]));
}
