import type { Interview } from '../core/interview/interview.js';
import type { QuestionSet } from '../core/model/question-set.js';
import type { RespondentMessages } from '../messages/messages.js';
import type { ResultPage } from '../renderers/profile/result-page.js';

/** Asks a person. Every method rejects with `Cancelled` when they stop. */
export interface Prompter {
  /** From now on in these words: those of the set that was chosen. */
  speak(messages: RespondentMessages): void;
  /** The index of the choice taken; `back` where that is offered. */
  choose(question: string, choices: readonly Choice[], canGoBack?: boolean): Promise<number | 'back'>;
  /** One typed line; empty where somebody just goes on. */
  line(question: string, about: string): Promise<string>;
  /**
   * Leads through an interview, from where it stands to the end of the review; `left` where somebody turns back before
   * the first item. `keep` is called after every step; it returns a sentence where the step could not be saved.
   */
  interview(
    interview: Interview,
    welcome: Welcome,
    keep: (interview: Interview) => string | null,
  ): Promise<Interview | 'left'>;
  /** Shows a result until somebody wants something. */
  result(page: ResultPage): Promise<ResultWish>;
  /** Something to know before the next question. */
  say(text: string): Promise<void>;
  /** Lets go of the terminal. */
  close(): void;
}

/** One row to choose, with a line about it. */
export interface Choice {
  readonly label: string;
  readonly about?: string;
}

/** What somebody wants who has seen a result. */
export type ResultWish = 'answers' | 'browser' | 'keep' | 'close';

/** What is shown before the first item. */
export interface Welcome {
  readonly set: QuestionSet;
  /** Whether the person goes on with an interview put aside, or comes back to its answers. */
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
