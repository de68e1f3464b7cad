/** Interviews put aside, and what is said of them. */
export interface DraftMessages {
  readonly question: string;
  /** Goes on with one; `begun` and `last` say when in words, `person` is its code. */
  resume(begun: string, answered: number, of: number, last: string, person: string | null): string;
  readonly fresh: string;
  readonly freshAndForget: string;
  /** The same check is open in another window. */
  elsewhere(begun: string): string;
  changed(path: string): string;
  unreadable(path: string): string;
  readonly none: string;
  kept(path: string, command: string): string;
  readonly cancelled: string;
  /** Leaving when nothing could be saved; `code` is the system's. */
  lost(code: string): string;
  notSaved(code: string): string;
}
