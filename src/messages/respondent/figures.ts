/** What is said of a picture. */
export interface CaptionMessages {
  readonly title: string;
  /** What is to be seen; `rows` are its parts, each with its figures. */
  description(rows: readonly string[]): string;
}

/** What is said of the pictures of a profile, for whoever sees them and whoever does not. */
export interface FigureMessages {
  /** Opens the numbers of a picture. */
  readonly asTable: string;
  readonly glance: CaptionMessages;
  readonly radar: CaptionMessages;
  readonly gaps: CaptionMessages;
}
