import { type Finding, finding } from '../../../core/model/finding.js';
import type { QuestionSet } from '../../../core/model/question-set.js';
import type { ColumnWishes } from '../columns/columns.js';
import { foldHeader } from '../columns/header-text.js';
import type { HeaderNames } from '../columns/match-columns.js';
import { targetFinder } from '../columns/target-finder.js';
import type { TableRow } from './table.js';

/** The rows among which a header is looked for. */
const HEADER_WITHIN = 40;
const MORE_HEADER_ROWS = 3;

/** The header of a table: what its columns are called, and where it stands. */
export interface Header {
  readonly ok: true;
  readonly names: readonly HeaderNames[];
  /** The place of its main row among the rows looked at, and that of the first row behind it. */
  readonly at: number;
  readonly end: number;
}

export interface NoHeader {
  readonly ok: false;
  readonly findings: readonly Finding[];
}

/** How well a row does as a header. */
interface Candidate {
  readonly at: number;
  readonly names: readonly HeaderNames[];
  readonly found: number;
}

/**
 * Finds the header: the row in which most items are found, alone or together with the row above it (a question in the
 * one, its row of a grid in the other). Rows of a form's own header block go with it.
 */
export function findHeader(
  set: QuestionSet,
  rows: readonly TableRow[],
  wishes: ColumnWishes,
): Header | NoHeader {
  const count = answerCounter(set, wishes);
  let best: Candidate | null = null;
  for (let at = 0; at < Math.min(rows.length, HEADER_WITHIN); at += 1) {
    const row = rows[at] as TableRow;
    if (wishes.headerRow !== null && row.row !== wishes.headerRow) continue;
    if (row.problem !== null && at > 0) continue;
    const found = count(tellingNames(rows, at));
    if (best === null || found > best.found) best = { at, names: namesAt(rows, at), found };
    // Where most items are found, only a second row of the same header could be better.
    if (2 * best.found >= set.items.length && at >= best.at + MORE_HEADER_ROWS) break;
  }
  if (best === null)
    return {
      ok: false,
      findings: [
        wishes.headerRow === null
          ? finding('empty', [], {})
          : finding('no-such-row', [], { row: wishes.headerRow }),
      ],
    };
  const problem = rows[best.at]?.problem ?? null;
  if (problem !== null) return { ok: false, findings: [problem] };
  return withBlock(rows, best, count);
}

/** A row's cells as names, each followed by what the row above adds; empty names at the end are delimiters too many. */
function namesAt(rows: readonly TableRow[], at: number): readonly HeaderNames[] {
  const cells = rows[at]?.cells ?? [];
  const above = at === 0 ? [] : forwardFilled(rows[at - 1]?.cells ?? []);
  const names = cells.map((cell, column): HeaderNames => {
    const over = above[column] ?? '';
    if (over === '' || rows[at - 1]?.problem !== null) return [cell];
    if (cell.trim() === '' || ONLY_SAYS_RESPONSE.test(cell)) return [over, cell];
    return [cell, `${over} [${cell}]`, ...((rows[at - 1]?.cells[column] ?? '').trim() === '' ? [] : [over])];
  });
  return names.slice(0, names.findLastIndex((of) => of.some((name) => name.trim() !== '')) + 1);
}

/** The names that a row adds of its own: a row of answers below a header must not shine in its light. */
function tellingNames(rows: readonly TableRow[], at: number): readonly HeaderNames[] {
  const cells = rows[at]?.cells ?? [];
  const above = at === 0 ? [] : forwardFilled(rows[at - 1]?.cells ?? []);
  return cells.map((cell, column) => {
    if (cell.trim() === '') return [];
    const over = above[column] ?? '';
    return ONLY_SAYS_RESPONSE.test(cell) ? [over] : [cell, ...(over === '' ? [] : [`${over} [${cell}]`])];
  });
}

const ONLY_SAYS_RESPONSE = /^(response|open-ended response|antwort|beantwortung mit offenem ende)$/i;

/** A question stands over its first column only; the empty cells beside it are meant too. */
function forwardFilled(cells: readonly string[]): readonly string[] {
  let last = '';
  return cells.map((cell) => {
    if (cell.trim() !== '') last = cell;
    return last;
  });
}

/** The header with the rows behind it that belong to it: other names of the same items, import ids. */
function withBlock(
  rows: readonly TableRow[],
  { at, names, found }: Candidate,
  count: (names: readonly HeaderNames[]) => number,
): Header {
  let end = at + 1;
  let all = names;
  for (; end < rows.length && end < at + 4; end += 1) {
    const cells = rows[end]?.cells ?? [];
    if (isImportIds(cells) || onlySaysResponse(cells)) continue;
    const repeats = found > 0 && 2 * count(cells.map((cell) => [cell])) >= Math.max(2, found);
    const isBlock = rows.slice(end + 1, end + 3).some((row) => isImportIds(row.cells));
    if (!repeats && !isBlock) break;
    all = all.map((of, column) => [...of, cells[column] ?? ''].filter((name) => name !== ''));
  }
  return { ok: true, names: all.map((of) => (of.length === 0 ? [''] : of)), at, end };
}

/** Qualtrics' third header row. */
function isImportIds(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length > 0 && filled.every((cell) => /^\{\s*['"]ImportId['"]/.test(cell.trim()));
}

/** SurveyMonkey's second header row where no question has rows. */
function onlySaysResponse(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length > 0 && filled.every((cell) => ONLY_SAYS_RESPONSE.test(cell.trim()));
}

/** Counts the items and options that some columns are for, mapped ones too. */
function answerCounter(set: QuestionSet, wishes: ColumnWishes): (header: readonly HeaderNames[]) => number {
  const find = targetFinder(set);
  const mapped = new Set([...wishes.map.keys()].map(foldHeader));
  return (header) => {
    const found = new Set<unknown>();
    for (const names of header)
      for (const name of names) {
        if (name.trim() === '') continue;
        const target = find(name);
        if (target !== null)
          found.add(target.kind === 'item' ? target.item : `${target.item.id} ${target.code}`);
        else if (mapped.has(foldHeader(name))) found.add(foldHeader(name));
      }
    return found.size;
  };
}
