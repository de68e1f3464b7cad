import { doorOf } from '../../../core/items/door/registry.js';
import { kindOf } from '../../../core/items/registry.js';
import type { Item } from '../../../core/model/question-set.js';
import { declaredCode, declaredCodes } from '../declared-codes.js';
import { foldHeader } from './header-text.js';

/** The code of the one option that a text names, by its id, its wording or its declared code; else null. */
export function oneCode(item: Item, written: string): string | null {
  const kind = kindOf(item);
  if (written === '' || kind.form !== 'codes') return null;
  const declared = declaredCode(item, written);
  if (declared !== null && declared.code !== null) return String(declared.code);
  const parsed = doorOf(item).parse(item, [written]);
  if (!parsed.ok || !Array.isArray(parsed.answer)) return null;
  const [only, ...others]: readonly unknown[] = parsed.answer;
  return typeof only === 'string' && others.length === 0 ? only : null;
}

/** What forms call the free text besides the options. */
const OTHER_NAMES = /^(-oth-|other|sonstiges?|andere[sr]?)\b|_(text|other)$/;

/** The code of the option that a header's part names; that of the free text by its usual names too. */
export function optionNamed(item: Item, name: string): string | null {
  const kind = kindOf(item);
  const folded = foldHeader(name);
  const byCode = oneCode(item, name);
  if (byCode !== null) return byCode;
  const codes = kind.codes(item) ?? [];
  const byLabel = codes.find((code) => foldHeader(kind.label(item, code)) === folded);
  if (byLabel !== undefined) return String(byLabel);
  return takesOther(item) && (OTHER_NAMES.test(folded) || isFurtherCode(item, name))
    ? String(codes.at(-1))
    : null;
}

/** A number that none of the options has where all have one: a column of a choice for the text besides, as SoSci has it. */
function isFurtherCode(item: Item, name: string): boolean {
  return kindOf(item).form === 'code' && /^\d{1,3}$/.test(name) && declaredCodes(item) !== null;
}

/** Whether an item takes a free text besides its options; its code is the last one. */
export function takesOther(item: Item): boolean {
  return 'other' in item && item.other !== null;
}

export function isOtherCode(item: Item, code: string): boolean {
  return takesOther(item) && kindOf(item).codes(item)?.at(-1) === code;
}
