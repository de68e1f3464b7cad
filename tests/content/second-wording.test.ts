import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { QuestionSet } from '../../src/core/model/question-set.js';
import { mixedAddress } from '../../src/core/review/wording/address.js';
import { saysDu } from '../support/address.js';
import { builtIn, builtInFiles } from '../support/built-in-sets.js';
import { leaves } from '../support/sentences.js';

/** What people say in their own words is not how a check speaks. */
const QUOTED = /„[^“]*“/g;
const own = (text: string) => text.replace(QUOTED, '');

/** Texts by their paths: entries of lists go by their ids, or by their numbers where they have none. */
function textsIn(value: unknown): ReadonlyMap<string, string> {
  const texts = leaves(named(value), '').flatMap(({ path, said }): [string, string][] =>
    typeof said === 'string' ? [[path, said.trim()]] : [],
  );
  return new Map(texts);
}

function named(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries: readonly (readonly [string, unknown])[] = Array.isArray(value)
    ? value.map((entry: unknown, at) => [idOf(entry) ?? String(at), entry])
    : Object.entries(value);
  return Object.fromEntries(entries.map(([key, inner]) => [key, named(inner)]));
}

function idOf(entry: unknown): string | null {
  return typeof entry === 'object' && entry !== null && 'id' in entry ? String(entry.id) : null;
}

/** Keys whose values are names, which nobody is spoken to with. */
const NAMES =
  /\.(id|source|next|dimension|gap|item|kind|of|minus|says)$|\.when\.|^\.(sources|scales|version)\./;

const compiled = (name: string): QuestionSet => JSON.parse(readFileSync(`dist/content/${name}.json`, 'utf8'));

describe.each([...builtInFiles.keys()].map((id) => ({ id })))('$id in Sie', ({ id }) => {
  const first = textsIn(parse(builtInFiles.get(id) ?? ''));
  const second = textsIn(parse(readFileSync(`content/sie/${id}.yaml`, 'utf8')));

  test('has a text of its own wherever somebody is spoken to, and nowhere else', () => {
    const addressed = [...first].filter(([path, text]) => !NAMES.test(path) && saysDu(own(text)) !== null);
    const missing = addressed.filter(([path]) => !second.has(path));
    expect(missing.map(([path, text]) => `${path}: ${saysDu(own(text))} in ${text}`)).toEqual([]);
    const strange = [...second.keys()].filter((path) => !first.has(path));
    expect(strange).toEqual([]);
  });

  test('says Sie in each of them, and Du in none', () => {
    const du = [...second].flatMap(([path, text]) => {
      const word = saysDu(own(text));
      return word === null ? [] : [`${path}: ${word} in ${text}`];
    });
    expect(du).toEqual([]);
    expect([...second].filter(([path, text]) => first.get(path) === text)).toEqual([]);
  });

  test('keeps every figure, and every quotation that says Du to nobody', () => {
    const kept = (text: string) => (text.match(/\d+|„[^“]*“/g) ?? []).filter((part) => saysDu(part) === null);
    const lost = [...second].flatMap(([path, text]) =>
      kept(first.get(path) ?? '')
        .filter((part) => !kept(text).includes(part))
        .map((part) => `${path}: ${part}`),
    );
    expect(lost).toEqual([]);
  });

  test('is the same check: answers of one are answers of the other', () => {
    const [du, sie] = [compiled(id), compiled(`${id}.sie`)];
    expect([du.address, sie.address]).toEqual(['du', 'sie']);
    const { fingerprint, answersFingerprint } = builtIn(id);
    expect([du.fingerprint, sie.fingerprint]).toEqual([fingerprint, fingerprint]);
    expect([du.answersFingerprint, sie.answersFingerprint]).toEqual([answersFingerprint, answersFingerprint]);
    expect(withoutTexts(sie)).toEqual(withoutTexts(du));
    expect([mixedAddress(du), mixedAddress(sie)]).toEqual([[], []]);
  });
});

test('there is no second wording without a first', () => {
  expect(readdirSync('content/sie').toSorted()).toEqual(
    [...builtInFiles.keys()].map((id) => `${id}.yaml`).toSorted(),
  );
});

const TEXTS = [
  ...['title', 'summary', 'intro', 'closing', 'about', 'text', 'textOther', 'help', 'why', 'try', 'tryOther'],
  ...[
    'titleOther',
    'aim',
    'material',
    'readings',
    'plan',
    'exercises',
    'debrief',
    'voices',
    'columns',
    'address',
  ],
];

function withoutTexts(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner) => (TEXTS.includes(key) ? undefined : inner)));
}
