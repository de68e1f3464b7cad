/** What is wrong, in words. */
export interface Explained {
  readonly sentence: string;
  /** What would be right; null where the sentence says it all. */
  readonly hint: string | null;
}
