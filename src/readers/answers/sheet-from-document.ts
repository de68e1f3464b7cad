import type { AnswerSheet } from '../../core/model/answer-sheet.js';
import type { QuestionSet } from '../../core/model/question-set.js';
import { printableLine } from '../../core/text/printable.js';
import { answersFrom } from './documents/one-person.js';
import type { RowReason } from './rows.js';

export interface DocumentSheet {
  readonly person: string | null;
  /** null where anything is wrong with the document. */
  readonly sheet: AnswerSheet | null;
  readonly reasons: readonly RowReason[];
}

/** Reads one person's document out of many; `number` names a person whom it does not name. */
export function sheetFromDocument(set: QuestionSet, document: unknown, number: number): DocumentSheet {
  const { value, findings } = answersFrom(document, set);
  const person = value.sheet.person === null ? null : printableLine(value.sheet.person.trim());
  const reasons = findings.map((finding) => ({ column: finding.path.at(-1)?.toString() ?? null, finding }));
  if (reasons.length > 0) return { person, sheet: null, reasons };
  return { person, sheet: { ...value.sheet, person: person || String(number) }, reasons };
}
