/** A cell as a spreadsheet shows it: numbers with the 15 digits that it keeps, dates as dates, shares as percent. */
export function cellText(value: unknown, format?: string): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value);
  if (typeof value === 'boolean') return value ? 'WAHR' : 'FALSCH';
  if (typeof value !== 'number') return String(value);
  if (format !== undefined && /^[0#.,]*%$/.test(format)) return `${Number((value * 100).toPrecision(12))} %`;
  return String(Number(value.toPrecision(15)));
}

/** Days count from 1900: what lies before is a time of day. */
function dateText(value: Date): string {
  const [date = '', time = ''] = value.toISOString().split('T');
  const clock = time.slice(0, 8);
  if (value.getUTCFullYear() < 1900) return clock;
  const day = date.split('-').reverse().join('.');
  return clock === '00:00:00' ? day : `${day} ${clock}`;
}
