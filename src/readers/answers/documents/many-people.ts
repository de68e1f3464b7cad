import type { AnswerSheet } from '../../../core/model/answer-sheet.js';
import { finding } from '../../../core/model/finding.js';
import { excerpt } from '../../../core/text/excerpt.js';
import { personIn } from '../person-name.js';
import type { Reading } from '../reading.js';
import type { AnswerRow, Numbering, Rejection, RowReason } from '../rows.js';
import { AnswersParser } from './answers-parser.js';
import type { JsonValue, JsonValues } from './json-values.js';
import { answersFrom } from './one-person.js';

/** Sheets from JSON objects, one after the other: NDJSON, an array, or profiles as `run --format json` prints them. */
export async function* documentRows(
  { set, sheets }: Reading,
  source: string,
  documents: JsonValues,
  numbering: Numbering,
): AsyncGenerator<AnswerRow> {
  yield { kind: 'documents', source };
  const parser = new AnswersParser(set);
  do {
    for (let document = documents.next(); document !== null; document = documents.next()) {
      const row = documentRow(parser, source, document, numbering);
      if (row.kind !== 'sheet' || !sheets.take(row)) yield row;
      else if (sheets.full) yield { kind: 'pause' };
    }
  } while (await documents.more());
  if (documents.broken) yield { kind: 'noted', source, finding: finding('mixed-encoding', [], {}) };
}

function documentRow(
  parser: AnswersParser,
  source: string,
  { value, repeats, text, line }: JsonValue,
  numbering: Numbering,
): AnswerRow {
  const number = numbering.next;
  numbering.next += 1;
  const rejected = (person: string | null, reasons: readonly RowReason[]): AnswerRow => {
    const rejection: Rejection = { source, row: line, person, reasons, original: { kind: 'document', text } };
    return { kind: 'rejected', rejection };
  };
  if (value === undefined)
    return rejected(null, [
      { column: null, at: null, finding: finding('row-not-json', [], { text: excerpt(text) }) },
    ]);
  if (repeats)
    return rejected(null, [{ column: null, at: null, finding: finding('record-key-twice', [], {}) }]);
  const { value: read, findings } = answersFrom(value, parser);
  const person = personIn(read.sheet.person ?? undefined);
  if (findings.length > 0)
    return rejected(
      person,
      findings.map((found) => ({ column: found.path.at(-1)?.toString() ?? null, at: null, finding: found })),
    );
  const { sheet, otherVersion } = read;
  if (saysNothing(sheet.answers)) {
    numbering.next = number;
    return { kind: 'passed-over', source, row: line, why: 'empty' };
  }
  return {
    kind: 'sheet',
    source,
    row: line,
    sheet: { ...sheet, person: person ?? String(number) },
    named: person !== null,
    kept: [],
    notes: [],
    otherVersion,
    original: null,
  };
}

function saysNothing(answers: AnswerSheet['answers']): boolean {
  for (const answer of answers.values()) if (answer !== null) return false;
  return true;
}
