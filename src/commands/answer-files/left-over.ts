import { excerpt } from '../../core/text/excerpt.js';
import type { Columns } from '../../readers/answers/columns/columns.js';
import { tellingPart } from '../../readers/answers/columns/header-text.js';

/** The headings of the columns that are for nothing, but for those that are asked about already. */
export function leftOver({ headers, roles, nearMisses }: Columns): readonly string[] {
  const asked = new Set(nearMisses.map(({ column }) => column));
  return headers
    .filter((header, at) => roles[at]?.kind === 'unused' && header.trim() !== '' && !asked.has(at))
    .map(shortHeader);
}

/** What tells a column apart from its neighbours, short enough for a line. */
export function shortHeader(header: string | undefined): string {
  return excerpt(tellingPart(header ?? ''));
}
