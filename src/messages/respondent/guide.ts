/** What a guide for a group says besides the author's words. */
export interface GuideMessages {
  title(set: string): string;
  readonly headings: {
    readonly material: string;
    readonly rules: string;
    plan(minutes: number): string;
    readonly readings: string;
    readonly cards: string;
    readonly verdicts: string;
    readonly exercises: string;
    readonly debrief: string;
    readonly voices: string;
  };
  /** What holds for every group and every set. */
  readonly rules: readonly string[];
  /** Minutes from the beginning. */
  time(from: number, to: number): string;
  reading(number: number, source: string | null, passage: string | null): string;
  card(number: number): string;
  option(id: string, text: string): string;
  exercise(dimension: string, title: string, minutes: number | null): string;
  says(words: string): string;
}
