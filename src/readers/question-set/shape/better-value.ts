import type { Path } from '../../../core/model/finding.js';
import type { TypeCause } from '../../../core/model/shape-findings.js';
import { slug } from './slug.js';
import { meansAll, triedBoolean, triedChoice, triedComparison, triedNumber } from './tried-values.js';

/** What a value of the wrong shape may have meant. */
export interface BetterValue {
  readonly value: unknown;
  readonly cause: TypeCause;
}

interface Wrong {
  readonly document: unknown;
  readonly path: Path;
  readonly got: unknown;
  /** The types that would do. */
  readonly expected: readonly string[];
}

type Guess = (wrong: Wrong) => BetterValue | null;

/** The likeliest meaning of a value of another type, or null. */
export function betterValue(wrong: Wrong): BetterValue | null {
  for (const guess of GUESSES) {
    const better = guess(wrong);
    if (better !== null) return better;
  }
  return null;
}

/** The allowed word that another was tried for. */
export function betterChoice(got: unknown, allowed: readonly string[]): string | null {
  if (got === true && allowed.includes('yes')) return 'yes';
  return typeof got === 'string' ? triedChoice(got, allowed) : null;
}

const number: Guess = ({ got, expected, path }) => {
  if (typeof got !== 'string' || !(expected.includes('number') || expected.includes('int'))) return null;
  const found = triedNumber(got);
  if (found === null) return null;
  // What is a share (0..1) in the format is often written in percent.
  const share = path.at(-1) === 'minAnswered' && found.cause === 'percent';
  return { value: share ? found.value / 100 : found.value, cause: found.cause };
};

const boolean: Guess = ({ got, expected }) => {
  if (!expected.includes('boolean')) return null;
  const value = triedBoolean(got);
  return value === null ? null : { value, cause: 'boolean' };
};

const text: Guess = ({ got, expected, path }) => {
  if (!expected.includes('string')) return null;
  if (typeof got === 'boolean' && ['is', 'isNot'].includes(String(path.at(-1))))
    return { value: got ? 'yes' : 'no', cause: 'yes-no' };
  if (typeof got === 'boolean') return { value: String(got), cause: 'boolean-text' };
  if (typeof got === 'number' && isId(path))
    return { value: slug(String(got), letterFor(path)), cause: 'id' };
  if (got !== null && typeof got === 'object' && !Array.isArray(got)) return withColon(got);
  return null;
};

/** `- Das ist gut: sehr` in a list became a pair. */
function withColon(got: object): BetterValue | null {
  const [pair, ...others] = Object.entries(got);
  if (pair === undefined || others.length > 0) return null;
  const [key, value] = pair;
  if (value !== null && typeof value === 'object') return null;
  return { value: value === null ? key : `${key}: ${value}`, cause: 'colon' };
}

function isId(path: Path): boolean {
  return ['id', 'item', 'dimension', 'gap', 'of', 'minus', 'source', 'scale'].includes(String(path.at(-1)));
}

function letterFor(path: Path): string {
  return path.includes('options') ? 'a' : path[0] === 'advice' && path.at(-1) === 'id' ? 'r' : 'i';
}

/** Words in a row where a list is wanted. */
const list: Guess = ({ got, expected, path }) => {
  if (!expected.includes('array')) return null;
  const key = String(path.at(-1));
  if (typeof got === 'string' && /[,;|/]/.test(got))
    return { value: parts(got).map((part) => (key === 'options' ? { text: part } : part)), cause: 'words' };
  if (got === null || typeof got !== 'object' || Array.isArray(got)) return null;
  if (['all', 'any', 'none', 'of'].includes(key)) return { value: [got], cause: 'one-for-many' };
  const entries = Object.entries(got);
  if (key === 'bands')
    return entries.every(([from, title]) => /^\d+$/.test(from) && typeof title === 'string')
      ? { value: entries.map(([from, title]) => ({ from: Number(from), title })), cause: 'map-for-list' }
      : null;
  if (key === 'labels') return { value: Object.values(got).map(String), cause: 'map-for-list' };
  if (!['items', 'advice', 'options'].includes(key)) return null;
  return { value: entries.map(([id, part]) => entry(id, part, key)), cause: 'map-for-list' };
};

function parts(got: string): readonly string[] {
  const sign = [';', '|', ',', '/'].find((one) => got.includes(one)) ?? ',';
  return got
    .split(sign)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function entry(id: string, part: unknown, key: string): unknown {
  const own = { id: slug(id, key === 'options' ? 'a' : 'i') };
  if (part !== null && typeof part === 'object' && !Array.isArray(part)) return { ...own, ...part };
  return { ...own, text: part ?? '–' };
}

/** A text or a list where keys with values are wanted. */
const mapping: Guess = ({ got, expected, path, document }) => {
  if (!expected.includes('object') && !expected.includes('record')) return null;
  const [key, list] = [path.at(-1), String(path.at(-2))];
  if (key === 'overall' && path.length === 1)
    return meansAll(got) || Array.isArray(got)
      ? { value: { dimensions: Array.isArray(got) ? got : 'all' }, cause: 'all' }
      : null;
  if (typeof key === 'number' && ['items', 'options'].includes(list) && isWord(got))
    return { value: { text: got }, cause: 'text-for-entry' };
  if (key === 'dimensions' && Array.isArray(got) && got.every(isWord))
    return {
      value: Object.fromEntries(got.map((title) => [slug(String(title), 'd'), String(title)])),
      cause: 'list-for-map',
    };
  if (key === 'dimensions' && typeof got === 'string')
    return {
      value: Object.fromEntries(parts(got).map((title) => [slug(title, 'd'), title])),
      cause: 'list-for-map',
    };
  if (key === 'scales' && Array.isArray(got) && got.every(isWord))
    return { value: { antworten: got }, cause: 'list-for-map' };
  if (key === 'defaults' && typeof got === 'string')
    return { value: { scale: got }, cause: 'text-for-entry' };
  if (key === 'dimension' && Array.isArray(got) && got.every(isWord))
    return { value: Object.fromEntries(got.map((id) => [String(id), 1])), cause: 'list-for-map' };
  if (key === 'when' && Array.isArray(got) && got.every((part) => part !== null && typeof part === 'object'))
    return { value: { all: got }, cause: 'conditions' };
  return typeof got === 'string' ? condition(got, document) : null;
};

function isWord(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

/** `geduld < 40`, with the subject that has this name. */
function condition(got: string, document: unknown): BetterValue | null {
  const said = triedComparison(got);
  if (said === null) return null;
  const { dimensions, gaps } = document as { readonly dimensions?: object; readonly gaps?: object };
  const kind = Object.hasOwn(dimensions ?? {}, said.subject)
    ? 'dimension'
    : Object.hasOwn(gaps ?? {}, said.subject)
      ? 'gap'
      : 'item';
  const value = kind === 'item' && !hasOptions(document, said.subject) ? yesOrNo(said.value) : said.value;
  return { value: { [kind]: said.subject, [said.test]: value }, cause: 'comparison' };
}

/** Options can be called ja and nein. */
function hasOptions(document: unknown, id: string): boolean {
  const { items } = document as { readonly items?: unknown };
  return (
    Array.isArray(items) &&
    items.some((one) => one !== null && typeof one === 'object' && one.id === id && 'options' in one)
  );
}

function yesOrNo(value: string | number): string | number {
  const meant = typeof value === 'string' ? triedBoolean(value) : null;
  return meant === null ? value : meant ? 'yes' : 'no';
}

/** A scale written as words in a row. */
const scale: Guess = ({ got, path }) =>
  path[0] === 'scales' && path.length === 2 && typeof got === 'string' && /[,;|/]/.test(got)
    ? { value: parts(got), cause: 'words' }
    : null;

const GUESSES: readonly Guess[] = [number, boolean, text, list, scale, mapping];
