import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { type Finding, finding } from '../../../core/model/finding.js';
import type { QuestionSet } from '../../../core/model/question-set.js';
import { excerpt } from '../../../core/text/excerpt.js';
import type { ColumnWishes } from '../columns/columns.js';
import type { OpenedAnswers, OpenedTable } from '../opened-answers.js';
import { cellTable, type TableRow } from '../table/table.js';
import { type Choice, chooseSheets, type SheetHead } from './choose-sheets.js';
import { isLockedOpenDocument } from './locked.js';
import { isOpenDocument, withRowsInTables } from './open-document.js';
import { type SheetName, sheetNames } from './sheet-names.js';
import { HEAD_ROWS, readOn, streamedRows, wholeRows } from './sheet-rows.js';
import { isStreamable } from './streamable.js';
import { MAX_UNPACKED_BYTES, unpackedBytes } from './zip-size.js';

/** What the hidden sheet of a spreadsheet of ours begins with, whatever its version. */
const SHEET_FORMAT = 'kundencheck/sheet/';

/** Beyond this a workbook's rows are read one after the other where that says all, instead of at once. */
const LARGE_BYTES = 24 * 1024 * 1024;

/**
 * The tables of the sheets that hold answers; refused where that cannot be told or the workbook cannot be read.
 * `largeBytes`: what a workbook must unpack to for its rows not to be in memory together.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  set: QuestionSet,
  wishes: ColumnWishes,
  largeBytes = LARGE_BYTES,
): Promise<OpenedAnswers> {
  const unpacked = unpackedBytes(bytes);
  if (unpacked === null || unpacked > MAX_UNPACKED_BYTES)
    return refused([finding('not-a-spreadsheet', [], {})]);
  try {
    const streams = unpacked > largeBytes && !isOpenDocument(bytes) && (await isStreamable(bytes));
    const names = streams ? await sheetNames(bytes) : [];
    const heads = names.length > 0 ? await headsOf(bytes, names) : await wholeSheets(bytes);
    const made = madeFor(heads);
    if (made !== null && made.id !== set.id)
      return await closed(heads, [
        finding('sheet-of-another-set', [], { expected: set.id, got: excerpt(made.id) }),
      ]);
    const otherVersion = made === null || made.fingerprint === set.fingerprint ? null : made.version;
    const choice = chooseSheets(set, wishes, heads);
    if (!choice.ok) return await closed(heads, choice.findings);
    const tables = tablesOf(choice, heads);
    return {
      kind: 'tables',
      tables: tables.map((table) => ({
        ...table,
        otherVersion,
        otherSheets: made === null ? table.otherSheets : [],
      })),
    };
  } catch {
    const isLocked = isOpenDocument(bytes) && isLockedOpenDocument(bytes);
    return refused([finding(isLocked ? 'encrypted-workbook' : 'not-a-spreadsheet', [], {})]);
  }
}

async function wholeSheets(bytes: Uint8Array): Promise<readonly OpenedSheet[]> {
  const { sheets } = isOpenDocument(bytes)
    ? await readOds(withRowsInTables(bytes))
    : await readXlsx(bytes, { readStyles: true });
  return sheets.map((sheet) => ({
    name: sheet.name,
    hidden: isHidden(sheet),
    rows: wholeRows(sheet),
    rest: null,
  }));
}

/** The first rows of each sheet, without the rest ever being in memory. */
async function headsOf(bytes: Uint8Array, names: readonly SheetName[]): Promise<readonly OpenedSheet[]> {
  const heads: OpenedSheet[] = [];
  for (const [sheet, name] of names.entries()) {
    const rest = streamedRows(bytes, sheet);
    const rows: TableRow[] = [];
    for (let row = await rest.next(); row.done !== true; row = await rest.next()) {
      rows.push(row.value);
      if (rows.length === HEAD_ROWS) break;
    }
    // A reader that waits runs ahead, so only a sheet without others is read on; opening it again costs all its texts.
    if (names.length > 1) await rest.return(undefined);
    heads.push({ ...name, rows, rest: names.length > 1 ? streamedRows(bytes, sheet) : rest });
  }
  return heads;
}

/** Refused, and nothing is read on. */
async function closed(sheets: readonly OpenedSheet[], findings: readonly Finding[]): Promise<OpenedAnswers> {
  for (const { rest } of sheets) await rest?.return(undefined);
  return refused(findings);
}

/** A sheet whose first rows have been read; what follows them, or null where that is all. */
interface OpenedSheet extends SheetHead {
  readonly rest: AsyncGenerator<TableRow> | null;
}

function isHidden({
  hidden,
  veryHidden,
}: {
  readonly hidden?: boolean;
  readonly veryHidden?: boolean;
}): boolean {
  return hidden === true || veryHidden === true;
}

interface MadeFor {
  readonly id: string;
  readonly version: string;
  readonly fingerprint: string;
}

/** The set that a sheet of ours was made for, as its hidden sheet says; null for every other workbook. */
function madeFor(sheets: readonly SheetHead[]): MadeFor | null {
  const own = sheets.find(({ rows }) => rows[0]?.cells[0]?.startsWith(SHEET_FORMAT) === true);
  if (own === undefined) return null;
  const said = new Map(own.rows.map(({ cells }) => [cells[0] ?? '', cells[1] ?? '']));
  const at = (key: string) => said.get(key) ?? '';
  return { id: at('id'), version: at('version'), fingerprint: at('fingerprint') };
}

function refused(findings: readonly Finding[]): OpenedAnswers {
  return { kind: 'refused', findings };
}

function tablesOf(
  { chosen, others }: Extract<Choice, { ok: true }>,
  heads: readonly OpenedSheet[],
): readonly Omit<OpenedTable, 'otherVersion'>[] {
  return chosen.map((index) => {
    const { name, rows, rest } = heads[index] as OpenedSheet;
    return {
      table: cellTable(rest === null ? rows[Symbol.iterator]() : readOn(rows, rest)),
      sheet: heads.length === 1 ? null : name,
      otherSheets: others,
    };
  });
}
