/** What is said of before and after. */
export interface ChangeMessages {
  title(set: string): string;
  person(person: string): string;
  otherPerson(before: string, after: string): string;
  readonly headings: {
    readonly dimensions: string;
    readonly gaps: string;
    readonly matching: string;
    readonly method: string;
  };
  readonly columns: {
    readonly dimension: string;
    readonly gap: string;
    readonly before: string;
    readonly after: string;
    readonly difference: string;
    readonly interval: string;
    readonly index: string;
    readonly verdict: string;
    readonly n: string;
    readonly dz: string;
    readonly dav: string;
  };
  percent(value: number): string;
  points(value: number): string;
  decimal(value: number): string;
  interval(lower: number, upper: number): string;
  readonly none: string;
  reliable(difference: number): string;
  readonly notReliable: string;
  lessIsBetter(titles: readonly string[]): string;
  readonly index: string;
  readonly noNorms: string;
  pairs(pairs: number): string;
  onlyBefore(codes: readonly string[]): string;
  onlyAfter(codes: readonly string[]): string;
  ambiguous(codes: readonly string[]): string;
  nameless(before: number, after: number): string;
  tooFew(titles: readonly string[], minGroup: number): string;
  readonly method: readonly string[];
}
