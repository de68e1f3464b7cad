/** The longest person taken as it is. */
export const MAX_PLAIN = 64;

const PLAIN = new Uint8Array(256);
for (const character of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.:/#')
  PLAIN[character.charCodeAt(0)] = 1;

/** Whether bytes mean the same wherever they stand: no quotation mark, delimiter, blank, formula sign or umlaut. */
export function isPlain(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (PLAIN[bytes[at] as number] !== 1) return false;
  return true;
}
