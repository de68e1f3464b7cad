/** The page that an interview ends on, the pager behind it, and what happens with the profile. */
export interface ResultMessages {
  /** What heads the one page. */
  readonly strength: string;
  /** What the mark in the picture means. */
  readonly lowIsGoodMark: string;
  readonly step: string;
  readonly noStep: string;
  readonly whole: string;
  readonly keys: {
    readonly section: string;
    readonly all: string;
    readonly browser: string;
    readonly keep: string;
    readonly back: string;
    readonly close: string;
  };
  /** The pager. */
  readonly pager: {
    readonly keys: string;
    readonly back: string;
    place(first: number, last: number, of: number): string;
  };
  /** What to do with a profile that would be gone with the window. */
  readonly keepQuestion: string;
  readonly keepQuestionOther: string;
  readonly toAnswers: string;
  readonly no: string;
  asText(name: string): string;
  asData(name: string): string;
  asPage(name: string): string;
  kept(path: string): string;
  readonly opened: string;
  notOpened(path: string): string;
  /** A file could not be written; `reason` says why. */
  notWritten(path: string, code: string): string;
  readonly otherPlace: string;
  readonly otherPlaceAbout: string;
  overwrite(path: string): string;
  readonly yes: string;
  readonly elsewhere: string;
  readonly noOverwrite: string;
  /** The check that a profile leads on to. */
  next(title: string, minutes: number | null): string;
  readonly goOn: string;
  readonly notNow: string;
  /** The stem of a file name for a profile. */
  readonly fileStem: string;
  readonly fileStemOther: string;
}
