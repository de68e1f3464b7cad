import { doorOf } from '../../../core/items/door/registry.js';
import { kindOf } from '../../../core/items/registry.js';
import { foldLabel } from '../../../core/items/written-text.js';
import type { Answer } from '../../../core/model/answer-sheet.js';
import { type Finding, finding } from '../../../core/model/finding.js';
import type { Item } from '../../../core/model/question-set.js';
import { columnLetters } from '../../../core/text/column-letters.js';
import { excerpt } from '../../../core/text/excerpt.js';
import type { Columns, ItemColumns } from '../columns/columns.js';
import { isOtherCode, oneCode } from '../columns/one-code.js';
import type { FormSource } from '../columns/sources/form-source.js';
import { TICKS } from '../columns/sources/spreadsheet.js';
import { readCell } from '../read-cell.js';

export type ItemReading =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly finding: Finding; readonly at: number };

/**
 * Reads one item's answer from all of its columns: options ticked one by one make one answer; of several columns of
 * the same question, as branching forms write them, one is filled, or all say the same.
 */
export function readItem(
  columns: Columns,
  { item, places }: ItemColumns,
  cellAt: (place: number) => string,
): ItemReading {
  const options: (readonly [code: string, at: number])[] = [];
  let found: { readonly at: number; readonly answer: Answer } | null = null;
  for (const at of places) {
    const role = columns.roles[at];
    if (role?.kind === 'option') {
      options.push([role.code, at]);
      continue;
    }
    // LimeSurvey writes the text besides into a column of its own.
    if (foldLabel(cellAt(at)) === '-oth-') continue;
    const reading = readCell(item, cellAt(at));
    if (!reading.ok) return { ...reading, at };
    if (reading.answer === null) continue;
    if (found !== null && !same(found.answer, reading.answer))
      return { ok: false, at, finding: contradiction(item.id, [found.at, at], cellAt) };
    found ??= { at, answer: reading.answer };
  }
  if (found !== null || options.length === 0) return { ok: true, answer: found?.answer ?? null };
  return readTicks(item, options, columns.source, cellAt);
}

function same(one: Answer, other: Answer): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function contradiction(item: string, places: readonly number[], cellAt: (place: number) => string): Finding {
  const answers = places.map((at) => `${columnLetters(at)}: ${excerpt(cellAt(at).trim())}`);
  return finding('answers-contradict', [], { item, answers });
}

/** Ticked options in the set's order; unanswered where every cell is empty. */
function readTicks(
  item: Item,
  options: readonly (readonly [code: string, at: number])[],
  source: FormSource | null,
  cellAt: (place: number) => string,
): ItemReading {
  const kind = kindOf(item);
  const { yes, no } = source?.ticks ?? TICKS;
  const ticked: string[] = [];
  let said = false;
  for (const [code, at] of options) {
    const word = foldLabel(cellAt(at));
    if (word === '') continue;
    said = true;
    if (isOtherCode(item, code)) {
      if (!no.includes(word)) ticked.push(cellAt(at).trim());
    } else if (yes.includes(word) || oneCode(item, cellAt(at)) === code) ticked.push(code);
    else if (!no.includes(word)) {
      const facts = {
        item: item.id,
        option: excerpt(kind.label(item, code)),
        written: excerpt(cellAt(at).trim()),
      };
      return { ok: false, at, finding: finding('tick-not-understood', [], facts) };
    }
  }
  const parsed = doorOf(item).parse(item, kind.form === 'codes' ? ticked : (ticked[0] ?? ''));
  return { ok: true, answer: said && parsed.ok ? parsed.answer : null };
}
