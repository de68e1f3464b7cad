import { describe, expect, test } from '@jest/globals';
import type { Item } from '../../../src/core/model/question-set.js';
import { findingsOf, setFrom } from '../../support/sets.js';

const PLAIN = { codes: null, values: null, missing: [] };

test('a scale of labels begins at 1 unless it says otherwise, whatever else it names', () => {
  const set = setFrom(
    'title: T\nscales: { s: { labels: [nie, oft], codes: [A2, A1] } }\nitems: [{ text: Ich warte. }]\n',
  );
  expect(set.items[0]).toMatchObject({ scale: { from: 1, to: 2, codes: ['A2', 'A1'] } });
});

describe('the smallest useful set', () => {
  test('needs a title, a scale, a dimension and an item; all else has a default', () => {
    const { fingerprint, answersFingerprint, ...set } = setFrom(
      'title: Klein\nscales: { s: [nein, ja] }\ndimensions: { d: Geduld }\nitems: [{ text: Ich warte. }]\n',
      'klein',
    );
    for (const digest of [fingerprint, answersFingerprint]) expect(digest).toMatch(/^[0-9a-f]{16}$/);
    expect(set).toEqual({
      id: 'klein',
      version: '1.0.0',
      language: 'de',
      address: 'du',
      title: 'Klein',
      summary: null,
      minutes: null,
      intro: null,
      closing: null,
      sources: [],
      dimensions: [
        {
          id: 'd',
          title: 'Geduld',
          about: null,
          higher: 'better',
          minAnswered: 0.5,
          maxMissing: null,
          score: { unit: 'percent', times: 1 },
          range: { from: 0, to: 100 },
          unasked: 'leave',
          bands: [],
          norms: null,
        },
      ],
      items: [
        {
          id: 'i1',
          kind: 'scale',
          text: 'Ich warte.',
          textOther: null,
          help: null,
          when: null,
          optional: false,
          notApplicable: true,
          columns: [],
          was: [],
          scale: { from: 1, to: 2, labels: ['nein', 'ja'], low: null, high: null, ...PLAIN },
          loadings: [{ dimension: 'd', weight: 1, reverse: false }],
          reverse: false,
        },
      ],
      gaps: [],
      overall: null,
      reminder: null,
      guide: null,
      advice: [],
    });
  });

  test('reads the same with a byte order mark and Windows line ends, and keeps its fingerprint', () => {
    const text =
      'title: Klein\nscales: { s: [nein, ja] }\ndimensions: { d: Für }\nitems:\n  - { text: Ich }\n';
    expect(setFrom(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual(setFrom(text));
  });

  test('has a second fingerprint that only changes where answers would mean something else', () => {
    const of = (title: string, item: string, more = '') =>
      setFrom(
        `title: ${title}\nscales: { s: [nein, ja] }\ndimensions: { d: D }\nitems:\n  - ${item}\n${more}`,
      );
    const before = of('T', '{ id: a, text: Ich warte. }');
    const scored = of(
      'U',
      '{ id: a, text: Ich warte., reverse: true, weight: 2, help: H }',
      'closing: Bis bald.\n',
    );
    const asked = of('T', '{ id: a, text: Ich warte gern. }');
    expect(scored.answersFingerprint).toBe(before.answersFingerprint);
    expect(scored.fingerprint).not.toBe(before.fingerprint);
    expect(asked.answersFingerprint).not.toBe(before.answersFingerprint);
    const branching = [1, 2].map((least) =>
      of(
        'T',
        `{ id: a, text: Ich warte. }\n  - { id: b, text: Ich dränge., when: { atLeastOf: ${least}, of: [{ item: a, is: 1 }, { item: a, answered: true }] } }`,
      ),
    );
    expect(branching[0]?.answersFingerprint).not.toBe(branching[1]?.answersFingerprint);
  });

  test('takes the id of its file only where that is one', () => {
    const text = 'title: T\nitems: [{ kind: text, text: A }]\n';
    expect([setFrom(text, 'mein-check').id, setFrom(text, 'mein check (2)').id]).toEqual([
      'mein-check',
      'check',
    ]);
  });
});

function onlyItem(item: string): Item {
  const [read] = setFrom(
    `title: T\nscales: { s: [a, b], t: { from: 0, to: 10, low: nie, high: immer } }\ndefaults: { scale: s }\ndimensions: { d: D, e: E }\nitems: [${item}, { text: Z, dimension: { d: 1, e: 1 } }]\n`,
  ).items;
  if (read === undefined) throw new Error('no item');
  return read;
}

describe('an item', () => {
  test.each<[string, string, Partial<Item>]>([
    [
      'with another scale, its ends labelled',
      '{ text: A, dimension: d, scale: t }',
      { kind: 'scale', scale: { from: 0, to: 10, labels: null, low: 'nie', high: 'immer', ...PLAIN } },
    ],
    [
      'with a scale of its own',
      '{ text: A, dimension: d, scale: { from: -3, to: 3 } }',
      { kind: 'scale', scale: { from: -3, to: 3, labels: null, low: null, high: null, ...PLAIN } },
    ],
    [
      'with labels from 0',
      '{ text: A, dimension: d, scale: { from: 0, labels: [nie, selten, oft] } }',
      {
        kind: 'scale',
        scale: { from: 0, to: 2, labels: ['nie', 'selten', 'oft'], low: null, high: null, ...PLAIN },
      },
    ],
    [
      'whose scale says what files write, what counts and what is no answer',
      '{ text: A, dimension: d, scale: { from: 0, labels: [nie, oft], codes: [A02, 1], values: [2.5, -1], missing: [-9, weiß nicht] } }',
      {
        kind: 'scale',
        scale: {
          from: 0,
          to: 1,
          labels: ['nie', 'oft'],
          low: null,
          high: null,
          codes: ['A02', 1],
          values: [2.5, -1],
          missing: [-9, 'weiß nicht'],
        },
      },
    ],
    [
      'with other headings in files',
      '{ text: A, dimension: d, columns: [früher, AB] }',
      { columns: ['früher', 'AB'] },
    ],
    [
      'of choices with a text besides',
      '{ text: A, kind: choice, other: true, options: [{ text: X, code: A1 }, { text: Y, code: 2 }] }',
      {
        kind: 'choice',
        other: 'Etwas anderes',
        options: [
          { id: 'a', text: 'X', textOther: null, why: null, code: 'A1', scores: [] },
          { id: 'b', text: 'Y', textOther: null, why: null, code: 2, scores: [] },
        ],
      },
    ],
    [
      'whose ticks are counted',
      '{ text: A, kind: many, count: ticks, dimension: d, other: Sonstiges, options: [{ text: X }, { text: Y }] }',
      {
        kind: 'many',
        count: 'ticks',
        other: 'Sonstiges',
        loadings: [{ dimension: 'd', weight: 1, reverse: false }],
      },
    ],
    [
      'with labels that are numbers',
      '{ text: A, dimension: d, scale: [0, 50, 100] }',
      {
        kind: 'scale',
        scale: { from: 1, to: 3, labels: ['0', '50', '100'], low: null, high: null, ...PLAIN },
      },
    ],
    [
      'in several dimensions with weights',
      '{ text: A, dimension: { d: 1, e: 0.5 } }',
      {
        loadings: [
          { dimension: 'd', weight: 1, reverse: false },
          { dimension: 'e', weight: 0.5, reverse: false },
        ],
        reverse: false,
      },
    ],
    [
      'reversed in one dimension only',
      '{ text: A, dimension: { d: { weight: 2 }, e: { reverse: true } } }',
      {
        loadings: [
          { dimension: 'd', weight: 2, reverse: false },
          { dimension: 'e', weight: 1, reverse: true },
        ],
        reverse: false,
      },
    ],
    [
      'reversed and weighted everywhere unless it says otherwise',
      '{ text: A, reverse: true, weight: 3, dimension: { d: {}, e: { weight: 1, reverse: false } } }',
      {
        loadings: [
          { dimension: 'd', weight: 3, reverse: true },
          { dimension: 'e', weight: 1, reverse: false },
        ],
        reverse: true,
      },
    ],
    [
      'of two choices, with ids given',
      '{ text: A, kind: choice, options: [{ text: X, why: W, scores: { d: 100, e: 75 } }, { id: y, text: Y }] }',
      {
        kind: 'choice',
        other: null,
        options: [
          {
            id: 'a',
            text: 'X',
            textOther: null,
            why: 'W',
            code: null,
            scores: [
              { dimension: 'd', percent: 100 },
              { dimension: 'e', percent: 75 },
            ],
          },
          { id: 'y', text: 'Y', textOther: null, why: null, code: null, scores: [] },
        ],
      },
    ],
    [
      'of yes or no',
      '{ text: A, kind: yes-no }',
      { kind: 'yes-no', labels: { yes: 'Ja', no: 'Nein' }, loadings: [] },
    ],
    [
      'of a number',
      '{ text: A, kind: number, min: 0, max: 40, unit: Stunden }',
      { kind: 'number', min: 0, max: 40, unit: 'Stunden', loadings: [], reverse: false },
    ],
    [
      'of free text',
      '{ text: A, kind: text, optional: true }',
      { kind: 'text', optional: true, notApplicable: false },
    ],
    [
      'with a title over several lines',
      '{ text: "A\\nB", dimension: d, help: "H\\n\\nI" }',
      { text: 'A\nB', help: 'H\n\nI' },
    ],
  ])('%s', (_, written, known) => {
    expect(onlyItem(written)).toMatchObject(known);
  });

  test('may have more options than the alphabet has letters', () => {
    const item = onlyItem(
      `{ text: A, kind: many, options: [${Array.from({ length: 53 }, (_, i) => `{ text: T${i} }`).join(', ')}] }`,
    );
    const ids = item.kind === 'many' ? item.options.map(({ id }) => id) : [];
    expect([ids[0], ids[25], ids[26], ids[52], new Set(ids).size]).toEqual(['a', 'z', 'a2', 'a3', 53]);
  });
});

test('what stands on one line stays on one line', () => {
  const set = setFrom(
    'title: "A\\n  B"\nscales: { s: ["x\\ny", z] }\ndimensions: { d: "C\\tD" }\nitems: [{ text: "E\\nF" }]\n',
  );
  const [item] = set.items;
  expect([
    set.title,
    set.dimensions[0]?.title,
    item?.kind === 'scale' && item.scale.labels,
    item?.text,
  ]).toEqual(['A B', 'C D', ['x y', 'z'], 'E\nF']);
});

describe('what speaks after the interview', () => {
  const set = (rest: string) =>
    setFrom(`title: T\ndimensions: { d: D }\nscales: { s: [a, b] }\nitems: [{ text: A }]\n${rest}\n`);

  test('a set, and an advice, may name a date to come back; without a time it is four weeks away', () => {
    expect(set('reminder: { title: Wieder }').reminder).toEqual({
      in: { unit: 'weeks', count: 4 },
      title: 'Wieder',
      text: null,
    });
    const { advice } = set(
      'advice: [{ when: { item: i1, is: 1 }, title: A, text: B, textOther: C, next: kurzcheck, reminder: { months: 6, title: Ende } }]',
    );
    expect(advice).toMatchObject([
      {
        titleOther: null,
        textOther: 'C',
        tryOther: null,
        next: 'kurzcheck',
        reminder: { in: { unit: 'months', count: 6 }, title: 'Ende', text: null },
      },
    ]);
  });

  test('a guide may hold as little as an aim', () => {
    expect(set('guide: { aim: Reden }').guide).toEqual({
      aim: 'Reden',
      material: [],
      readings: [],
      plan: [],
      exercises: [],
      debrief: [],
      voices: [],
    });
  });

  test('its readings name sources and its exercises name dimensions that there are', () => {
    expect(
      findingsOf(`title: T
dimensions: { d: D }
scales: { s: [a, b] }
items: [{ text: A }]
guide:
  readings: [{ text: R, source: nirgends }]
  exercises: { e: { title: Ü, text: V } }
`),
    ).toMatchInlineSnapshot(`
[
  "probe.yaml:6:33: Keine Quelle heißt „nirgends“. Es gibt noch keine.",
  "probe.yaml:7:16: Keine Dimension heißt „e“. Es gibt: d.",
]
`);
  });
});
