import type { Hiding, ItemFigure } from '../../core/model/group.js';
import type { Direction, ScoreRange } from '../../core/model/question-set.js';
import type { Limits } from '../../core/protection/limits.js';
import type { NoOmega } from '../../core/statistics/omega.js';
import type { Alpha, NoAlpha } from '../../core/statistics/reliability.js';

/** How often an answer was given. */
export interface Counted {
  readonly label: string;
  readonly n: number;
}

/** People between two written values; null at an end of the range. Where `closed`, the upper one belongs to it. */
export interface ScoreClass {
  readonly from: string | null;
  readonly to: string | null;
  readonly closed: boolean;
  readonly n: number;
}

/** What the report of a group says. */
export interface GroupMessages {
  title(set: string): string;
  people(n: number): string;
  /** What the report keeps to, in a sentence each. */
  rules(limits: Limits): readonly string[];
  tooSmall(n: number, minGroup: number): string;
  readonly headings: {
    readonly points: string;
    readonly advice: string;
    readonly dimensions: string;
    readonly bands: string;
    readonly gaps: string;
    readonly items: string;
    readonly texts: string;
    parts(column: string): string;
    readonly reliability: string;
    readonly notices: string;
    readonly hidden: string;
    readonly nature: string;
  };
  readonly columns: {
    readonly dimension: string;
    readonly gap: string;
    readonly n: string;
    readonly mean: string;
    readonly sd: string;
    readonly interval: string;
    readonly min: string;
    readonly q1: string;
    readonly median: string;
    readonly q3: string;
    readonly max: string;
    readonly picture: string;
    readonly part: string;
  };
  readonly close: string;
  readonly points: TalkingPointMessages;
  /** What most people said to an item. */
  mostSaid(answer: string, n: number, of: number): string;
  /** The mean distance of two sides; they are null where the sides are single items. */
  gap(of: string | null, minus: string | null, points: number): string;
  /** Answers or bands that are counted together. */
  joined(labels: readonly string[]): string;
  /** How many people are where. */
  classes(classes: readonly ScoreClass[]): string;
  advice(title: string, n: number, of: number): string;
  tryLine(step: string): string;
  sourceLine(source: string): string;
  lessIsBetter(titles: readonly string[]): string;
  whole(value: number): string;
  /** In percent. */
  percent(value: number): string;
  /** A sum or a mean, in its own unit. */
  inUnit(value: number): string;
  /** A dimension with a unit of its own by its title and its range. */
  ranged(title: string, range: ScoreRange): string;
  readonly unitRemark: string;
  interval(lower: string, upper: string): string;
  readonly noFigure: string;
  bands(bands: readonly { readonly title: string; readonly n: number }[], n: number): string;
  counts(counts: readonly Counted[]): string;
  readonly item: GroupItemMessages;
  readonly otherItems: string;
  readonly noPart: string;
  readonly noParts: string;
  readonly partRemark: string;
  partCell(mean: string, n: number): string;
  readonly reliability: ReliabilityMessages;
  /** null: some, too few to be counted. */
  readonly notices: { 'same-answers'(n: number | null): string; hasty(n: number | null): string };
  /** `part`: undefined for the whole group, null for people without a value. */
  hidden(names: readonly string[], part: string | null | undefined, reason: Hiding, limits: Limits): string;
  readonly hiddenNames: {
    readonly group: string;
    part(part: string | null): string;
    item(text: string): string;
  };
  readonly nothingHidden: string;
  /** What is not shown of a group of this size, whatever it answered. */
  leftOut(people: number, limits: Limits): readonly string[];
  /** What no program can prevent. */
  readonly limitsOfProtection: readonly string[];
  readonly rounded: string;
  readonly nature: readonly string[];
  set(title: string, version: string, fingerprint: string): string;
}

interface TalkingPointMessages {
  'strongest-dimension'(title: string, mean: string, higher: Direction): string;
  'weakest-dimension'(title: string, mean: string, higher: Direction): string;
  'divided-dimension'(title: string, classes: string): string;
  'strongest-item'(text: string, answer: string): string;
  'weakest-item'(text: string, answer: string): string;
  'divided-item'(text: string, counts: readonly Counted[]): string;
  'widest-gap'(title: string, text: string): string;
}

interface GroupItemMessages {
  n(n: number, of: number): string;
  mean(mean: number, sd: number | null): string;
  readonly reversed: string;
  agreement(value: number): string;
  rest(value: number): string;
  numbers(numbers: NonNullable<ItemFigure['numbers']>, unit: string | null): string;
  readonly hidden: string;
  readonly textsLeftOut: string;
}

interface ReliabilityMessages {
  alpha(alpha: Alpha): string;
  omega(value: number): string;
  n(items: number, n: number): string;
  noAlpha(reason: NoAlpha, item: string | null, cases: number): string;
  noOmega(reason: NoAlpha | NoOmega, item: string | null, cases: number): string;
  readonly hidden: string;
  few(n: number): string;
  readonly what: string;
}
