import { readSheet } from 'read-excel-file/node';
import { MAX_UNPACKED_BYTES, unpackedBytes } from './zip-size.js';

/**
 * The rows of the first sheet of an XLSX file as texts, as wide as the widest; null where it is damaged, no
 * spreadsheet, or would unpack to more than there is room for.
 */
export async function readSpreadsheet(bytes: Uint8Array): Promise<readonly (readonly string[])[] | null> {
  const unpacked = unpackedBytes(bytes);
  if (unpacked === null || unpacked > MAX_UNPACKED_BYTES) return null;
  try {
    const rows: readonly (readonly unknown[])[] = await readSheet(Buffer.from(bytes), { trim: false });
    const width = Math.max(0, ...rows.slice(0, 1).map(({ length }) => length));
    return rows.map((row) =>
      Array.from({ length: Math.max(width, row.length) }, (_, at) => cellText(row[at])),
    );
  } catch {
    return null;
  }
}

/** A cell as it would stand in a CSV file; numbers with the 15 digits that spreadsheets keep. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00\.000Z$/, '');
  return typeof cell === 'number' ? String(Number(cell.toPrecision(15))) : String(cell);
}
