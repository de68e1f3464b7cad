/** Words that a question set takes over where its author gives none. */
export interface QuestionSetMessages {
  readonly yesNo: { readonly yes: string; readonly no: string };
  readonly overallTitle: string;
  /** A free text besides the options of an item. */
  readonly other: string;
}
