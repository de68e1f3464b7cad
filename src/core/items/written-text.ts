/** What a person, a file or a cell may say; forgiving on purpose. */
export type Written = string | number | boolean | readonly (string | number | boolean)[];

/** Reads "3", " 3 ", "3,0" or 3 as a number; anything else is null. */
export function readNumber(written: Written): number | null {
  if (typeof written === 'number') return Number.isFinite(written) ? written : null;
  if (typeof written !== 'string') return null;
  const text = written.trim();
  return /^[+-]?\d{1,15}([.,]\d{1,15})?$/.test(text) ? Number(text.replace(',', '.')) : null;
}

/** Folds case, surrounding and repeated blanks, and Unicode forms, so that labels compare as people mean them. */
export function foldLabel(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}
