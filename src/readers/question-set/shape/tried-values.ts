/** Words that authors try for a value of the format; words of people's files, not words for people. */
const YES = ['ja', 'yes', 'wahr', 'an', 'on', 'x', 'true', 'richtig', 'j', 'y'];
const NO = ['nein', 'no', 'falsch', 'aus', 'off', 'false', 'n'];

export function triedBoolean(word: unknown): boolean | null {
  const said = String(word).trim().toLowerCase();
  if (YES.includes(said) || word === 1) return true;
  return NO.includes(said) || word === 0 ? false : null;
}

const CHOICES: Readonly<Record<string, string>> = {
  schlechter: 'worse',
  schlecht: 'worse',
  negativ: 'worse',
  besser: 'better',
  gut: 'better',
  positiv: 'better',
  egal: 'neutral',
  weder: 'neutral',
  skala: 'scale',
  likert: 'scale',
  rating: 'scale',
  auswahl: 'choice',
  einfachauswahl: 'choice',
  einfach: 'choice',
  single: 'choice',
  radio: 'choice',
  select: 'choice',
  mehrfach: 'many',
  mehrfachauswahl: 'many',
  multiple: 'many',
  checkbox: 'many',
  janein: 'yes-no',
  yesno: 'yes-no',
  boolean: 'yes-no',
  zahl: 'number',
  int: 'number',
  integer: 'number',
  freitext: 'text',
  offen: 'text',
  open: 'text',
  string: 'text',
  summe: 'sum',
  mittelwert: 'mean',
  mittel: 'mean',
  prozent: 'percent',
  sie: 'sie',
  du: 'du',
};

/** The value of a fixed few that a word was tried for, or null. */
export function triedChoice(word: string, allowed: readonly string[]): string | null {
  const folded = word.toLowerCase().replace(/[^\p{L}]/gu, '');
  const found = Object.hasOwn(CHOICES, folded) ? CHOICES[folded] : undefined;
  return found !== undefined && allowed.includes(found) ? found : null;
}

/** The languages of the interface by the names authors give them. */
const LANGUAGES: Readonly<Record<string, string>> = {
  deutsch: 'de',
  german: 'de',
  'de-de': 'de',
  de_de: 'de',
  ger: 'de',
  deu: 'de',
  englisch: 'en',
  english: 'en',
  französisch: 'fr',
};

export function triedLanguage(word: string): string | null {
  const folded = word.toLowerCase();
  return Object.hasOwn(LANGUAGES, folded) ? (LANGUAGES[folded] ?? null) : null;
}

const ALL = ['alle', 'alles', '*', 'ja', 'true', 'all'];

export function meansAll(word: unknown): boolean {
  return ALL.includes(String(word).toLowerCase());
}

const NUMBERS = [
  'null',
  'eins',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];

export type NumberCause = 'comma' | 'percent' | 'quotes' | 'word' | 'more-words';

/** The number in a text, and what kept it from being one. */
export function triedNumber(text: string): { readonly value: number; readonly cause: NumberCause } | null {
  const said = text.trim().toLowerCase();
  const word = NUMBERS.indexOf(said);
  if (word !== -1) return { value: word, cause: 'word' };
  if (/^[-+]?\d+(\.\d+)?$/.test(said)) return { value: Number(said), cause: 'quotes' };
  if (/^[-+]?\d+,\d+$/.test(said)) return { value: Number(said.replace(',', '.')), cause: 'comma' };
  const percent = /^([-+]?\d+(?:[.,]\d+)?)\s*(%|prozent)$/.exec(said);
  if (percent !== null) return { value: Number(percent[1]?.replace(',', '.')), cause: 'percent' };
  const numbers = said.match(/-?\d+(?:[.,]\d+)?/g) ?? [];
  return numbers.length === 1 ? { value: Number(numbers[0]?.replace(',', '.')), cause: 'more-words' } : null;
}

const COMPARISONS: readonly (readonly [pattern: string, test: string])[] = [
  ['<=|≤|höchstens|maximal|bis', 'atMost'],
  ['>=|≥|mindestens|ab', 'atLeast'],
  ['!=|<>|nicht', 'isNot'],
  ['<|unter|kleiner als|weniger als', 'below'],
  ['>|über|größer als|mehr als', 'above'],
  ['==|=|ist|is', 'is'],
];

/** `geduld < 40` as its parts. */
export function triedComparison(
  text: string,
): { readonly subject: string; readonly test: string; readonly value: string | number } | null {
  for (const [pattern, test] of COMPARISONS) {
    const found = new RegExp(`^([\\p{L}][\\p{L}\\d_-]*)\\s*(?:${pattern})\\s*(\\S+?)\\s*%?$`, 'iu').exec(
      text.trim(),
    );
    const [, subject, value] = found ?? [];
    if (subject === undefined || value === undefined) continue;
    const number = Number(value.replace(',', '.'));
    return { subject, test, value: Number.isNaN(number) ? value : number };
  }
  return null;
}
