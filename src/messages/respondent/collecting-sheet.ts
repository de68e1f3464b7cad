/** Words of the spreadsheet that answers are collected in. */
export interface CollectingSheetMessages {
  /** Names of the sheets. */
  readonly answers: string;
  readonly notes: string;
  readonly lists: string;
  /** The heading of the column that names the person. */
  readonly code: string;
  /** What is chosen in the column of an option that is ticked. */
  readonly ticked: string;
  readonly notApplicable: string;
  /** Said where something else is typed in. */
  readonly wrong: string;
  readonly choose: string;
  howTo(title: string): readonly string[];
}
