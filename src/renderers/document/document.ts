import type { Chart, Metering } from './chart.js';

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
  /** Thoughts to talk about, one at a time. */
  | { readonly kind: 'points'; readonly lines: readonly string[] }
  | { readonly kind: 'subheading'; readonly text: string }
  | Table
  /** Something with a name of its own and a few lines about it. */
  | { readonly kind: 'entry'; readonly title: string; readonly lines: readonly string[] }
  | { readonly kind: 'quote'; readonly title: string; readonly text: string }
  | Meters
  | ScoreBlock
  | AdviceBlock
  | { readonly kind: 'measures'; readonly measures: readonly Measure[] }
  | { readonly kind: 'questions'; readonly questions: readonly Question[] }
  | Figure;

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
  /** Drawn with signs, for formats that have no pictures. */
  readonly picture?: true;
}

/** Percents side by side. */
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
  readonly caption: Caption;
}

export interface Meter extends Metering {
  /** Said beside the title where a low value is the good one. */
  readonly remark: string | null;
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
  /** null where only its title and its step are shown. */
  readonly text: string | null;
  readonly try: string | null;
  readonly source: string | null;
}

/** What a set measures. */
export interface Measure {
  readonly title: string;
  readonly about: string | null;
  readonly facts: string;
  readonly bands: readonly Detailed[];
  /** How it is scored, and what may be missing. */
  readonly declared: readonly string[];
}

/** What a set asks. */
export interface Question {
  readonly text: string;
  readonly facts: string;
  readonly responses: readonly Detailed[];
  /** What else is said of it. */
  readonly declared: readonly string[];
}

/** One of several, and what is said of it. */
export interface Detailed {
  readonly text: string;
  readonly details: readonly string[];
}

/** What is said of a picture. */
export interface Caption {
  readonly title: string;
  /** What is to be seen, for whoever cannot see it. */
  readonly description: string;
  /** What opens the same in numbers. */
  readonly asTable: string;
}

/** A picture where a format has pictures; `words` say the same and are all that the others show. */
export interface Figure {
  readonly kind: 'figure';
  readonly chart: Chart;
  readonly caption: Caption;
  readonly words: readonly Block[];
  /** The numbers of the picture side by side, where words say them one at a time. */
  readonly numbers: Table | null;
}

/** The same document with a line of somebody's own below its title: an occasion, a day. */
export function labelled(document: Document, label: string | null): Document {
  return label === null ? document : { ...document, subtitle: [label, ...document.subtitle] };
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

export function points(lines: readonly string[]): readonly Block[] {
  return lines.length === 0 ? [] : [{ kind: 'points', lines }];
}

export function notes(lines: readonly string[]): readonly Block[] {
  return lines.length === 0 ? [] : [{ kind: 'notes', lines }];
}

/** A section, or none where it would be empty. */
export function section(heading: string, blocks: readonly Block[]): readonly Section[] {
  return blocks.length === 0 ? [] : [{ heading, blocks }];
}
