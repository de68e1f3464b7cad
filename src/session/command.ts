import { NOT_APPLICABLE_KEY } from '../core/interview/responses.js';
import type { Step } from '../core/interview/step.js';
import { isModified, type Key } from './screen/key.js';

/** What a person wants, wherever and however they ask for it. */
export type Command =
  | Step
  | { readonly kind: 'help' }
  /** Reads on in what does not fit a window. */
  | { readonly kind: 'scroll'; readonly pages: 1 | -1 }
  | { readonly kind: 'editor' };

/** The letters, the same on a screen and line by line. */
const LETTERS: Readonly<Record<string, Command>> = {
  z: { kind: 'back' },
  s: { kind: 'skip' },
  [NOT_APPLICABLE_KEY]: { kind: 'not-applicable' },
  '?': { kind: 'help' },
};

/** Keys that have no letter; a screen only. */
const KEYS: Readonly<Record<string, Command>> = {
  left: { kind: 'back' },
  escape: { kind: 'back' },
  right: { kind: 'keep' },
  return: { kind: 'keep' },
  pageup: { kind: 'scroll', pages: -1 },
  pagedown: { kind: 'scroll', pages: 1 },
};

/** The command that a key gives; null for all others. With Ctrl or Alt no key answers or moves. */
export function commandOfKey(key: Key): Command | null {
  if (key.ctrl === true && key.name === 'o') return { kind: 'editor' };
  if (isModified(key)) return null;
  return KEYS[key.name ?? ''] ?? LETTERS[key.sequence?.toLowerCase() ?? ''] ?? null;
}

/** The command that a typed line gives; null for all others. An empty line keeps what is there. */
export function commandOfLine(line: string): Command | null {
  return line === '' ? { kind: 'keep' } : (LETTERS[line.toLowerCase()] ?? null);
}
