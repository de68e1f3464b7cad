const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
  ' ',
);

/** Instants (ISO 8601) as people read them, in the local time that the instant itself names. */
export const dateMessages = {
  day: (instant: string) => read(instant)?.day ?? instant,
  dayAndTime: (instant: string) => {
    const date = read(instant);
    return date === null ? instant : `am ${date.day} um ${date.time} Uhr`;
  },
};

function read(instant: string): { readonly day: string; readonly time: string } | null {
  const [, year, month, day, hour, minute] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(instant) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? null : { day: `${Number(day)}. ${name} ${year}`, time: `${hour}:${minute}` };
}
