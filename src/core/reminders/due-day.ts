import type { Reminder } from '../model/reminder.js';

interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly date: number;
}

/** The day (YYYY-MM-DD) so many weeks or months after another; a month that is too short ends earlier. */
export function dueDay(day: string, { unit, count }: Reminder['in']): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const start = { year, month, date };
  return written(unit === 'weeks' ? afterDays(start, 7 * count) : afterMonths(start, count));
}

function afterDays({ year, month, date }: Day, days: number): Day {
  let day: Day = { year, month, date: date + days };
  while (day.date > daysIn(day))
    day = { ...afterMonths({ ...day, date: 1 }, 1), date: day.date - daysIn(day) };
  return day;
}

function afterMonths({ year, month, date }: Day, months: number): Day {
  const since = month - 1 + months;
  const there = { year: year + Math.floor(since / 12), month: (since % 12) + 1, date: 1 };
  return { ...there, date: Math.min(date, daysIn(there)) };
}

function daysIn({ year, month }: Day): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function written({ year, month, date }: Day): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}
