/** A report in words and in reading order, before any format. All texts are plain text. */
export interface Document {
  /** The language of its words, as BCP 47 has it. */
  readonly language: string;
  readonly title: string;
  readonly subtitle: readonly string[];
  /** What is said before the first section. */
  readonly opening: readonly string[];
  readonly sections: readonly Section[];
}

export interface Section {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Small print: sentences that belong together. */
  | { readonly kind: 'notes'; readonly lines: readonly string[] }
  | { readonly kind: 'bullets'; readonly lines: readonly string[] }
  | { readonly kind: 'subheading'; readonly text: string }
  | Table
  /** Something with a name of its own and a few lines about it. */
  | { readonly kind: 'entry'; readonly title: string; readonly lines: readonly string[] }
  | { readonly kind: 'quote'; readonly title: string; readonly text: string }
  | Meters
  | ScoreBlock
  | AdviceBlock
  | { readonly kind: 'measures'; readonly measures: readonly Measure[] }
  | { readonly kind: 'questions'; readonly questions: readonly Question[] };

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
}

/** Percents side by side, each on the ground of its bands. */
export interface Meters {
  readonly kind: 'meters';
  /** What the columns are called where the meters are a table. */
  readonly columns: {
    readonly title: string;
    readonly value: string;
    readonly band: string;
    readonly answered: string;
  };
  readonly meters: readonly Meter[];
  readonly total: Meter | null;
  /** Where a low value is the good one, said once. */
  readonly note: string | null;
}

export interface Meter {
  readonly title: string;
  /** 0..100; null where there is no score. */
  readonly percent: number | null;
  /** The score in words, or that there is none. */
  readonly value: string;
  readonly higher: 'better' | 'worse' | 'neutral';
  /** Said beside the title where a low value is the good one. */
  readonly remark: string | null;
  readonly band: string | null;
  /** Where its bands begin, 0..100, ascending. */
  readonly grounds: readonly number[];
  readonly answered: string;
}

/** What the score of a dimension means. */
export interface ScoreBlock {
  readonly kind: 'score';
  readonly title: string;
  readonly value: string;
  readonly band: string | null;
  readonly text: string | null;
  readonly details: readonly string[];
  /** How much was answered; null where it is everything. */
  readonly answered: string | null;
}

/** A numbered piece of advice. */
export interface AdviceBlock {
  readonly kind: 'advice';
  readonly number: number;
  readonly title: string;
  readonly because: string | null;
  readonly text: string;
  readonly try: string | null;
  readonly source: string | null;
}

/** What a set measures. */
export interface Measure {
  readonly title: string;
  readonly about: string | null;
  readonly facts: string;
  readonly bands: string | null;
}

/** What a set asks. */
export interface Question {
  readonly text: string;
  readonly facts: string;
  readonly responses: readonly string[];
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

export function entry(title: string, lines: readonly string[]): Block {
  return { kind: 'entry', title, lines };
}

export function bullets(lines: readonly string[]): readonly Block[] {
  return lines.length === 0 ? [] : [{ kind: 'bullets', lines }];
}

export function notes(lines: readonly string[]): readonly Block[] {
  return lines.length === 0 ? [] : [{ kind: 'notes', lines }];
}

/** A section, or none where it would be empty. */
export function section(heading: string, blocks: readonly Block[]): readonly Section[] {
  return blocks.length === 0 ? [] : [{ heading, blocks }];
}
