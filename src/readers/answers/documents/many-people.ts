import { finding } from '../../../core/model/finding.js';
import type { QuestionSet } from '../../../core/model/question-set.js';
import { excerpt } from '../../../core/text/excerpt.js';
import { personIn } from '../person-name.js';
import type { AnswerRow, Numbering, Rejection, RowReason } from '../rows.js';
import type { JsonValue, JsonValues } from './json-values.js';
import { answersFrom } from './one-person.js';

/** Sheets from JSON objects, one after the other: NDJSON, an array, or profiles as `run --format json` prints them. */
export async function* documentRows(
  set: QuestionSet,
  source: string,
  documents: JsonValues,
  numbering: Numbering,
): AsyncGenerator<AnswerRow> {
  yield { kind: 'documents', source };
  do {
    for (let document = documents.next(); document !== null; document = documents.next())
      yield documentRow(set, source, document, numbering);
  } while (await documents.more());
  if (documents.broken) yield { kind: 'noted', source, finding: finding('mixed-encoding', [], {}) };
}

function documentRow(
  set: QuestionSet,
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
  const { value: read, findings } = answersFrom(value, set);
  const person = personIn(read.sheet.person ?? undefined);
  if (findings.length > 0)
    return rejected(
      person,
      findings.map((found) => ({ column: found.path.at(-1)?.toString() ?? null, at: null, finding: found })),
    );
  const { sheet, otherVersion } = read;
  if ([...sheet.answers.values()].every((answer) => answer === null)) {
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
