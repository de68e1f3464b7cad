/** Instants (ISO 8601) as people read them, in the local time that the instant itself names. */
export interface DateMessages {
  day(instant: string): string;
  dayAndTime(instant: string): string;
}
