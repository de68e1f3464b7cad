import type { Expected, NamedThing } from '../../core/model/finding.js';
import { didYouMean, list, number, quoted, someOf } from './words.js';

/** What the sentences about findings are put together from. */
export const THINGS: { readonly [T in NamedThing]: { readonly none: string; readonly one: string } } = {
  item: { none: 'Kein Item', one: 'Das Item' },
  dimension: { none: 'Keine Dimension', one: 'Die Dimension' },
  option: { none: 'Keine Antwortmöglichkeit', one: 'Die Antwortmöglichkeit' },
  gap: { none: 'Kein Abstand (gaps)', one: 'Der Abstand' },
  advice: { none: 'Kein Rat (advice)', one: 'Der Rat' },
  source: { none: 'Keine Quelle', one: 'Die Quelle' },
  scale: { none: 'Keine Skala', one: 'Die Skala' },
};

const TYPES: Record<string, string> = {
  string: 'ein Text',
  number: 'eine Zahl',
  int: 'eine ganze Zahl',
  boolean: 'true oder false',
  array: 'eine Liste',
  object: 'eine Gruppe von Angaben (schlüssel: wert)',
  record: 'eine Gruppe von Angaben (schlüssel: wert)',
  null: 'nichts',
  undefined: 'nichts',
  'not-finite': 'unendlich oder keine Zahl',
};

export const COUNTED: Record<string, string> = {
  items: 'Items',
  dimensions: 'Dimensionen',
  advice: 'Ratschläge',
  gaps: 'Abstände',
  scales: 'Skalen',
  sources: 'Quellen',
  options: 'Antwortmöglichkeiten',
  bands: 'Bereiche',
};

export const YAML_PROBLEMS: Record<string, string> = {
  TAB_AS_INDENT: 'Hier steht ein Tabulator als Einrückung. YAML erlaubt dafür nur Leerzeichen.',
  BAD_INDENT: 'Die Einrückung passt nicht zu der Zeile darüber.',
  MISSING_CHAR: 'Hier fehlt ein Zeichen, meist ein Anführungszeichen, ein Doppelpunkt oder eine Klammer.',
  BLOCK_AS_IMPLICIT_KEY: 'Hier steht ein Doppelpunkt mit Leerzeichen mitten im Text.',
  MULTILINE_IMPLICIT_KEY:
    'Ein Schlüssel geht über mehrere Zeilen. Oft fehlt davor ein Doppelpunkt oder ein Anführungszeichen.',
  UNEXPECTED_TOKEN: 'Dieses Zeichen erwartet hier niemand.',
  BAD_ALIAS: 'Ein Verweis (*name) zeigt auf nichts.',
};

export function typeNames(expected: string): string {
  return list([...new Set(expected.split('|').map((name) => TYPES[name] ?? name))], 'oder');
}

export function reference(
  what: NamedThing,
  id: string,
  near: string | null,
  known: readonly string[],
): { readonly sentence: string; readonly hint: string } {
  const available = known.length === 0 ? 'Es gibt noch keine.' : `Es gibt: ${someOf(known)}.`;
  return { sentence: `${THINGS[what].none} heißt ${quoted(id)}.`, hint: didYouMean(near) ?? available };
}

export function range(min: number | null, max: number | null): string {
  if (min !== null && max !== null) return `eine Zahl von ${number(min, 6)} bis ${number(max, 6)}`;
  if (min !== null)
    return min === 0 ? 'eine Zahl, die nicht kleiner als 0 ist' : `eine Zahl ab ${number(min, 6)}`;
  return max === null ? 'eine Zahl' : `eine Zahl bis ${number(max, 6)}`;
}

export function expectedAnswer(expected: Expected): string {
  switch (expected.kind) {
    case 'codes': {
      const labels = expected.labels === null ? '' : ` oder ${list(expected.labels.map(quoted), 'oder')}`;
      return `eine ganze Zahl von ${number(expected.from)} bis ${number(expected.to)}${labels}`;
    }
    case 'options':
      return expected.several
        ? `eine oder mehrere von: ${someOf(expected.ids)}, getrennt durch |`
        : `eine von: ${someOf(expected.ids)}`;
    case 'yes-no':
      return list(expected.labels.map(quoted), 'oder');
    case 'number':
      return range(expected.min, expected.max);
    case 'text':
      return 'ein Text';
  }
}
