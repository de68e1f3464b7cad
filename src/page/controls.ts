import { kindOf } from '../core/items/registry.js';
import type { Answer } from '../core/model/answer-sheet.js';
import type { Item } from '../core/model/question-set.js';
import { chooseOne, chooseSeveral } from './choices.js';
import type { Page } from './main.js';
import { typedNumber, typedText } from './typed.js';

/** What a control holds: an answer, or what is wrong with it in words. */
export type Given =
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

/** The control for the form of an item's answers. */
export function controlFor(item: Item, page: Page): Control {
  switch (kindOf(item).form) {
    case 'code':
      return chooseOne(item, page);
    case 'codes':
      return chooseSeveral(item, page);
    case 'number':
      return typedNumber(item, page);
    case 'text':
      return typedText(item, page);
  }
}
