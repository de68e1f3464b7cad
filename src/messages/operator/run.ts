import type { Described } from './example.js';

/** What `run` says beside what it asks. */
export interface RunMessages extends Described {
  readonly about: string;
  readonly all: string;
  readonly open: string;
  /** Where a page lies that was opened and that nobody named a place for. */
  pageAt(path: string): string;
  readonly ics: string;
  readonly icsNothing: string;
  readonly answers: string;
  readonly resume: string;
  readonly fresh: string;
  readonly person: string;
  readonly notATerminal: string;
  readonly notATerminalHint: string;
  readonly noSet: string;
  /** `able`: the ids of the checks that can be answered about somebody else. */
  noOther(able: readonly string[]): string;
  otherVersion(answered: string, now: string): string;
}
