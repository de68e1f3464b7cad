import { finding } from '../../../core/model/finding.js';
import type { QuestionSet } from '../../../core/model/question-set.js';
import type { Chunks } from '../bytes/chunks.js';
import { JsonDocuments } from '../bytes/json-documents.js';
import { Utf8Chunks } from '../bytes/utf8-chunks.js';
import { excerpt } from '../excerpt.js';
import type { Numbering } from '../read-answers.js';
import type { AnswerRow, Rejection, RowReason } from '../rows.js';
import { sheetFromDocument } from '../sheet-from-document.js';

/** Sheets from JSON objects, one after the other: NDJSON, an array, or profiles as `run --format json` prints them. */
export async function* documentRows(
  set: QuestionSet,
  source: string,
  chunks: Chunks,
  numbering: Numbering,
): AsyncGenerator<AnswerRow> {
  const text = new Utf8Chunks();
  const documents = new JsonDocuments();
  for (let ended = false; !ended; ) {
    const chunk = await chunks.next();
    ended = chunk === null || text.broken;
    documents.feed(chunk === null ? text.end() : text.push(chunk));
    if (ended) documents.end();
    while (documents.next()) yield documentRow(set, source, documents, numbering.next++);
  }
  if (text.broken)
    yield {
      kind: 'refused',
      source,
      findings: [{ finding: finding('mixed-encoding', [], {}), place: null }],
    };
}

function documentRow(set: QuestionSet, source: string, documents: JsonDocuments, number: number): AnswerRow {
  const { text, line } = documents;
  const rejected = (person: string | null, reasons: readonly RowReason[]): AnswerRow => {
    const rejection: Rejection = { source, row: line, person, reasons, original: { kind: 'document', text } };
    return { kind: 'rejected', rejection };
  };
  const value = parse(text);
  if (value === undefined)
    return rejected(null, [{ column: null, finding: finding('row-not-json', [], { text: excerpt(text) }) }]);
  const { person, sheet, reasons } = sheetFromDocument(set, value, number);
  return sheet === null
    ? rejected(person, reasons)
    : { kind: 'sheet', source, row: line, sheet, named: Boolean(person), kept: null };
}

/** The value, or undefined where the text is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
