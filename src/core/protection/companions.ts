import type { Hiding } from '../model/group.js';

/** The people behind one figure, and why it must be hidden whatever the others are. */
export interface Cell {
  readonly n: number;
  readonly hidden?: Hiding | null;
}

export interface Hidings {
  readonly whole: Hiding | null;
  readonly parts: readonly (Hiding | null)[];
}

/**
 * What must be hidden of one figure that is known for a group and for its parts (which share nobody). A figure of few
 * people is hidden; where the rest would give it away by subtraction from the whole, so are the smallest of the rest,
 * until what is hidden belongs to at least two parts and `minGroup` people.
 */
export function hidingsOf(whole: Cell, parts: readonly Cell[], minGroup: number): Hidings {
  const ofWhole = hidingAlone(whole, minGroup);
  const hidden = parts.map((part) => hidingAlone(part, minGroup) ?? (part.n > 0 ? ofWhole : null));
  if (ofWhole !== null || hidden.every((hiding) => hiding === null)) return { whole: ofWhole, parts: hidden };
  const behind = () => parts.filter(({ n }, index) => n > 0 && hidden[index] !== null);
  while (behind().length > 0 && (behind().length < 2 || people(behind()) < minGroup)) {
    const next = smallestShown(parts, hidden);
    if (next === null) break;
    hidden[next] = 'subtraction';
  }
  return { whole: null, parts: hidden };
}

function hidingAlone({ n, hidden }: Cell, minGroup: number): Hiding | null {
  if (n === 0) return null;
  return n < minGroup ? 'too-few' : (hidden ?? null);
}

function people(cells: readonly Cell[]): number {
  return cells.reduce((sum, { n }) => sum + n, 0);
}

function smallestShown(parts: readonly Cell[], hidden: readonly (Hiding | null)[]): number | null {
  const shown = parts.flatMap(({ n }, index) => (n > 0 && hidden[index] === null ? [{ n, index }] : []));
  return shown.toSorted((a, b) => a.n - b.n)[0]?.index ?? null;
}
