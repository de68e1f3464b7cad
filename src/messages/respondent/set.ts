import type { AnswerForm } from '../../core/items/item-kind.js';
import type {
  Address,
  Band,
  Direction,
  Loading,
  Norms,
  ScoreRange,
  ScoreUnit,
} from '../../core/model/question-set.js';
import type { Reminder } from '../../core/model/reminder.js';
import type { ConditionMessages } from '../conditions.js';

/** How a question set is described: a proof sheet, with the ids that its author gave. */
export interface SetMessages {
  readonly headings: {
    readonly dimensions: string;
    readonly gaps: string;
    readonly overall: string;
    readonly items: string;
    readonly advice: string;
    readonly closing: string;
    readonly reminder: string;
    readonly sources: string;
  };
  readonly conditions: ConditionMessages;
  voice(language: string, address: Address): string;
  dimension(id: string, items: number, higher: Direction): string;
  /** Where a band lies, and its title; `before` is the one below it. */
  band(band: Band, before: Band | null): string;
  gap(id: string, of: string, minus: string): string;
  sides(of: string, minus: string): string;
  overall(dimensions: readonly string[]): string;
  item(facts: ItemFacts): string;
  option(scores: readonly (readonly [dimension: string, percent: number])[]): string;
  why(text: string): string;
  help(text: string): string;
  /** A wording for profiles about somebody else. */
  other(text: string): string;
  rule(id: string, priority: number): string;
  when(condition: string): string;
  source(id: string, passage: string | null): string;
  sourceInList(id: string, source: string, more: readonly string[]): string;
  reminder(reminder: Reminder): string;
  readonly declared: DeclaredMessages;
}

/** How answers count, what may be missing, and what stands in data files. */
interface DeclaredMessages {
  score(score: ScoreUnit, range: ScoreRange): string;
  maxMissing(items: number): string;
  /** A share, 0..1. */
  minAnswered(share: number): string;
  readonly unaskedZero: string;
  norms(norms: Norms): string;
  /** What is typed where nothing can be chosen, or that several can be. */
  readonly form: { readonly [F in AnswerForm]: string | null };
  number(min: number | null, max: number | null, unit: string | null): string;
  /** What a data file writes, and the answer that it stands for. */
  codes(codes: readonly (readonly [code: string, answer: string])[]): string;
  values(values: readonly (readonly [answer: string, value: number])[]): string;
  missing(codes: readonly string[]): string;
  free(label: string): string;
  readonly ticks: string;
  columns(headings: readonly string[]): string;
  was(ids: readonly string[]): string;
}

/** How an item counts in a dimension, by its title. */
export type NamedLoading = Pick<Loading, 'weight' | 'reverse'> & { readonly title: string };

interface ItemFacts {
  readonly id: string;
  readonly dimensions: readonly NamedLoading[];
  /** Whether its own value in gaps is reversed, where the dimensions do not say so already. */
  readonly reverse: boolean;
  /** In words. */
  readonly when: string | null;
  readonly optional: boolean;
  readonly notApplicable: boolean;
}
