import type { Given } from '../core/model/answer-sheet.js';

/** How one item is answered in a browser. */
export interface Control {
  readonly element: HTMLElement;
  /** An answer, or what is wrong with it in words. */
  given(): { readonly answer: Given } | { readonly problem: string };
  /** Takes a key; whether it was for the control. Null where keys write. */
  readonly press: ((key: string) => boolean) | null;
  /** What has to change where something is wrong. */
  readonly field: HTMLElement | undefined;
}
