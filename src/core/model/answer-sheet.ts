import type { ItemKindName } from './items.js';

/**
 * The answer "this does not apply to me": known, kept, and left out of every denominator. It is no text, so that
 * nothing a person types is taken for it. Registered, because each bundled file has its own copy of this module.
 */
export const NOT_APPLICABLE: unique symbol = Symbol.for('kundencheck.notApplicable');

/** A text of a person's own where none of the options fits. */
export interface OtherAnswer {
  readonly other: string;
}

/** What an item of each kind is answered with. */
export interface AnswersByKind {
  /** The code of a scale's point. */
  scale: number;
  /** An option's id, or what was written instead. */
  choice: string | OtherAnswer;
  /** The ids of the options ticked, and what was written besides. */
  many: readonly (string | OtherAnswer)[];
  'yes-no': 'yes' | 'no';
  /** In the item's own unit. */
  number: number;
  text: string;
}

/** An answer that says something about its item. Raw stays raw: reversal happens in scoring only. */
export type SubstantiveAnswer = AnswersByKind[ItemKindName];

/** One answer: substantive, "does not apply", or null for an item that was seen and skipped. */
export type Answer = SubstantiveAnswer | typeof NOT_APPLICABLE | null;

export type Answers = ReadonlyMap<string, Answer>;

/** An item left without an answer in words that it offers, such as "weiß nicht". */
export interface NoAnswer {
  readonly missing: string;
}

/** An answer as an interview holds it, to be shown again as it was given. On a sheet `NoAnswer` is none. */
export type Given = Answer | NoAnswer;

/** Whether a person answers about themselves or somebody else answers about them. */
export type Perspective = 'self' | 'other';

export interface AnswerSheet {
  readonly person: string | null;
  readonly perspective: Perspective;
  /** ISO 8601 instants; null where nobody noted them. */
  readonly started: string | null;
  readonly finished: string | null;
  /** Median seconds an answer took in an interview; null for a sheet from elsewhere. */
  readonly medianSeconds: number | null;
  readonly answers: Answers;
}

/** Whether an answer says something about its item: neither skipped, in words or without, nor "does not apply". */
export function isSubstantive(given: Given | undefined): given is SubstantiveAnswer {
  return given != null && given !== NOT_APPLICABLE && !saysNoAnswer(given);
}

export function saysNoAnswer(given: unknown): given is NoAnswer {
  return typeof given === 'object' && given !== null && 'missing' in given;
}
