/** What the page says that asks a check in a browser, beside what every interview says. */
export interface PageMessages {
  /** Where the page cannot run its program. */
  readonly privacy: string;
  readonly code: string;
  readonly codeHint: string;
  readonly keepDraft: string;
  readonly keepDraftHint: string;
  readonly draftFound: string;
  readonly resume: string;
  readonly fresh: string;
  readonly start: string;
  readonly next: string;
  readonly back: string;
  readonly skip: string;
  readonly keys: string;
  readonly choose: string;
  readonly help: string;
  readonly several: string;
  readonly change: string;
  /** Says which question a button changes, for whoever hears it alone. */
  changeQuestion(number: number): string;
  readonly finish: string;
  readonly thanks: string;
  readonly thanksText: string;
  readonly what: string;
  readonly whatHint: string;
  readonly savePage: string;
  readonly print: string;
  readonly saveAnswers: string;
  readonly line: string;
  readonly lineHint: string;
  readonly lineWithoutTexts: string;
  readonly copy: string;
  readonly copied: string;
  readonly again: string;
  /** The stem of the files that are saved. */
  fileName(set: string, day: string): string;
}
