let segmenter: Intl.Segmenter | null = null;

/** The characters of a text as people see them; the tables for it are set up when they are first needed. */
export function charactersOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return segmenter.segment(text);
}
