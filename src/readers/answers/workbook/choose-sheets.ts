import { foldLabel } from '../../../core/items/written-text.js';
import { type Finding, finding } from '../../../core/model/finding.js';
import type { QuestionSet } from '../../../core/model/question-set.js';
import { excerpt } from '../../../core/text/excerpt.js';
import type { ColumnWishes } from '../columns/columns.js';
import { matchColumns } from '../columns/match-columns.js';
import { findHeader } from '../table/header.js';
import type { TableRow } from '../table/table.js';

/** A sheet of a workbook, or at least its first rows. */
export interface SheetHead {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly TableRow[];
}

export type Choice =
  | { readonly ok: true; readonly chosen: readonly number[]; readonly others: readonly string[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** What people write for `--sheet` where they mean every sheet with answers. */
const EVERY = new Set(['*', 'alle', 'all']);

/** A sheet with answers has at least this share of the columns that the best one has. */
const WORTH = 0.5;

/** Chooses the sheets to read: those asked for, else the only visible one with answers; several are refused. */
export function chooseSheets(set: QuestionSet, wishes: ColumnWishes, sheets: readonly SheetHead[]): Choice {
  const filled = sheets.flatMap(({ rows }, at) => (rows.some(isFilled) ? [at] : []));
  const names = (places: readonly number[]) => places.map((at) => sheets[at]?.name ?? '');
  const chosenAre = (chosen: readonly number[]): Choice => ({
    ok: true,
    chosen,
    others: names(filled.filter((at) => !chosen.includes(at) && sheets[at]?.hidden !== true)),
  });
  if (filled.length === 0)
    return {
      ok: false,
      findings: [finding('empty-workbook', [], { sheets: sheets.map(({ name }) => excerpt(name)) })],
    };
  const every = wishes.sheet !== null && EVERY.has(foldLabel(wishes.sheet));
  if (wishes.sheet !== null && !every) return named(wishes.sheet, sheets, chosenAre);
  const withAnswers = sheetsWithAnswers(set, wishes, sheets, filled);
  const visible = withAnswers.filter((at) => sheets[at]?.hidden !== true);
  if (every) return chosenAre(withAnswers.length === 0 ? filled : withAnswers);
  if (visible.length > 1)
    return { ok: false, findings: [finding('several-sheets', [], { sheets: names(visible) })] };
  return chosenAre([visible[0] ?? withAnswers[0] ?? filled[0] ?? 0]);
}

function named(
  sheet: string,
  sheets: readonly SheetHead[],
  chosenAre: (chosen: readonly number[]) => Choice,
): Choice {
  const byName = sheets.findIndex(({ name }) => foldLabel(name) === foldLabel(sheet));
  const byNumber = /^\d+$/.test(sheet.trim()) ? Number(sheet) - 1 : -1;
  const at = byName >= 0 ? byName : byNumber;
  if (sheets[at] !== undefined) return chosenAre([at]);
  const known = sheets.map(({ name }) => excerpt(name));
  return { ok: false, findings: [finding('no-such-sheet', [], { sheet: excerpt(sheet), known })] };
}

function sheetsWithAnswers(
  set: QuestionSet,
  wishes: ColumnWishes,
  sheets: readonly SheetHead[],
  filled: readonly number[],
): readonly number[] {
  const found = filled.map((at) => ({ at, columns: answerColumns(set, wishes, sheets[at]?.rows ?? []) }));
  const most = Math.max(0, ...found.map(({ columns }) => columns));
  return found.flatMap(({ at, columns }) => (columns > 0 && columns >= WORTH * most ? [at] : []));
}

/** How many items a sheet has columns for, if any row stands below them. */
function answerColumns(set: QuestionSet, wishes: ColumnWishes, rows: readonly TableRow[]): number {
  const filled = rows.filter(isFilled);
  const header = findHeader(set, filled, wishes);
  if (!header.ok || header.end >= filled.length) return 0;
  const matching = matchColumns(set, header.names, { ...wishes, person: null, kept: [] });
  return matching.ok ? matching.columns.items.length : 0;
}

function isFilled({ cells }: TableRow): boolean {
  return cells.some((cell) => cell.trim() !== '');
}
