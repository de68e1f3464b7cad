import { kindOf } from '../../core/items/registry.js';
import type { AnswerRow } from '../../readers/answers/rows.js';

/**
 * The numbers of a form system's own file that were taken for the places of a scale, with what they were taken for:
 * that is what most systems write, and the one thing about it that nobody can see in the scores.
 */
export function inferredCodes({
  columns,
  table,
}: Extract<AnswerRow, { kind: 'columns' }>): readonly (readonly [written: string, means: string])[] {
  if (columns.source === null) return [];
  const numbers = table.meanings.flatMap(({ column, written, means }) => {
    const role = columns.roles[column];
    const isScale = role?.kind === 'item' && kindOf(role.item).scale(role.item)?.codes === null;
    return isScale && means !== null && means !== written && /^\d{1,3}$/.test(written)
      ? [{ column, written, means }]
      : [];
  });
  const first = numbers[0]?.column;
  return numbers
    .filter(({ column }) => column === first)
    .map(({ written, means }) => [written, means] as const)
    .toSorted(([a], [b]) => Number(a) - Number(b));
}
