import { kindOf } from '../../core/items/registry.js';
import { foldLabel, readNumber } from '../../core/items/written-text.js';
import type { FileCode, Item } from '../../core/model/question-set.js';

/** What a data file's cell says by the codes that the set declares: one of the item's own codes, or no answer. */
export type DeclaredReading = { readonly code: number | string | null } | null;

/** Reads a cell by the set's codes; null where they do not name it. */
export function declaredCode(item: Item, cell: string): DeclaredReading {
  const scale = kindOf(item).scale(item);
  if (scale !== null) {
    const at = (scale.codes ?? []).findIndex((code) => isCode(code, cell));
    if (at >= 0) return { code: scale.from + at };
    return scale.missing.some((code) => isCode(code, cell)) ? { code: null } : null;
  }
  const option =
    'options' in item ? item.options.find(({ code }) => code !== null && isCode(code, cell)) : undefined;
  return option === undefined ? null : { code: option.id };
}

/** What a data file writes for each possible answer; null where the set does not say it of all. */
export function declaredCodes(item: Item): readonly FileCode[] | null {
  const scale = kindOf(item).scale(item);
  if (scale !== null) return scale.codes;
  const codes = 'options' in item ? item.options.map(({ code }) => code) : [null];
  return codes.every((code) => code !== null) ? codes : null;
}

/**
 * Whether numbers of the set's own mean answers, so that the place of an answer is none: the codes are numbers, or the
 * labels are.
 */
export function declaresNumbers(item: Item): boolean {
  const scale = kindOf(item).scale(item);
  if (scale !== null)
    return [...(scale.codes ?? []), ...numberLabels(item)].some((code) => readNumber(code) !== null);
  return 'options' in item && item.options.some(({ code }) => code !== null && readNumber(code) !== null);
}

/** The code of a label that is a number, such as -2 on a scale from -2 to 2; null where there is none. */
export function codeOfLabel(item: Item, cell: string): number | null {
  const scale = kindOf(item).scale(item);
  const number = readNumber(cell);
  if (scale === null || number === null || scale.codes !== null) return null;
  const at = numberLabels(item).findIndex((label) => readNumber(label) === number);
  return at < 0 ? null : scale.from + at;
}

/** All labels, where they are numbers; labels of words and numbers are words. */
function numberLabels(item: Item): readonly string[] {
  const labels = kindOf(item).scale(item)?.labels ?? [];
  return labels.every((label) => readNumber(label) !== null) ? labels : [];
}

function isCode(code: FileCode, cell: string): boolean {
  const number = readNumber(code);
  const said = readNumber(cell);
  return number !== null && said !== null ? number === said : foldLabel(String(code)) === foldLabel(cell);
}
