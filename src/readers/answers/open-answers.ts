import { finding } from '../../core/model/finding.js';
import type { Chunks } from './bytes/chunks.js';
import { DelimitedFile } from './bytes/delimited-file.js';
import { sniffFormat } from './bytes/sniff-format.js';
import { isRecord, recordRows } from './documents/flat-records.js';
import { JsonValues } from './documents/json-values.js';
import type { OpenedAnswers } from './opened-answers.js';
import type { Reading } from './reading.js';
import { cellTable, delimitedTable, type Table } from './table/table.js';
import { isLockedCompound } from './workbook/locked.js';

/** The largest workbook taken. */
const MAX_WORKBOOK_BYTES = 64 * 1024 * 1024;

/** Finds out what a file is, whatever its name says, and opens it as that. */
export async function openAnswers(chunks: Chunks, reading: Reading): Promise<OpenedAnswers> {
  const format = sniffFormat(chunks.head);
  switch (format) {
    case 'delimited':
      return only(delimitedTable(await DelimitedFile.open(chunks)));
    case 'documents': {
      const documents = new JsonValues(chunks);
      const first = await documents.peek();
      return isRecord(first?.value)
        ? only(cellTable(recordRows(documents)))
        : { kind: 'documents', documents };
    }
    case 'workbook':
      return openWorkbook(chunks, reading);
    case 'empty':
      return { kind: 'refused', findings: [finding('empty', [], {})] };
    case 'compound-file':
      return { kind: 'refused', findings: [finding(await compoundFile(chunks), [], {})] };
    case 'web-page':
    case 'flat-workbook':
    case 'not-a-spreadsheet':
      return { kind: 'refused', findings: [finding(format, [], {})] };
  }
}

function only(table: Table): OpenedAnswers {
  return { kind: 'tables', tables: [{ table, sheet: null, otherSheets: [], otherVersion: null }] };
}

async function openWorkbook(chunks: Chunks, { set, wishes }: Reading): Promise<OpenedAnswers> {
  const bytes = await chunks.all(MAX_WORKBOOK_BYTES);
  if (bytes === null) {
    const facts = { bytes: MAX_WORKBOOK_BYTES + 1, limit: MAX_WORKBOOK_BYTES };
    return { kind: 'refused', findings: [finding('too-large', [], facts)] };
  }
  const { readWorkbook } = await import('./workbook/read-workbook.js');
  return readWorkbook(bytes, set, wishes);
}

/** What Excel writes with a password, or wrote until 2003; which of them is seen anywhere in the file. */
async function compoundFile(chunks: Chunks): Promise<'encrypted-workbook' | 'old-spreadsheet'> {
  const bytes = await chunks.all(MAX_WORKBOOK_BYTES);
  return bytes !== null && isLockedCompound(bytes) ? 'encrypted-workbook' : 'old-spreadsheet';
}
