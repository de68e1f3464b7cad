import type { Condition } from './condition.js';

/** Response options coded `from, from + 1, … to` from left to right. Answer sheets hold these codes. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  /** One label for each code, or none where only the ends are named. */
  readonly labels: readonly string[] | null;
  readonly low: string | null;
  readonly high: string | null;
  /** What a data file writes for each code, in their order; null where it writes the codes themselves or labels. */
  readonly codes: readonly FileCode[] | null;
  /** What each code counts, in a unit of the author's; null where it counts itself. */
  readonly values: readonly number[] | null;
  /** What means "no answer" in a data file. */
  readonly missing: readonly FileCode[];
}

/** What a data file writes for an answer: a number or a word of a survey system's own. */
export type FileCode = number | string;

/** How an item counts in a dimension. */
export interface Loading {
  readonly dimension: string;
  /** Above 0. */
  readonly weight: number;
  readonly reverse: boolean;
}

export interface ItemBase {
  readonly id: string;
  readonly text: string;
  /** The wording for somebody who answers about another person. */
  readonly textOther: string | null;
  readonly help: string | null;
  /** The item is asked only while this holds; it names earlier items only. */
  readonly when: Condition | null;
  readonly optional: boolean;
  /** Whether "does not apply to me" is offered. */
  readonly notApplicable: boolean;
  /** Other headings of the item in data files: a whole one, the row of a grid, or the letters of a column. */
  readonly columns: readonly string[];
  /** The ids that it had in earlier versions; answers under these are its own. */
  readonly was: readonly string[];
}

/** An item that is answered on no scale, which would say that itself. */
interface OffScale extends ItemBase {
  /** What means "no answer" in a data file. */
  readonly missing: readonly FileCode[];
}

export interface ScaleItem extends ItemBase {
  readonly kind: 'scale';
  readonly scale: Scale;
  readonly loadings: readonly Loading[];
  /** The key of the item's own value, as gaps use it. */
  readonly reverse: boolean;
}

export interface Option {
  readonly id: string;
  readonly text: string;
  readonly textOther: string | null;
  /** What the source thinks of it, shown once the interview is over. */
  readonly why: string | null;
  /** What a data file writes for it; null where it writes the id or the wording. */
  readonly code: FileCode | null;
  /** Percent (0..100) in each dimension that the option speaks to. */
  readonly scores: readonly OptionScore[];
}

export interface OptionScore {
  readonly dimension: string;
  readonly percent: number;
}

export interface ChoiceItem extends OffScale {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  /** What the free text besides the options is called; null where there is none. It scores nothing. */
  readonly other: string | null;
}

export interface ManyItem extends OffScale {
  readonly kind: 'many';
  readonly options: readonly Option[];
  readonly other: string | null;
  /** What counts: the mean of the ticked options' scores, or how many are ticked. */
  readonly count: 'scores' | 'ticks';
  /** Where the number of ticks counts; empty where scores do. */
  readonly loadings: readonly Loading[];
  readonly reverse: boolean;
}

export interface YesNoItem extends OffScale {
  readonly kind: 'yes-no';
  readonly labels: { readonly yes: string; readonly no: string };
  readonly loadings: readonly Loading[];
  readonly reverse: boolean;
}

export interface NumberItem extends OffScale {
  readonly kind: 'number';
  /** The theoretical range; both ends are known where the item is scored. */
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly loadings: readonly Loading[];
  readonly reverse: boolean;
}

export interface TextItem extends OffScale {
  readonly kind: 'text';
}

/** The kinds of items by name. What a new one lacks elsewhere, the compiler names. */
export interface ItemsByKind {
  scale: ScaleItem;
  choice: ChoiceItem;
  many: ManyItem;
  'yes-no': YesNoItem;
  number: NumberItem;
  text: TextItem;
}

export type ItemKindName = keyof ItemsByKind;
export type ItemOf<K extends ItemKindName> = ItemsByKind[K];
export type Item = ItemsByKind[ItemKindName];
