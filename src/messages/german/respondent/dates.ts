import type { DateMessages } from '../../respondent/dates.js';

const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
  ' ',
);

/** Alone, for a page that says no times. */
export function day(instant: string): string {
  return read(instant)?.day ?? instant;
}

export const dateMessages: DateMessages = {
  day,
  dayAndTime(instant) {
    const date = read(instant);
    return date === null ? instant : `am ${date.day} um ${date.time} Uhr`;
  },
};

function read(instant: string): { readonly day: string; readonly time: string } | null {
  const [, year, month, day, hour, minute] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(instant) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? null : { day: `${Number(day)}. ${name} ${year}`, time: `${hour}:${minute}` };
}
