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
import type { Ticks } from '../columns/sources/form-source.js';
import { isDeclaredMissing } from '../declared-codes.js';
import { readCell } from '../read-cell.js';
import { ticksOf } from './label-ticks.js';

export type ItemReading =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly finding: Finding; readonly at: number };

/** How many different cells of a column are remembered; people's own words are never the same. */
const MAX_REMEMBERED = 64;
const understood = new WeakMap<ItemColumns, Map<string, ItemReading>>();

/**
 * Reads one item's answer from all of its columns: options ticked one by one make one answer, and what their system
 * writes besides in a column for all of them is only counted or joined; of several columns of the same question, as
 * branching forms write them, one is filled, or all say the same.
 */
export function readItem(columns: Columns, of: ItemColumns, cellAt: (place: number) => string): ItemReading {
  const { item, places } = of;
  const [only] = places;
  if (only === undefined || places.length > 1) return readPlaces(columns, item, places, cellAt);
  const known = understoodIn(of);
  const before = known.get(cellAt(only));
  if (before !== undefined) return before;
  const reading = readPlaces(columns, item, places, cellAt);
  if (reading.ok && known.size < MAX_REMEMBERED) known.set(cellAt(only), reading);
  return reading;
}

/** What cells of a column were understood as. */
function understoodIn(of: ItemColumns): Map<string, ItemReading> {
  const known = understood.get(of) ?? new Map<string, ItemReading>();
  understood.set(of, known);
  return known;
}

function readPlaces(
  columns: Columns,
  item: Item,
  places: readonly number[],
  cellAt: (place: number) => string,
): ItemReading {
  const options = places.flatMap((at) => {
    const role = columns.roles[at];
    return role?.kind === 'option' ? [[role.code, at] as const] : [];
  });
  const whole = places.filter((at) => columns.roles[at]?.kind === 'item');
  const ticked: ItemReading =
    options.length === 0 ? { ok: true, answer: null } : readTicks(item, options, columns, cellAt);
  if (kindOf(item).form === 'codes' && (!ticked.ok || ticked.answer !== null)) return ticked;
  const said = readWhole(columns, item, whole, cellAt);
  // Where none of the options fits, the text stands in a column of its own, and here only that it does.
  const besides = ticked.ok && ticked.answer !== null && (!said.ok || isOther(said.answer));
  return besides || (said.ok && said.answer === null) ? ticked : said;
}

function isOther(answer: Answer): boolean {
  return typeof answer === 'object' && answer !== null && 'other' in answer;
}

/** Of several columns of the same question one is filled, or all say the same. */
function readWhole(
  { source }: Columns,
  item: Item,
  places: readonly number[],
  cellAt: (place: number) => string,
): ItemReading {
  let found: Answer = null;
  for (const at of places) {
    // LimeSurvey writes the text besides into a column of its own.
    if (foldLabel(cellAt(at)) === '-oth-') continue;
    const reading = readCell(item, cellAt(at), source);
    if (!reading.ok) return { ...reading, at };
    if (reading.answer === null) continue;
    if (found !== null && !same(found, reading.answer))
      return { ok: false, at, finding: contradiction(item.id, places, cellAt) };
    found ??= reading.answer;
  }
  return { ok: true, answer: found };
}

function same(one: Answer, other: Answer): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Without what the cells say, so that many rows of one file are told once. */
function contradiction(item: string, places: readonly number[], cellAt: (place: number) => string): Finding {
  const filled = places.filter((at) => cellAt(at).trim() !== '');
  return finding('answers-contradict', [], { item, columns: filled.map(columnLetters) });
}

/** Ticked options in the set's order; unanswered where no cell says anything. */
function readTicks(
  item: Item,
  options: readonly (readonly [code: string, at: number])[],
  columns: Columns,
  cellAt: (place: number) => string,
): ItemReading {
  const kind = kindOf(item);
  const ticks = ticksOf(columns);
  const byLabel = columns.labelTicks.get(item);
  const ticked: string[] = [];
  let said = false;
  for (const [code, at] of options) {
    const cell = cellAt(at).trim();
    const tick = tickIn(item, code, cell, ticks, byLabel);
    if (tick === null) {
      const option = kind.label(item, code);
      const facts = {
        item: item.id,
        option: excerpt(option),
        written: excerpt(cell),
        saysBoth: foldLabel(option) === foldLabel(cell),
      };
      return { ok: false, at, finding: finding('tick-not-understood', [], facts) };
    }
    if (tick !== 'silent') said = true;
    if (tick === 'ticked') ticked.push(isOtherCode(item, code) ? cell : code);
  }
  const parsed = doorOf(item).parse(item, kind.form === 'codes' ? ticked : (ticked[0] ?? ''));
  return { ok: true, answer: said && parsed.ok ? parsed.answer : null };
}

/**
 * What a cell in an option's own column says; null where it says neither. `byLabel`: whether a ticked one holds the
 * option itself in this file, where that is known.
 */
function tickIn(
  item: Item,
  code: string,
  cell: string,
  { yes, no, silent }: Ticks,
  byLabel: boolean | undefined,
): 'ticked' | 'not ticked' | 'silent' | null {
  const word = foldLabel(cell);
  if (word === '' || silent.includes(word) || isDeclaredMissing(item, cell)) return 'silent';
  if (no.includes(word)) {
    // An option may be called like the word for no, or have a code that looks like it: the code decides nothing.
    if (word !== foldLabel(kindOf(item).label(item, code))) return 'not ticked';
    return byLabel === undefined ? null : byLabel ? 'ticked' : 'not ticked';
  }
  return isOtherCode(item, code) || yes.includes(word) || oneCode(item, cell) === code ? 'ticked' : null;
}
