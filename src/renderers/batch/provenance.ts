import type { QuestionSet } from '../../core/model/question-set.js';
import type { SheetRow } from '../../readers/answers/rows.js';

/** Columns that say where a line comes from: the set as it was, the file, and the row in it. */
export const provenanceColumns: readonly string[] = ['set', 'version', 'fingerprint', 'file', 'row'];

export function provenanceCells(
  { id, version, fingerprint }: QuestionSet,
  { source, row }: Pick<SheetRow, 'source' | 'row'>,
): readonly (string | number)[] {
  return [id, version, fingerprint, source, row];
}
