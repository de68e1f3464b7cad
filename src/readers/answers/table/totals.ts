import type { Columns } from '../columns/columns.js';

const TOTAL =
  /^(summe|gesamt|gesamtergebnis|gesamtsumme|insgesamt|mittelwerte?|durchschnitt|median|standardabweichung|mean|average|total|anzahl|count|n\s*[=:]\s*\d+)\s*[:.]?$/i;

/** The column in which a table says that a row is none of somebody's: that of the person, else the first one. */
export function labelColumn({ person, roles }: Pick<Columns, 'person' | 'roles'>): number | null {
  if (person !== null) return person;
  return roles[0]?.kind === 'item' || roles[0]?.kind === 'option' ? null : 0;
}

/** Whether a text heads a row of sums or means, as spreadsheets have below the people. */
export function isTotalLabel(text: string): boolean {
  return TOTAL.test(text.trim());
}

export function isTotal(columns: Columns, cells: readonly string[]): boolean {
  const at = labelColumn(columns);
  return at !== null && isTotalLabel(cells[at] ?? '');
}
