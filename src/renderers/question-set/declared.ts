import { kindOf } from '../../core/items/registry.js';
import { codesOf } from '../../core/items/scale.js';
import type { Dimension, FileCode, Item } from '../../core/model/question-set.js';
import type { SetMessages } from '../../messages/respondent/set.js';

/** What a dimension declares beyond the defaults, a line each: its unit and range, how much may be missing. */
export function declaredOfDimension(
  { score, range, maxMissing, unasked }: Dimension,
  { declared: words }: SetMessages,
): readonly string[] {
  return [
    ...(score.unit === 'percent' && score.times === 1 ? [] : [words.score(score, range)]),
    ...(maxMissing === null ? [] : [words.maxMissing(maxMissing)]),
    ...(unasked === 'zero' ? [words.unaskedZero] : []),
  ];
}

/** What an item and its scale declare for data files and for scoring, a line each. */
export function declaredOfItem(item: Item, { declared: words }: SetMessages): readonly string[] {
  const scale = kindOf(item).scale(item);
  const labels = scale === null ? [] : codesOf(scale).map((code) => kindOf(item).label(item, code));
  const paired = (values: readonly FileCode[]) =>
    values.map((value, at) => [String(value), labels[at] ?? ''] as const);
  const codes = scale === null ? optionCodes(item) : paired(scale.codes ?? []);
  const values = scale?.values ?? [];
  const missing = scale?.missing ?? [];
  return [
    ...(codes.length === 0 ? [] : [words.codes(codes)]),
    ...(values.length === 0 ? [] : [words.values(values.map((value, at) => [labels[at] ?? '', value]))]),
    ...(missing.length === 0 ? [] : [words.missing(missing.map(String))]),
    ...('other' in item && item.other !== null ? [words.other(item.other)] : []),
    ...('count' in item && item.count === 'ticks' ? [words.ticks] : []),
    ...(item.columns.length === 0 ? [] : [words.columns(item.columns)]),
  ];
}

/** What a data file writes for an option, and its wording. */
function optionCodes(item: Item): readonly (readonly [string, string])[] {
  const options = 'options' in item ? item.options : [];
  return options.flatMap(({ code, text }) => (code === null ? [] : [[String(code), text] as const]));
}
