import { missingOf } from '../../core/items/missing.js';
import { kindOf } from '../../core/items/registry.js';
import { foldLabel, readNumber } from '../../core/items/written-text.js';
import type { FileCode, Item } from '../../core/model/question-set.js';

/** What a data file's cell says by the codes that the set declares: one of the item's own codes, or no answer. */
export type DeclaredReading = { readonly code: number | string | null } | null;

/** Reads a cell by the set's codes; null where they do not name it. */
export function declaredCode(item: Item, cell: string): DeclaredReading {
  const code = answerOfCode(item, cell);
  if (code !== null) return { code };
  return isDeclaredMissing(item, cell) ? { code: null } : null;
}

function answerOfCode(item: Item, cell: string): number | string | null {
  const scale = kindOf(item).scale(item);
  if (scale !== null) {
    const at = (scale.codes ?? []).findIndex((code) => isCode(code, cell));
    return at < 0 ? null : scale.from + at;
  }
  const options = 'options' in item ? item.options : [];
  return options.find(({ code }) => code !== null && isCode(code, cell))?.id ?? null;
}

/** Whether a cell holds what the set says means "no answer". */
export function isDeclaredMissing(item: Item, cell: string): boolean {
  return missingOf(item).some((code) => isCode(code, cell));
}

/** What a data file writes for each possible answer; null where the set does not say it of all. */
export function declaredCodes(item: Item): readonly FileCode[] | null {
  const scale = kindOf(item).scale(item);
  if (scale !== null) return scale.codes;
  const codes = 'options' in item ? item.options.map(({ code }) => code) : [null];
  return codes.every((code) => code !== null) ? codes : null;
}

/**
 * Whether a number may stand for the place of an answer. Not where numbers of the set's own mean answers, nor where its
 * codes are words that say nothing of places, or say others: A05, A04 … from left to right.
 */
export function takesPlaces(item: Item): boolean {
  const scale = kindOf(item).scale(item);
  if (scale === null)
    return (
      !('options' in item) || item.options.every(({ code }) => code === null || readNumber(code) === null)
    );
  if (scale.codes === null) return numberLabels(item).length === 0;
  return scale.codes.every((code, at) => readNumber(code) === null && placeIn(code) === scale.from + at);
}

/** The number that a code of letters and digits ends in, such as 2 for A02 and AO02; NaN where there is none. */
function placeIn(code: FileCode): number {
  return Number(/^\D+(\d+)$/.exec(String(code))?.[1] ?? Number.NaN);
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
