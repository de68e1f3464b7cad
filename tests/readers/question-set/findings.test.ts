import { describe, expect, test } from '@jest/globals';
import type { FindingCode } from '../../../src/core/model/finding.js';
import { readSet } from '../../../src/index.js';
import { german } from '../../../src/messages/german/german.js';
import { answerFileFindingMessages } from '../../../src/messages/german/operator/answer-file-findings.js';
import { mistakes } from '../../support/mistakes.js';
import { findingsOf } from '../../support/sets.js';

/** A sound set of the parts given, each replacing the usual one. */
function set(parts: Record<string, string> = {}): string {
  const usual = {
    title: 'Probe',
    scales: '{ s: [a, b, c] }',
    dimensions: '{ d: D }',
    items: '[{ text: A }]',
  };
  return `${Object.entries({ ...usual, ...parts })
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n')}\n`;
}

const items = (...more: readonly string[]) => set({ items: `[{ text: A }, ${more.join(', ')}]` });
const advice = (when: string) => set({ advice: `[{ when: ${when}, title: T, text: X }]` });
const gap = (of: string, minus: string) =>
  set({ dimensions: '{ d: D }', gaps: `{ g: { of: ${of}, minus: ${minus} } }` });
const dimension = (more: string) => set({ dimensions: `{ d: { title: D, ${more} } }` });
const many = (count: number, one: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => one(i)).join(', ');

/** One mistake each, and the place of its only finding. */
const MISTAKES: readonly (readonly [code: FindingCode, place: string | null, text: string | Uint8Array])[] = [
  ['foreign-file', null, '{\\rtf1\\ansi title: Probe}'],
  ['foreign-file', null, '<!DOCTYPE html>\n<p>title: Probe</p>'],
  ['not-utf8', '1:9', Buffer.from(set({ title: 'Für' }), 'latin1')],
  ['binary', null, Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2])],
  ['empty', null, ' \n\t\n'],
  ['empty', null, '# nur ein Kommentar\n'],
  ['empty', null, ''],
  ['too-large', null, 'x'.repeat(256 * 1024 + 1)],
  ['too-many', '4:8', set({ items: `[${many(501, (i) => `{ text: A${i} }`)}]` })],
  ['too-many', '4:56', items(`{ kind: choice, text: B, options: [${many(101, (i) => `{ text: A${i} }`)}] }`)],
  ['too-many', '3:37', dimension(`bands: [${many(101, (i) => `{ from: ${i / 2}, title: B }`)}]`)],
  ['too-deep', '5:106', advice(`${'{ all: ['.repeat(12)}{ item: i1, is: 1 }${'] }'.repeat(12)}`)],
  ['yaml-syntax', '5:6', `${set()}::: {] ::\n`],
  ['yaml-duplicate-key', '6:1', set({ minutes: '3\nminutes: 4' })],
  ['yaml-tag', '1:14', set({ title: '!!str Probe' })],
  ['yaml-merge-key', '4:33', set({ items: '[{ text: A }, { text: B, <<: { text: B } }]' })],
  ['yaml-aliases', '4:105', set({ items: `[&a { text: A }, ${many(21, () => '*a')}]` })],
  ['yaml-circular', '5:29', advice('&w { all: [*w] }')],
  ['yaml-several-documents', '5:1', `${set()}---\ntitle: Noch einer\n`],
  ['unknown-key', '5:1', set({ sumary: 'S' })],
  ['unknown-key', '4:24', items('{ txt: B, text: B }')],
  ['missing-key', '1:1', 'title: Probe\n'],
  ['missing-key', '2:14', set({ scales: '{ s: { from: 1 } }' })],
  ['wrong-type', '1:8', set({ title: '[Probe]' })],
  ['wrong-type', '5:10', set({ minutes: '.nan' })],
  ['not-allowed', '3:38', dimension('higher: beter')],
  ['out-of-range', '5:10', set({ minutes: '0' })],
  ['out-of-range', '4:41', items('{ text: B, weight: 0 }')],
  ['empty-text', '1:8', set({ title: '"  "' })],
  ['empty-list', '4:8', set({ items: '[]' })],
  ['control-character', '1:8', set({ title: '"Pro\\u001bbe"' })],
  ['control-character', '5:11', set({ language: '"\\u009b31m"' })],
  ['too-long', '1:8', set({ title: 'x'.repeat(5001) })],
  ['bad-id', '5:5', set({ id: 'Großer Check' })],
  ['bad-id', '4:28', items('{ id: 1a, text: B }')],
  ['bad-id', '5:1', set({ __proto__x: '1' }).replace('__proto__x', '__proto__')],
  ['unsupported-format', '5:9', set({ format: '2' })],
  ['no-scale', '4:9', set({ scales: '{}' })],
  ['duplicate-id', '4:28', items('{ id: i1, text: B }')],
  [
    'duplicate-id',
    '4:81',
    items('{ kind: many, text: B, options: [{ id: x, text: X }, { id: x, text: Y }] }'),
  ],
  [
    'shared-id',
    '3:21',
    set({ dimensions: '{ d: D, i1: E }', items: '[{ text: A, dimension: { d: 1, i1: 1 } }]' }),
  ],
  ['unknown-reference', '4:44', items('{ text: B, dimension: e2 }')],
  ['unknown-reference', '4:46', items('{ text: B, dimension: { d: 1, e2: 1 } }').replace('d: 1, ', '')],
  [
    'unknown-reference',
    '5:47',
    set({ advice: '[{ when: { item: i1, is: 1 }, source: nie, title: T, text: X }]' }),
  ],
  [
    'dimension-without-items',
    '3:21',
    set({ dimensions: '{ d: D, e: E }', items: '[{ text: A, dimension: d }]' }),
  ],
  ['scale-range', '2:14', set({ scales: '{ s: { from: 3, to: 3 } }' })],
  ['scale-points', '2:14', set({ scales: '{ s: { from: 0, to: 200 } }' })],
  ['scale-labels', '2:14', set({ scales: '{ s: { from: 0, to: 4, labels: [a, b] } }' })],
  ['scale-list', '2:39', set({ scales: '{ s: { from: 0, to: 4, codes: [A, B] } }' })],
  ['scale-list', '2:40', set({ scales: '{ s: { from: 0, to: 4, values: [0, 1] } }' })],
  ['scale-values-equal', '2:40', set({ scales: '{ s: { from: 0, to: 1, values: [3, 3] } }' })],
  ['duplicate-code', '2:44', set({ scales: '{ s: { from: 0, to: 1, codes: [A1, a1] } }' })],
  [
    'missing-is-answer',
    '2:62',
    set({ scales: '{ s: { from: 1, labels: [nie, weiß nicht], missing: [weiß nicht] } }' }),
  ],
  ['missing-is-answer', '2:43', set({ scales: '{ s: { from: 0, to: 10, missing: [9] } }' })],
  ['missing-is-answer', '4:61', items('{ kind: yes-no, text: B, missing: [-9, nein] }')],
  ['duplicate-code', '2:57', set({ scales: '{ s: { from: 0, to: 1, codes: [1, 9], missing: [9] } }' })],
  [
    'duplicate-code',
    '4:94',
    items('{ kind: many, text: B, options: [{ text: X, code: 1 }, { text: Y, code: 1 }] }'),
  ],
  [
    'duplicate-id',
    '4:95',
    items('{ kind: choice, text: B, options: [{ text: X }, { id: other, text: Y }], other: true }'),
  ],
  [
    'wrong-key-for-kind',
    '4:90',
    items('{ kind: many, text: B, options: [{ text: X }, { text: Y }], weight: 2 }'),
  ],
  ['bands-order', '3:69', dimension('bands: [{ from: 0, title: A }, { from: 0, title: B }]')],
  ['bands-order', '3:69', dimension('bands: [{ upTo: 9, title: A }, { upTo: 9, title: B }, { title: C }]')],
  ['bands-end', '3:69', dimension('bands: [{ upTo: 9, title: A }, { upTo: 90, title: B }]')],
  ['out-of-range', '3:69', dimension('bands: [{ from: 0, title: A }, { from: 101, title: B }]')],
  ['bands-start', '3:58', dimension('score: sum, bands: [{ from: 0, title: A }]')],
  ['missing-key', '3:61', dimension('bands: [{ upTo: 9, title: A }, { title: B }, { title: C }]')],
  ['keys-exclude', '3:46', dimension('bands: [{ from: 0, upTo: 9, title: A }, { title: B }]')],
  ['keys-exclude', '3:43', dimension('minAnswered: 1, maxMissing: 0')],
  ['keys-exclude', '3:43', dimension('minAnswered: 1, score: { unit: sum, times: 2 }')],
  ['bands-start', '3:46', dimension('bands: [{ from: 5, title: A }]')],
  ['number-range', '4:55', items('{ kind: number, text: B, min: 3, max: 1 }')],
  ['number-without-range', '4:38', items('{ kind: number, dimension: d, text: B, min: 3 }')],
  ['wrong-key-for-kind', '4:45', items('{ kind: text, text: B, reverse: true }')],
  ['options-too-few', '4:47', items('{ kind: choice, text: B, options: [{ text: X }] }')],
  [
    'item-has-no-value',
    '6:28',
    items('{ id: t, kind: text, text: B }').concat('\ngaps: { g: { of: d, minus: t } }\n'),
  ],
  ['condition-subject', '5:18', advice('{ item: i1, gap: g, is: 1 }')],
  ['condition-without-test', '5:18', advice('{ item: i1 }')],
  ['condition-later-item', '4:34', set({ items: '[{ text: A, when: { item: i1, is: 1 } }]' })],
  ['condition-not-item', '4:52', items('{ text: B, when: { dimension: d, above: 1 } }')],
  ['condition-code', '5:34', advice('{ item: i1, is: 4 }')],
  [
    'condition-not-ordered',
    '5:36',
    items('{ id: y, kind: yes-no, text: B, when: { item: i1, is: 1 } }').concat(
      'advice: [{ when: { item: y, above: 1 }, title: T, text: X }]\n',
    ),
  ],
  ['condition-count-incomplete', '5:18', advice('{ atLeastOf: 2 }')],
  ['condition-never', '5:41', advice('{ dimension: d, above: 100 }')],
  ['gap-same', '5:28', gap('d', 'd')],
  ['overall-neutral', '5:25', dimension('higher: neutral').concat('overall: { dimensions: [d] }\n')],
  ['no-overall', '5:29', advice('{ overall: true, above: 1 }')],
];

const ABOUT_ANSWERS: readonly FindingCode[] = [
  'answer-unknown-item',
  'answer-not-understood',
  'answer-out-of-range',
  'answer-not-applicable',
  'profile-other-set',
  'document-not-answers',
  'document-from-later',
  'document-for-reading',
  'document-is-table',
];

function found(text: string | Uint8Array): readonly string[] {
  const reading = readSet(Buffer.from(text), 'probe');
  if (reading.ok) return [];
  return reading.findings.map(
    ({ finding, place }) => `${finding.code} ${place === null ? 'null' : `${place.line}:${place.column}`}`,
  );
}

describe('every mistake a set can make', () => {
  test('starts from a set without any', () => {
    expect(findingsOf(set())).toEqual([]);
  });

  test.each(MISTAKES)('%s at %s', (code, place, text) => {
    expect(found(text)).toEqual([`${code} ${place}`]);
  });

  test('is in this table, and nobody has words for one that cannot be made', () => {
    const codes = Object.keys(german.findings)
      .filter((code) => code !== 'too-many-findings' && !Object.hasOwn(answerFileFindingMessages, code))
      .toSorted();
    const made = new Set([
      ...MISTAKES.map(([code]) => code),
      ...ABOUT_ANSWERS,
      ...mistakes.map(({ code }) => code),
    ]);
    expect([...made].toSorted()).toEqual(codes);
  });

  test('is shown a hundred times at most', () => {
    const lines = findingsOf(set({ items: `[${many(150, () => '{ txt: A, text: B }')}]` }));
    expect(lines.slice(99)).toEqual([
      expect.stringMatching(
        /^probe\.yaml:4:\d+: Den Schlüssel „txt“ gibt es hier nicht\. Meintest Du „text“\?$/,
      ),
      'probe.yaml: Gezeigt sind die ersten 100 von 150 Befunden. Der Rest kommt, wenn diese behoben sind.',
    ]);
  });
});

describe('a mistake is found once, without what follows from it', () => {
  test.each([
    ['a broken dimension', set({ dimensions: '{ d: { titel: D } }' }), ['unknown-key 3:20']],
    [
      'a broken item and the rules about it',
      set({ items: '[{ id: a, text: [A] }, { text: B }]', gaps: '{ g: { of: d, minus: a } }' }),
      ['wrong-type 4:24'],
    ],
    [
      'a broken scale and the items on it',
      set({ scales: '{ s: { from: eins, to: 3 } }' }),
      ['wrong-type 2:22'],
    ],
    ['a broken list of items', set({ items: 'keine' }), ['wrong-type 4:8']],
    [
      'a dimension mistyped in an item',
      set({ dimensions: '{ geduld: G }', items: '[{ text: A, dimension: gedult }]' }),
      ['unknown-reference 4:31'],
    ],
    ['a condition of the wrong type', advice('{ item: i1, is: [1] }'), ['wrong-type 5:34']],
    ['a tagged value', set({ gaps: '!!set { a }' }), ['yaml-tag 5:13']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
