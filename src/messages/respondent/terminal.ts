import type { DraftMessages } from './drafts.js';
import type { PlainMessages } from './plain-interview.js';
import type { ResultMessages } from './result-screen.js';

/** What an interview says in a terminal only: keys, drafts, the menu, the screen of the result. */
export interface TerminalMessages {
  minutesLeft(minutes: number): string;
  readonly privacy: string;
  readonly resumed: string;
  readonly start: string;
  /** Which numbers are taken; empty where any is. */
  numberRange(min: number | null, max: number | null): string;
  moreAbove(count: number): string;
  moreBelow(count: number): string;
  readonly keys: KeyMessages;
  readonly refused: RefusedMessages;
  /** Each key that does something at a question, and what; `notApplicable` is null where that is not offered. */
  helpOnKeys(at: {
    readonly yesNo: boolean;
    readonly notApplicable: string | null;
  }): readonly (readonly [key: string, does: string])[];
  readonly closeHelp: string;
  readonly reviewKeys: string;
  readonly menu: MenuMessages;
  /** A code for the person, which nobody has to give. */
  readonly person: {
    readonly question: string;
    readonly about: string;
    readonly none: string;
  };
  readonly draft: DraftMessages;
  readonly plain: PlainMessages;
  readonly result: ResultMessages;
}

/** Hints on keys, short enough to stand side by side. */
interface KeyMessages {
  readonly choose: string;
  readonly yesNo: string;
  readonly tick: string;
  readonly none: string;
  readonly number: string;
  readonly text: string;
  /** Where the answer is what somebody writes besides the options. */
  readonly ownWords: string;
  readonly newLine: string;
  readonly editor: string;
  readonly back: string;
  readonly toReview: string;
  readonly backFromText: string;
  readonly toAnswers: string;
  readonly keep: string;
  readonly skip: string;
  readonly notApplicable: string;
  readonly help: string;
  readonly pause: string;
  readonly scroll: string;
  readonly line: string;
  readonly goOn: string;
}

/** One line for a key that leads nowhere. */
interface RefusedMessages {
  readonly key: string;
  digits(typed: string): string;
  readonly nothingTicked: string;
  readonly nothingWritten: string;
  readonly nothingToKeep: string;
  readonly notOffered: string;
  readonly atStart: string;
  readonly paste: string;
  /** Nothing came back from the editor. */
  readonly editor: string;
}

interface MenuMessages {
  readonly title: string;
  readonly keys: string;
  /** Beside a check that is begun. */
  begun(answered: number, of: number): string;
  /** For a check that somebody else can answer. */
  readonly offersOther: string;
  readonly whom: string;
  readonly self: string;
  readonly other: string;
}
