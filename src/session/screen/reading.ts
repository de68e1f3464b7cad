import { isModified, type Key } from './key.js';
import type { Circumstances } from './scene.js';

/** How many lines a key reads on (or back, below 0); 0 for keys that do not. */
export function linesBy(key: Key, { rows }: Pick<Circumstances, 'rows'>): number {
  const page = Math.max(1, rows - 4);
  if (isModified(key)) return 0;
  switch (key.name) {
    case 'up':
      return -1;
    case 'down':
      return 1;
    case 'pageup':
      return -page;
    case 'pagedown':
    case 'space':
      return page;
    case 'home':
      return Number.NEGATIVE_INFINITY;
    case 'end':
      return Number.POSITIVE_INFINITY;
    default:
      return 0;
  }
}

/** More lines than any question, introduction, help, notice or result has. */
const LAST_LINE = 500;

/** The first line in sight after a key, counted from the one that was; `from` where none was drawn yet. */
export function scrolledBy(by: number, { first }: Circumstances, from: number): number {
  return Math.min(LAST_LINE, Math.max(0, (first ?? from) + by));
}

/** Where reading stands after a key: never before the beginning, never behind the last page. */
export function readOn(first: number, by: number, lines: number, room: number): number {
  return Math.min(Math.max(0, first + by), Math.max(0, lines - room));
}
