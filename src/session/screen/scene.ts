import type { Input } from './key.js';
import type { Look, Screen } from './look.js';

/** The moment of a key in milliseconds, and the terminal's size: all that a press needs from outside. */
export interface Circumstances {
  readonly moment: number;
  readonly columns: number;
  readonly rows: number;
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
  written?(state: State, text: string): State;
}
