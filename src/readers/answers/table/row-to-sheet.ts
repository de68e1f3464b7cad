import { kindOf } from '../../../core/items/registry.js';
import type { Answer, AnswerSheet } from '../../../core/model/answer-sheet.js';
import { finding } from '../../../core/model/finding.js';
import type { Item } from '../../../core/model/question-set.js';
import type { Columns } from '../columns/columns.js';
import { personIn } from '../person-name.js';
import type { RowReason } from '../rows.js';
import { readItem } from './read-item.js';
import type { TableRow } from './table.js';

/** What a row says. */
export interface RowReading {
  /** null where no column names the person, or the cell is empty. */
  readonly person: string | null;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly kept: readonly (string | null)[];
  /** Why nobody can be scored from it; empty where somebody can. */
  readonly reasons: readonly RowReason[];
  /** What could not be read and costs nothing. */
  readonly notes: readonly RowReason[];
  /** Whether anything was answered. */
  readonly said: boolean;
}

/** Whether a row has as many cells as the header; empty ones behind the last column do not count. */
function fits(cells: readonly string[], columns: number): boolean {
  return cells.length >= columns && cells.slice(columns).every((cell) => cell.trim() === '');
}

/** Reads the cells of one row. `counts` says of which items an answer that cannot be read costs the person. */
export function readRow(columns: Columns, row: TableRow, counts: (item: Item) => boolean): RowReading {
  const { cells, faults } = row;
  const person = personIn(columns.person === null ? undefined : cells[columns.person]);
  const kept = columns.kept.map((at) => personIn(cells[at]));
  const nothing = { person, kept, answers: new Map(), notes: [], said: true };
  if (row.problem !== null)
    return { ...nothing, reasons: [{ column: null, at: null, finding: row.problem }] };
  const said = cells.some((cell, at) => cell.trim() !== '' && isAnswer(columns, at));
  if (!fits(cells, columns.headers.length)) {
    const facts = { cells: cells.length, columns: columns.headers.length };
    return {
      ...nothing,
      said: said || cells.length > columns.headers.length,
      reasons: [{ column: null, at: null, finding: finding('row-cells', [], facts) }],
    };
  }
  const answers = new Map<string, Answer>();
  const reasons: RowReason[] = [];
  const notes: RowReason[] = [];
  const complain = (item: Item, reason: RowReason) => (counts(item) ? reasons : notes).push(reason);
  for (const of of columns.items) {
    const fault = of.places.find((at) => faults?.has(at));
    const found = faults?.get(fault ?? -1);
    if (fault !== undefined && found !== undefined) {
      complain(of.item, { column: columns.headers[fault] ?? null, at: fault, finding: found });
      continue;
    }
    const reading = readItem(columns, of, (place) => cells[place] ?? '');
    if (reading.ok) answers.set(of.item.id, reading.answer);
    else
      complain(of.item, {
        column: columns.headers[reading.at] ?? null,
        at: reading.at,
        finding: reading.finding,
      });
  }
  const unread = reasons.length > 0 || notes.length > 0;
  return { person, kept, answers, reasons, notes, said: unread || saysSomething(columns, answers) };
}

/**
 * Whether somebody answered anything. Systems write that an option was not ticked for people too who never saw the
 * question, so where more is asked than what to tick, a row of nothing ticked is nobody's.
 */
function saysSomething(columns: Columns, answers: ReadonlyMap<string, Answer>): boolean {
  const given = [...answers.values()].filter((answer) => answer !== null);
  const onlyTicks = columns.items.every(({ item }) => kindOf(item).form === 'codes');
  return given.some((answer) => onlyTicks || !isNothingTicked(answer));
}

function isNothingTicked(answer: Answer): boolean {
  return Array.isArray(answer) && answer.length === 0;
}

function isAnswer({ roles }: Columns, at: number): boolean {
  return roles[at]?.kind === 'item' || roles[at]?.kind === 'option';
}

export function sheetOf(person: string | null, answers: ReadonlyMap<string, Answer>): AnswerSheet {
  return { person, perspective: 'self', started: null, finished: null, medianSeconds: null, answers };
}
