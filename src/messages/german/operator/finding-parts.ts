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

/** A number may stand where a text is meant. */
export function typeNames(expected: string): string {
  const names = expected.split('|');
  const wanted = names.includes('string') ? names.filter((name) => name !== 'number') : names;
  return list([...new Set(wanted.map((name) => TYPES[name] ?? name))], 'oder');
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
