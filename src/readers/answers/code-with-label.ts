import { kindOf } from '../../core/items/registry.js';
import type { SubstantiveAnswer } from '../../core/model/answer-sheet.js';
import type { Item } from '../../core/model/question-set.js';

/** `4 - Label`, `4 = Label`, `4: Label`, `(4) Label`, `4) Label`. */
const CODE_FIRST = /^[([]?\s*([A-Za-z]{0,3}-?\d{1,4})\s*(?:[)\]]\s*[-–=:.]?|[-–=:.])\s*(\S.*)$/s;
/** `Label (4)`, `Label [4]`, `Label - 4`, `Label = 4`. */
const CODE_LAST = /^(.*\S)\s*(?:[([]\s*([A-Za-z]{0,3}-?\d{1,4})\s*[)\]]|\s[-–=:]\s*([A-Za-z]{0,3}\d{1,4}))$/s;
/** `(4)`, `4)`, `4.` */
const CODE_ALONE = /^[([]?\s*([A-Za-z]{0,3}-?\d{1,4})\s*[)\].:]$/;

/** An answer that stands in one cell as code and label together; null where they are none or contradict each other. */
export function codeWithLabel(item: Item, written: string): SubstantiveAnswer | null {
  if (kindOf(item).form !== 'code') return null;
  const text = written.normalize('NFKC').trim();
  const alone = CODE_ALONE.exec(text)?.[1];
  if (alone !== undefined) return parsed(item, alone);
  const first = CODE_FIRST.exec(text);
  if (first !== null) {
    const both = agreed(item, first[1], first[2]);
    if (both !== null) return both;
  }
  const last = CODE_LAST.exec(text);
  return last === null ? null : agreed(item, last[2] ?? last[3], last[1]);
}

function agreed(item: Item, code: string | undefined, label: string | undefined): SubstantiveAnswer | null {
  const byCode = parsed(item, code);
  return byCode !== null && byCode === parsed(item, label) ? byCode : null;
}

function parsed(item: Item, written: string | undefined): SubstantiveAnswer | null {
  if (written === undefined) return null;
  const reading = kindOf(item).parse(item, written);
  return reading.ok ? reading.answer : null;
}
