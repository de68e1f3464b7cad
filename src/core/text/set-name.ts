import { foldLabel } from '../items/written-text.js';
import type { SetSummary } from '../model/set-summary.js';

/** The question set that a name means: its id or its title in any case, or its number in the list. */
export function setNamed(name: string, sets: readonly SetSummary[]): SetSummary | undefined {
  const text = foldLabel(name);
  return (
    sets.find(({ id, title }) => foldLabel(id) === text || foldLabel(title) === text) ??
    (/^\d{1,3}$/.test(text) ? sets[Number(text) - 1] : undefined)
  );
}
