/** The longest person taken as it is. */
export const MAX_PLAIN = 64;

const PLAIN = new Uint8Array(256);
for (const character of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.:/#')
  PLAIN[character.charCodeAt(0)] = 1;

/** The first byte that is not plain: a quotation mark, a delimiter, a blank, a sign of formulas, part of an umlaut. */
export function plainEnd(bytes: Uint8Array, start: number): number {
  let position = start;
  while (position < bytes.length && PLAIN[bytes[position] as number] === 1) position += 1;
  return position;
}

const HEADS_TOTALS = new Uint8Array(256);
for (const character of 'sSgGiImMdDaAtTcCnN') HEADS_TOTALS[character.charCodeAt(0)] = 1;

/** Whether a text that begins with this byte may head a row of sums or means, and has to be looked at. */
export function mayHeadTotal(byte: number): boolean {
  return HEADS_TOTALS[byte] === 1;
}
