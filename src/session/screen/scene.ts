import type { Input } from './key.js';
import type { Look, Screen } from './look.js';

/** The moment of a key in milliseconds, the terminal's size and what is seen: all that a press needs from outside. */
export interface Circumstances {
  readonly moment: number;
  readonly columns: number;
  readonly rows: number;
  /** From which line on what scrolls was last shown: moves begin there, however far a state had gone. */
  readonly first?: number | undefined;
}

/** One thing to do on a screen, from opening to ending, as pure functions of a state. */
export interface Scene<State, Ending> {
  open(at: Circumstances): State;
  press(state: State, input: Input, at: Circumstances): State;
  draw(state: State, look: Look): Screen;
  /** What it ended with; null while it goes on. */
  ending(state: State): Ending | null;
  /** Keeps what a key changed; gives a sentence where that failed. */
  keep?(before: State, after: State): string | null;
  /** The text to be written in an editor now; null where none is. */
  writing?(state: State): string | null;
  /** What the editor gave back; null where nothing came of it. */
  written?(state: State, text: string | null): State;
}
