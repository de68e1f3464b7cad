import type { Begun } from '../../core/interview/interview.js';
import type { Step } from '../../core/interview/step.js';
import type { Given } from '../../core/model/answer-sheet.js';
import type { Item } from '../../core/model/question-set.js';
import type { RespondentMessages } from '../../messages/messages.js';
import type { Key } from '../screen/key.js';
import type { Look } from '../screen/look.js';

/** What a person is told when a key or a line was none that fits. */
export type Refusal =
  | { readonly kind: 'key' }
  /** More digits may follow: what Enter would take now. */
  | { readonly kind: 'digits'; readonly typed: string }
  | { readonly kind: 'number'; readonly min: number | null; readonly max: number | null }
  | { readonly kind: 'nothing-ticked' | 'nothing-written' };

/** What a key did to a field. */
export type Pressed =
  | { readonly kind: 'field'; readonly field: Field; readonly refusal?: Refusal }
  | { readonly kind: 'step'; readonly step: Step };

/** A line of an answer that is chosen, or of a text being written. */
export interface Drawn {
  /** What is chosen from, each a few lines. */
  readonly blocks: readonly (readonly string[])[];
  /** The block that has to stay in sight; -1 for none. */
  readonly active: number;
  /** Where the cursor stands within the active block; null where it is hidden. */
  readonly cursor: { readonly row: number; readonly column: number } | null;
}

/** Where an answer is given on the screen, as a value: every key gives a new one. */
export interface Field {
  /** The text in it; null where no text is written. */
  readonly written: string | null;
  /** What a draft holds of it beside the answers; null where it stands as it was answered. */
  readonly begun: Begun | null;
  /** Null for a key that means nothing here, so that it may mean something for the whole screen. */
  press(key: Key, columns: number): Pressed | null;
  /** A text put in whole; null where none can be. */
  paste(text: string): Field | null;
  /** The answer that leaving without Enter gives: what was typed or ticked stays. Undefined where there is none. */
  readonly left: Given | undefined;
  draw(look: Look): Drawn;
}

/** How an item is put to a person. */
export interface Asked {
  /** Whether the answers are about somebody else. */
  readonly other: boolean;
  /** The answer given before; undefined where there is none. */
  readonly given: Given | undefined;
  /** What was begun when the interview was put aside. */
  readonly begun: Begun | null;
}

/** An answer that lacks what the person writes: what it is called, and the answer once it is written. */
export interface InOwnWords {
  readonly called: string;
  readonly answer: (words: string) => Given;
}

/** One way of asking: everything that differs on a screen and line by line. */
export interface WayOfAsking<I extends Item> {
  /** Whether an empty answer is one: leaving it empty skips the item. */
  readonly mayBeEmpty: boolean;
  /** Whether one line may name several answers. */
  readonly several: boolean;
  /** The hints on keys that are this way's own, most important first. */
  hints(item: I, words: RespondentMessages['terminal']['keys']): readonly string[];
  open(item: I, asked: Asked): Field;
  /** What is read out line by line below the question. */
  lines(item: I, asked: Asked): readonly { readonly key: string; readonly label: string }[];
  /** What a typed line answers; undefined where it is no answer. */
  understand(line: string, item: I, asked: Asked): Given | InOwnWords | undefined;
  /** What may be typed, for the prompt. */
  possible(item: I, messages: RespondentMessages): string;
}
