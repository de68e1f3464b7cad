import type { Response } from '../../core/interview/responses.js';
import { foldLabel } from '../../core/items/written-text.js';

/** Single letters are commands, so a beginning is at least this long. */
const SHORTEST_BEGINNING = 2;

/** The answer that a line names: its key, its wording, or a beginning of it that no other answer shares. */
export function named(line: string, offered: readonly Response[]): Response | undefined {
  const text = foldLabel(line);
  const exact = offered.find(({ key, label }) => key === text || (label !== '' && foldLabel(label) === text));
  if (exact !== undefined || text.length < SHORTEST_BEGINNING) return exact;
  const beginning = offered.filter(({ label }) => foldLabel(label).startsWith(text));
  return beginning.length === 1 ? beginning[0] : undefined;
}
