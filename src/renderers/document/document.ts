/** A report in words and in reading order, before any format. All texts are plain text. */
export interface Document {
  readonly title: string;
  readonly subtitle: readonly string[];
  readonly sections: readonly Section[];
}

export interface Section {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'bullets'; readonly lines: readonly string[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly string[])[];
    }
  /** Something with a name of its own and a few lines about it. */
  | { readonly kind: 'entry'; readonly title: string; readonly lines: readonly string[] }
  | { readonly kind: 'subheading'; readonly text: string };

export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

export function entry(title: string, lines: readonly string[]): Block {
  return { kind: 'entry', title, lines };
}

/** A section, or none where it would be empty. */
export function section(heading: string, blocks: readonly Block[]): readonly Section[] {
  const filled = blocks.filter((block) => block.kind !== 'bullets' || block.lines.length > 0);
  return filled.length === 0 ? [] : [{ heading, blocks: filled }];
}
