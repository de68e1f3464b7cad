import type { ReliableCount } from '../../core/model/change.js';
import type { Hiding } from '../../core/model/group.js';
import type { Direction } from '../../core/model/question-set.js';
import type { Limits } from '../../core/protection/limits.js';

/** What is said of before and after. */
export interface ChangeMessages {
  title(set: string): string;
  person(person: string): string;
  otherPerson(before: string, after: string): string;
  readonly headings: {
    readonly dimensions: string;
    readonly gaps: string;
    readonly matching: string;
    readonly points: string;
    readonly reliable: string;
    readonly effects: string;
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
    readonly r: string;
  };
  percent(value: number): string;
  points(value: number): string;
  decimal(value: number): string;
  /** A sum or a mean, and the difference of two, in their own unit. */
  inUnit(value: number): string;
  differenceInUnit(value: number): string;
  interval(lower: string, upper: string): string;
  /** A change beyond chance; `by` is its size as shown, without a sign. */
  moved(title: string, difference: number, by: number, higher: Direction): string;
  readonly nothingSure: string;
  readonly none: string;
  reliable(difference: number): string;
  readonly notReliable: string;
  lessIsBetter(titles: readonly string[]): string;
  readonly index: string;
  readonly noNorms: string;
  pairs(pairs: number): string;
  withoutPartner(before: number, after: number): string;
  /** Said where so few have no partner that two reports side by side would tell of them. */
  readonly besideGroupReport: string;
  hidden(titles: readonly string[], reason: Hiding | 'no-pairs', limits: Limits): string;
  /** What became of how many people, with norms. */
  reliably(title: string, counts: readonly ReliableCount[]): string;
  dz(value: number, lower: number | null, upper: number | null): string;
  readonly method: readonly string[];
}
