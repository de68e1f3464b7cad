import type { Expected } from '../../core/model/finding.js';

/** What an interview says besides the questions themselves. */
export interface InterviewMessages {
  progress(number: number, of: number): string;
  about(minutes: number | null, items: number): string;
  readonly privacy: string;
  readonly aboutOther: string;
  readonly resumed: string;
  readonly start: string;
  readonly goOn: string;
  readonly notApplicable: string;
  readonly notApplicableOther: string;
  readonly skipped: string;
  readonly open: string;
  readonly nothingTicked: string;
  readonly yourAnswer: string;
  yourNumber(unit: string | null): string;
  readonly optional: string;
  moreAbove(count: number): string;
  moreBelow(count: number): string;
  problem(expected: Expected): string;
  /** What an item takes as an answer. */
  expected(expected: Expected): string;
  readonly keys: {
    readonly choose: string;
    readonly tick: string;
    readonly number: string;
    readonly text: string;
    readonly back: string;
    readonly backFromText: string;
    readonly skip: string;
    readonly notApplicable: string;
    readonly help: string;
    readonly pause: string;
  };
  readonly helpOnKeys: readonly string[];
  readonly noHelp: string;
  readonly review: {
    readonly title: string;
    readonly intro: string;
    readonly score: string;
    openCount(count: number): string;
    readonly keys: string;
  };
  readonly menu: { readonly title: string; readonly keys: string };
  readonly draft: DraftMessages;
  readonly plain: PlainMessages;
  /** The offer to keep a profile that was shown. */
  readonly keep: {
    readonly question: string;
    readonly no: string;
    asText(name: string): string;
    asData(name: string): string;
  };
}

interface DraftMessages {
  question(answered: number, of: number, when: string): string;
  readonly resume: string;
  readonly fresh: string;
  changed(path: string): string;
  unreadable(path: string): string;
  readonly none: string;
  kept(path: string, command: string): string;
  readonly cancelled: string;
  notSaved(code: string): string;
}

/** Where questions are asked line by line. */
interface PlainMessages {
  readonly intro: string;
  readonly prompt: string;
  readonly textPrompt: string;
  chosenBefore(answer: string): string;
  readonly commands: readonly string[];
  readonly several: string;
  notUnderstood(expected: string): string;
  possible(keys: readonly string[], notApplicable: boolean): string;
  readonly reviewPrompt: string;
  readonly atStart: string;
  readonly menuPrompt: string;
}
