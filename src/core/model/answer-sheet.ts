/** The answer "this does not apply to me": known, kept, and left out of every denominator. */
export const NOT_APPLICABLE = 'n/a';

/**
 * One raw answer. A scale item's code, an option's id, ticked option ids, `yes` or `no`, a number, a text,
 * `n/a`, or null for an item that was seen and skipped. Raw stays raw: reversal happens in scoring only.
 */
export type Answer = number | string | readonly string[] | null;

/** An answer that says something about its item. */
export type SubstantiveAnswer = Exclude<Answer, null>;

export type Answers = ReadonlyMap<string, Answer>;

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

/** Whether an answer says something about its item: neither skipped nor "does not apply". */
export function isSubstantive(answer: Answer | undefined): answer is SubstantiveAnswer {
  return answer !== undefined && answer !== null && answer !== NOT_APPLICABLE;
}
