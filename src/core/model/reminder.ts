/** A date that a person may put into a calendar, counted from the day of the profile. */
export interface Reminder {
  readonly in: { readonly unit: 'weeks' | 'months'; readonly count: number };
  readonly title: string;
  readonly text: string | null;
}
