import type { DimensionScore, Notice, NotScoredReason, Reason } from '../../core/model/profile.js';
import type { Direction, ScoreRange } from '../../core/model/question-set.js';

/** A reason with the names that its words need. */
export interface NamedReason {
  readonly reason: Reason;
  /** The title of the dimension or gap, or the wording of the item. */
  readonly name: string;
  /** An item's answer in its own words, a score in its own unit; null for percents. */
  readonly answer: string | null;
}

/** What a profile says. */
export interface ProfileMessages {
  date(day: string): string;
  person(person: string): string;
  readonly other: string;
  readonly headings: {
    readonly glance: string;
    readonly meaning: string;
    readonly strengths: string;
    readonly gaps: string;
    advice(count: number): string;
    readonly more: string;
    readonly scenes: string;
    readonly reflections: string;
    readonly notices: string;
    readonly sources: string;
    readonly method: string;
    readonly nature: string;
  };
  readonly columns: {
    readonly dimension: string;
    readonly percent: string;
    readonly band: string;
    readonly answered: string;
    readonly gap: string;
    readonly points: string;
  };
  percent(value: number, decimals?: number): string;
  /** A value in a unit of its own, in the range where it can lie. */
  points(value: number, range: ScoreRange): string;
  /** A sum that stands for unanswered items as well. */
  readonly estimated: string;
  /** Where a low value is the good one. */
  lowIsGood(titles: readonly string[]): string;
  readonly lowIsGoodShort: string;
  readonly notScored: string;
  answered(answered: number, items: number): string;
  mean(mean: NonNullable<DimensionScore['mean']>): string;
  norm(norm: NonNullable<DimensionScore['norm']>, inPercent: boolean): string;
  reason(reason: NotScoredReason): string;
  strength(title: string, value: number, higher: Direction): string;
  strengthSoFar(strength: string): string;
  /** Where nothing is above the middle. */
  hardTime(other: boolean): string;
  /** Both sides in percent and what lies between them; `names` is null where the sides are single items. */
  gap(of: number, minus: number, names: { readonly of: string; readonly minus: string } | null): string;
  /** Why advice is given, as a clause; null where nothing in particular made its rule fire. */
  because(reasons: readonly NamedReason[], other: boolean): string | null;
  becauseLine(words: string): string;
  tryLine(step: string): string;
  /** The id of the check that is worth doing next. */
  next(check: string): string;
  /** The option chosen in the n-th scene. */
  scene(number: number, option: string): string;
  source(author: string | null, title: string, publisher: string | null): string;
  /** Under an advice, where all advice has one source. */
  passage(passage: string): string;
  numberedSource(number: number, passage: string | null): string;
  /** At the end. */
  onlySource(source: string): string;
  sourceInList(number: number, source: string): string;
  notice(notice: Notice): string;
  readonly method: readonly string[];
  methodAnswered(answered: number, items: number): string;
  methodSet(title: string, version: string, fingerprint: string): string;
  readonly natureOther: string;
  readonly nature: string;
}
