const MAX_LENGTH = 80;

/** Names that Windows keeps for devices, with any ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** Makes file names of people's names: safe on every system, and each only once. */
export class FileNames {
  readonly #taken = new Set<string>();

  constructor(
    private readonly nameless: string,
    private readonly ending: string,
  ) {}

  next(person: string): string {
    const base = safeName(person) || this.nameless;
    for (let copy = 1; ; copy += 1) {
      const name = `${base}${copy === 1 ? '' : `-${copy}`}`;
      // File systems may take upper and lower case for the same.
      const key = name.toLowerCase();
      if (this.#taken.has(key)) continue;
      this.#taken.add(key);
      return `${name}.${this.ending}`;
    }
  }
}

function safeName(person: string): string {
  const name = person
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._ -]+/gu, '-')
    .replace(/\s+/g, ' ')
    .slice(0, MAX_LENGTH)
    .replace(/^[. -]+|[. -]+$/g, '');
  return RESERVED.test(name.split('.')[0] ?? '') ? `_${name}` : name;
}
