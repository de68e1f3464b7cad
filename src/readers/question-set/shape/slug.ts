const PLAIN: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** An id near a written one: no umlauts, no blanks, a letter first. */
export function slug(written: string, letter = 'i'): string {
  const plain = written
    .trim()
    .replace(/[äöüß]/gi, (sign) => {
      const two = PLAIN[sign.toLowerCase()] ?? '';
      return sign === sign.toLowerCase() ? two : two.charAt(0).toUpperCase() + two.slice(1);
    })
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[„“”"'‚‘’.:!?]/g, '')
    .replace(/[^a-zA-Z0-9_-]+/g, '-')
    .replace(/^[-_]+|[-_]+$/g, '')
    .slice(0, 60);
  return /^[a-zA-Z]/.test(plain) ? plain : `${letter}${plain}`;
}
