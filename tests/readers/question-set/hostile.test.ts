import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readSet } from '../../../src/index.js';
import { findingsOf } from '../../support/sets.js';

const SOUND = readFileSync('content/kurzcheck.yaml', 'utf8');
const BASE = 'title: T\nscales: { s: [a, b] }\ndimensions: { d: D }\nitems:\n  - { text: A }\n';

describe('a hostile file is refused with sentences', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (const [one, other] of ['ba', 'cb', 'dc', 'ed', 'fe'].map((pair) => [...pair]))
    bomb.push(`${one}: &${one} [${Array(9).fill(`*${other}`).join(', ')}]`);

  test.each([
    [
      'an alias bomb',
      bomb.join('\n'),
      'probe.yaml:4:16: Die Datei verweist zu oft auf Stellen in sich selbst (*name). Mehr als 20 Verweise werden nicht gelesen. Schreib die Angaben aus.',
    ],
    [
      'an alias to what it stands in',
      `${BASE}  - { text: B, when: &w { all: [*w] } }\n`,
      'probe.yaml:6:33: Der Verweis „*w“ zeigt auf die Stelle, in der er selbst steht. Schreib die Angaben aus.',
    ],
    [
      'a key that is no number',
      `${BASE}.nan: 3\n`,
      'probe.yaml:6:1: Den Schlüssel „.nan“ gibt es hier nicht. Möglich sind: format, id, version, language, address, title, allow, summary, minutes, intro, closing, sources, scales, defaults, dimensions, items, gaps, overall, advice, expect, reminder, guide.',
    ],
    [
      'bytes that are no text',
      '\u0000\u0001',
      'probe.yaml: Das ist keine Textdatei. Gebraucht wird eine Textdatei in YAML.',
    ],
    [
      'fifty megabytes',
      new Uint8Array(50 * 1024 * 1024).fill(97),
      'probe.yaml: Die Datei ist mit 50 MB zu groß. Bis 256 KB werden gelesen.',
    ],
    [
      'a hundred thousand items',
      `title: T\nitems:\n${'  - { text: A }\n'.repeat(100_000)}`,
      'probe.yaml: Die Datei ist mit 1,5 MB zu groß. Bis 256 KB werden gelesen.',
    ],
    [
      'a hundred thousand items in as few bytes as possible',
      `title: T\nitems:\n${'- a\n'.repeat(100_000)}`,
      'probe.yaml: Die Datei ist mit 391 KB zu groß. Bis 256 KB werden gelesen.',
    ],
    [
      'as many items as the bytes allow',
      `title: T\nitems:\n${'- a\n'.repeat(60_000)}`,
      'probe.yaml:3:1: 60000 Items sind zu viele. Bis zu 500 sind möglich.',
    ],
  ])('%s', (_, text, expected) => {
    expect(findingsOf(text)).toEqual([expected]);
  });

  test.each([
    ['brackets without end', '['.repeat(5000)],
    ['brackets within brackets', `a: ${'['.repeat(5000)}${']'.repeat(5000)}`],
    ['dashes within dashes', '- '.repeat(5000)],
    ['one syntax error after the other', ':\n}{\n'.repeat(5000)],
    ['unknown keys', BASE + Array.from({ length: 5000 }, (_, i) => `k${i}: 1`).join('\n')],
  ])('%s', (_, text) => {
    const found = findingsOf(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(101);
    for (const line of found) expect(line).toMatch(/^probe\.yaml(:\d+:\d+)?: \S/);
  });

  test('names that objects are born with are ids like any other', () => {
    const yaml =
      'title: T\nscales: { constructor: [a, b] }\ndimensions: { toString: A, constructor: B }\nitems: [{ id: hasOwnProperty, text: A, dimension: { toString: 1, constructor: 1 } }, { id: valueOf, text: B, dimension: valueof }]\n';
    expect(findingsOf(yaml)).toEqual([
      'probe.yaml:4:121: Keine Dimension heißt „valueof“. Es gibt: toString, constructor.',
    ]);
  });

  test('what a finding quotes cannot steer a terminal', () => {
    const yaml = BASE.replace('{ d: D }', '{ "d\\u001b[31m": D }').replace(
      'text: A',
      'text: A, dimension: x',
    );
    expect(findingsOf(yaml, 'a\u001b[2J.yaml').join('\n')).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/,
    );
  });
});

describe('an arbitrary change of a sound set', () => {
  const read = (bytes: Uint8Array): void => {
    const reading = readSet(bytes, 'probe');
    if (reading.ok) {
      expect(reading.value.items.length).toBeGreaterThan(0);
      return;
    }
    expect(reading.findings.length).toBeGreaterThan(0);
    const lines = Buffer.from(bytes)
      .toString()
      .split(/\r\n|\n/);
    for (const { place } of reading.findings) {
      if (place === null) continue;
      expect(place.line).toBeGreaterThanOrEqual(1);
      expect(place.line).toBeLessThanOrEqual(lines.length + 1);
      expect(place.column).toBeGreaterThanOrEqual(1);
      expect(place.column).toBeLessThanOrEqual((lines[place.line - 1] ?? '').length + 2);
    }
  };
  const pieces = fc.constantFrom(
    '',
    ' ',
    '\n',
    ': ',
    '- ',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '#',
    '&a ',
    '*a',
    '!!set ',
    '<<: ',
    '|\n',
    '>-\n',
    '\t',
    '\u0000',
    '~',
    'true',
    '-1',
    '.nan',
    '1e999',
    '__proto__: ',
    'constructor: ',
    '%',
    '---\n',
  );

  test('of its text gives findings with places, or a set', () => {
    fc.assert(
      fc.property(fc.nat(SOUND.length), fc.nat(40), pieces, (at, gone, piece) => {
        read(Buffer.from(SOUND.slice(0, at) + piece + SOUND.slice(at + gone)));
      }),
      { numRuns: 40 },
    );
  });

  test('of one of its values gives findings with places, or a set', () => {
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom(null, [], {}, '', -1, 1e300, ['a'], { item: 'x' }, { all: [] }, { constructor: 1 }),
    );
    const sound = {
      title: 'T',
      scales: { s: ['a', 'b'], t: { from: 0, to: 10, low: 'l' } },
      defaults: { scale: 's' },
      sources: { q: { title: 'Q' } },
      dimensions: {
        d: { title: 'D', bands: [{ from: 0, title: 'B' }], norms: { mean: 50, sd: 10, reliability: 0.8 } },
        e: 'E',
      },
      items: [
        { id: 'a', dimension: { d: 1, e: { weight: 2, reverse: true } }, text: 'A' },
        { id: 'b', kind: 'choice', text: 'B', options: [{ text: 'X', scores: { d: 1 } }, { text: 'Y' }] },
        { id: 'c', kind: 'number', min: 1, max: 2, text: 'C', when: { all: [{ item: 'a', is: 1 }] } },
      ],
      gaps: { g: { of: 'd', minus: 'e' } },
      overall: { dimensions: 'all' },
      advice: [{ when: { any: [{ gap: 'g', above: 3 }] }, title: 'T', text: 'X', source: 'q' }],
    };
    expect(findingsOf(JSON.stringify(sound))).toEqual([]);
    const places: (string | number)[][] = [];
    const walk = (node: unknown, path: (string | number)[]): void => {
      if (path.length > 0) places.push(path);
      if (typeof node === 'object' && node !== null)
        for (const [key, child] of Object.entries(node))
          walk(child, [...path, Array.isArray(node) ? Number(key) : key]);
    };
    walk(sound, []);
    fc.assert(
      fc.property(fc.constantFrom(...places), value, (path, put) => {
        const changed = structuredClone(sound);
        let parent: Record<string | number, unknown> = changed;
        for (const key of path.slice(0, -1)) parent = parent[key] as Record<string | number, unknown>;
        parent[path.at(-1) ?? ''] = put;
        read(Buffer.from(JSON.stringify(changed)));
      }),
      { numRuns: 400 },
    );
  });
});

test('every built-in set reads without a finding', () => {
  const files = readdirSync('content').filter((name) => name.endsWith('.yaml'));
  expect(files.length).toBeGreaterThan(0);
  expect(files.flatMap((file) => findingsOf(readFileSync(`content/${file}`), file))).toEqual([]);
});
