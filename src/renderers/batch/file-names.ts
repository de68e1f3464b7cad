const MAX_LENGTH = 80;

/** Names that Windows keeps for devices, with any ending; it takes small raised digits for digits. */
const RESERVED = /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])$/i;

/** Makes file names of people's names: safe on every system, and each only once. */
export class FileNames {
  readonly #taken = new Set<string>();

  /** `taken`: files of the folder that must stay as they are. */
  constructor(
    private readonly nameless: string,
    private readonly ending: string,
    taken: readonly string[] = [],
  ) {
    for (const name of taken) this.#taken.add(keyOf(name));
  }

  next(person: string): string {
    const base = safeName(person) || this.nameless;
    for (let copy = 1; ; copy += 1) {
      const name = `${base}${copy === 1 ? '' : `-${copy}`}.${this.ending}`;
      const key = keyOf(name);
      if (this.#taken.has(key)) continue;
      this.#taken.add(key);
      return name;
    }
  }
}

/** The same for names that a file system may take for one: upper and lower case, ß and SS, ligatures. */
function keyOf(name: string): string {
  return name.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
}

function safeName(person: string): string {
  const cleaned = person
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._ ()-]+/gu, '-')
    .replace(/\s+/g, ' ');
  // By whole characters: half of one is none that a file system could keep.
  const name = [...cleaned]
    .slice(0, MAX_LENGTH)
    .join('')
    .replace(/^[. -]+|[. -]+$/g, '');
  return RESERVED.test(name.split('.')[0]?.trim() ?? '') ? `_${name}` : name;
}
