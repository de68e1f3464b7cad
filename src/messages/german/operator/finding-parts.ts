import type { NamedThing } from '../../../core/model/finding.js';
import { didYouMean, list, quoted, someOf } from '../words.js';

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

const TYPES: Readonly<Record<string, string>> = {
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

export const COUNTED: Readonly<Record<string, string>> = {
  items: 'Items',
  dimensions: 'Dimensionen',
  advice: 'Ratschläge',
  gaps: 'Abstände',
  scales: 'Skalen',
  sources: 'Quellen',
  options: 'Antwortmöglichkeiten',
  bands: 'Bereiche',
};

export const YAML_PROBLEMS: Readonly<Record<string, string>> = {
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
