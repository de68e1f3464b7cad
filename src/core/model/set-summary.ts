/** What a list of question sets says of each. */
export interface SetSummary {
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  readonly minutes: number | null;
  readonly items: number;
}
