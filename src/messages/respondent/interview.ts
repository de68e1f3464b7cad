/** What an interview says besides the questions themselves, wherever it asks. */
export interface InterviewMessages {
  progress(number: number, of: number): string;
  /** How much of it there is; `most` where branching may add questions. */
  about(minutes: number | null, items: number, most?: number): string;
  readonly aboutOther: string;
  readonly notApplicable: string;
  readonly notApplicableOther: string;
  readonly skipped: string;
  readonly open: string;
  readonly nothingTicked: string;
  readonly yourAnswer: string;
  yourNumber(unit: string | null): string;
  readonly optional: string;
  /** What to type; null where an end is open. */
  numberWanted(min: number | null, max: number | null): string;
  readonly noHelp: string;
  readonly review: {
    readonly title: string;
    readonly intro: string;
    readonly score: string;
    openCount(count: number): string;
  };
}
