import type { Interview } from '../core/interview/interview.js';
import type { QuestionSet } from '../core/model/question-set.js';
import type { SetSummary } from '../core/model/set-summary.js';

/** Asks a person. Every method rejects with `Cancelled` when they stop. */
export interface Prompter {
  /** The id of the check chosen. */
  chooseSet(sets: readonly SetSummary[]): Promise<string>;
  /** The index of the answer chosen. */
  choose(question: string, answers: readonly string[]): Promise<number>;
  /**
   * Leads through an interview, from where it stands to the end of the review. `keep` is called after every step; it
   * returns a sentence where the step could not be saved.
   */
  interview(
    interview: Interview,
    welcome: Welcome,
    keep: (interview: Interview) => string | null,
  ): Promise<Interview>;
  /** Lets go of the terminal. */
  close(): void;
}

/** What is shown before the first item. */
export interface Welcome {
  readonly set: QuestionSet;
  /** Whether the person goes on with an interview put aside. */
  readonly resumed: boolean;
}

/** The person stopped: Ctrl-C, the end of input, a closed window. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';

  /** By name, for the program comes in several bundles, each with a class of its own. */
  static is(error: unknown): error is Cancelled {
    return error instanceof Error && error.name === 'Cancelled';
  }
}
