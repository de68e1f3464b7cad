import type { Answer } from '../core/model/answer-sheet.js';

/** What a control holds: an answer, or what is wrong with it in words. */
type Given =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly problem: string };

/** How one item is answered in a browser. */
export interface Control {
  readonly element: HTMLElement;
  /** Whether digits choose. */
  readonly keys: boolean;
  given(): Given;
  /** What was typed so far and is worth keeping on the way back; null where nothing is typed. */
  kept(): string | null;
  /** Takes a key; whether it was for the control. */
  press(key: string): boolean;
  /** Points to the sentence that says what is wrong. */
  refuse(problem: string): void;
}
