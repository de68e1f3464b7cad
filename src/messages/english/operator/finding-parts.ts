import type { NamedThing } from '../../../core/model/finding.js';
import { didYouMean, list, quoted, someOf } from '../words.js';

/** What the sentences about findings are put together from. */
export const THINGS: { readonly [T in NamedThing]: string } = {
  item: 'item',
  dimension: 'dimension',
  option: 'option',
  gap: 'gap',
  advice: 'advice',
  source: 'source',
  scale: 'scale',
};

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of entries (key: value)',
  record: 'a group of entries (key: value)',
  null: 'nothing',
  undefined: 'nothing',
  'not-finite': 'infinite or not a number',
};

export const COUNTED: Readonly<Record<string, string>> = {
  items: 'items',
  dimensions: 'dimensions',
  advice: 'pieces of advice',
  gaps: 'gaps',
  scales: 'scales',
  sources: 'sources',
  options: 'options',
  bands: 'bands',
};

/** A number may stand where a text is meant. */
export function typeNames(expected: string): string {
  const names = expected.split('|');
  const wanted = names.includes('string') ? names.filter((name) => name !== 'number') : names;
  return list([...new Set(wanted.map((name) => TYPES[name] ?? name))], 'or');
}

export function reference(
  what: NamedThing,
  id: string,
  near: string | null,
  known: readonly string[],
): { readonly sentence: string; readonly hint: string } {
  const available = known.length === 0 ? 'There are none yet.' : `There are: ${someOf(known)}.`;
  return {
    sentence: `There is no ${THINGS[what]} called ${quoted(id)}.`,
    hint: didYouMean(near) ?? available,
  };
}
