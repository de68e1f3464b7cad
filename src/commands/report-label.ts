import { printableLine } from '../core/text/printable.js';
import type { OperatorMessages } from '../messages/messages.js';
import { instantOf, isDay } from '../platform/instant.js';
import { type Context, type OptionDeclaration, type SpokenContext, UsageError } from './command.js';

/** What somebody wants to read above a report: an occasion and a day. */
export interface LabelOptions {
  readonly title?: string;
  readonly date?: string;
}

export function labelOptions({ commands }: OperatorMessages): readonly OptionDeclaration[] {
  return [
    { flags: '--title <text>', about: commands.label.title },
    { flags: '--date <day>', about: commands.label.date },
  ];
}

/** The line below the title of a report; null where none was asked for. Throws `UsageError` for a day that is none. */
export function labelOf(context: SpokenContext, options: LabelOptions): string | null {
  const day = dayAsked(context, options);
  const parts = [
    ...(options.title === undefined ? [] : [printableLine(options.title).trim()]),
    ...(day === null ? [] : [context.messages.dates.day(`${day}T00:00`)]),
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : parts.join(' · ');
}

/** The day as YYYY-MM-DD; null where none was asked for. Throws `UsageError` for a day that is none. */
export function dayAsked({ world, messages }: Context, { date }: LabelOptions): string | null {
  if (date === undefined) return null;
  const words = messages.commands.label;
  const day = dayOf(date, words.today, instantOf(world.now()));
  if (day === null) throw new UsageError(words.noDay(date), words.dayHint);
  return day;
}

/** The day as YYYY-MM-DD, from that, from DD.MM.YYYY, or from the word for today; null where there is no such day. */
function dayOf(written: string, today: string, now: string): string | null {
  if (written.toLowerCase() === today) return now.slice(0, 'YYYY-MM-DD'.length);
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(written) ?? [];
  const [, d, m, y] = /^(\d\d?)\.(\d\d?)\.(\d{4})$/.exec(written) ?? [];
  const iso = `${year ?? y}-${(month ?? m ?? '').padStart(2, '0')}-${(day ?? d ?? '').padStart(2, '0')}`;
  return isDay(iso) ? iso : null;
}
