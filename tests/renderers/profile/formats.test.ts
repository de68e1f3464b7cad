import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { AnswerSheet } from '../../../src/core/model/answer-sheet.js';
import type { Profile } from '../../../src/core/model/profile.js';
import type { QuestionSet } from '../../../src/core/model/question-set.js';
import { score } from '../../../src/core/scoring/score.js';
import { german } from '../../../src/messages/german/german.js';
import { paintFor } from '../../../src/platform/colour.js';
import { plainPaint } from '../../../src/platform/paint.js';
import { readAnswersDocument } from '../../../src/readers/answers/documents/one-person.js';
import type { Renderer } from '../../../src/renderers/formats.js';
import type { Look } from '../../../src/renderers/look.js';
import { profileColumns } from '../../../src/renderers/profile/csv.js';
import { type ProfileFormat, profileReport } from '../../../src/renderers/profile/profile-report.js';
import { width } from '../../../src/renderers/text/layout.js';
import { builtInSet, nastyText, sheetsOf } from '../../support/random-sheets.js';
import { setFrom, sheetOf } from '../../support/sets.js';

const LOOK: Look = { columns: 80, paint: plainPaint, bars: true };
const ids = readdirSync('content').flatMap((name) => (name.endsWith('.yaml') ? [name.slice(0, -5)] : []));
const sets = new Map(ids.map((id) => [id, builtInSet(id)]));
const setOf = (id: string): QuestionSet => sets.get(id) ?? builtInSet(id);

const renderers = new Map<ProfileFormat, Renderer<Profile>>();
// One after the other: jest's loader of modules does not take them all at once.
for (const format of profileReport.formats) renderers.set(format, await profileReport.renderer(format));

function rendered(
  format: ProfileFormat,
  set: QuestionSet,
  sheet: AnswerSheet,
  look: Partial<Look> = {},
): string {
  const render = renderers.get(format);
  if (render === undefined) throw new Error(format);
  return render(set, score(set, sheet), german, { ...LOOK, ...look });
}

/** What could move a cursor, recolour a terminal, or turn round what is read. */
const UNSAFE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

/** Titles and labels as long and as odd as an author may write them. */
const LONG = setFrom(
  JSON.stringify({
    title: `Ein Titel, der ${'sehr '.repeat(30)}lang ist`,
    scales: { s: ['nie', 'oft', 'immer'] },
    dimensions: {
      a: {
        title: `Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverleihungsurkundenausgabestelle`,
        bands: [{ from: 0, title: `Ein Bereich, der ${'sehr '.repeat(20)}lang ist`, text: 'x'.repeat(300) }],
      },
      b: { title: '日本語の見出しはとても幅が広いので折り返しが必要になりますよね本当に', higher: 'worse' },
      c: 'Unbewertet',
    },
    items: [
      { id: 'a1', dimension: 'a', text: `Eine Frage, die ${'sehr '.repeat(30)}lang ist` },
      { id: 'b1', dimension: 'b', text: 'B' },
      { id: 'c1', dimension: 'c', text: 'C' },
      { id: 't1', kind: 'text', text: 'Gedanken?' },
    ],
    gaps: { g: { title: 'Abstand '.repeat(20), of: 'a', minus: 'b' } },
    overall: { title: 'Das Gesamtbild aller Dimensionen, die hier gewertet werden konnten' },
    advice: [
      {
        when: { item: 'a1', atMost: 3 },
        title: 'Rat '.repeat(40),
        text: 'Text '.repeat(60),
        try: 'Tu es. '.repeat(20),
      },
    ],
  }),
);

describe('text', () => {
  test.each([
    [80, true],
    [80, false],
    [120, true],
    [120, false],
    [60, true],
  ])('fits %d columns, bars %s', (columns, bars) => {
    const sheets = fc.oneof(
      fc.constantFrom(...ids).chain((id) => sheetsOf(setOf(id)).map((sheet) => ({ set: setOf(id), sheet }))),
      sheetsOf(LONG).map((sheet) => ({ set: LONG, sheet })),
    );
    fc.assert(
      fc.property(sheets, ({ set, sheet }) => {
        const lines = rendered('text', set, sheet, { columns, bars }).split('\n');
        expect(lines.filter((line) => width(line) > columns)).toEqual([]);
        if (!bars) expect(lines.join('')).not.toMatch(/[█░═]{3}/);
      }),
      { numRuns: 40 },
    );
  });

  test('says the same with colour as without', async () => {
    const set = setOf('haltungen');
    const sheet = sheetOf(
      Object.fromEntries(set.items.flatMap(({ id, kind }) => (kind === 'scale' ? [[id, 2]] : []))),
    );
    const coloured = rendered('text', set, sheet, { paint: await paintFor(true) });
    expect(coloured).toContain('\u001b[');
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(rendered('text', set, sheet));
  });
});

describe('JSON', () => {
  test.each(ids)('of %s reads back and gives the same profile again, byte for byte', async (id) => {
    const set = setOf(id);
    await fc.assert(
      fc.asyncProperty(sheetsOf(set), async (sheet) => {
        const first = rendered('json', set, sheet);
        const reading = await readAnswersDocument(Buffer.from(first), set);
        expect(reading).toMatchObject({ ok: true, value: { otherVersion: null } });
        if (reading.ok) expect(rendered('json', set, reading.value.sheet)).toBe(first);
      }),
      { numRuns: 25 },
    );
  });
});

describe('CSV', () => {
  test('has the columns of a batch and one row, whatever the texts hold', () => {
    const set = setOf('haltungen');
    fc.assert(
      fc.property(sheetsOf(set), (sheet) => {
        const [header = [], row = [], ...more] = parse(rendered('csv', set, sheet)) as string[][];
        expect([header, more]).toEqual([profileColumns(set), []]);
        expect(row).toHaveLength(header.length);
        expect(
          row.filter((cell) => /^[=+@\t\r]/.test(cell) || (/^-/.test(cell) && Number.isNaN(Number(cell)))),
        ).toEqual([]);
      }),
    );
  });

  test.each([
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['+49 30', "'+49 30"],
    ['-1', "'-1"],
    ['@sum', "'@sum"],
    ['\t=1', "' =1"],
    ['＝1', "'＝1"],
    ['a,b', '"a,b"'],
    ['sagt "ja"', '"sagt ""ja"""'],
    ['zwei\nZeilen', 'zwei Zeilen'],
  ])('a person called %j is the cell %s', (person, cell) => {
    const set = setFrom('title: T\nitems: [{ id: t, kind: text, text: T }]\n');
    expect(rendered('csv', set, sheetOf({}, { person }))).toBe(
      `person,answered,overall,advice,notices\n${cell},0,,,\n`,
    );
  });
});

describe('Markdown', () => {
  const set = setFrom(
    JSON.stringify({
      title: '# <script>alert(1)</script> | **fett**',
      scales: { s: ['a', 'b'] },
      dimensions: {
        d: {
          title: 'A | B',
          bands: [{ from: 0, title: '`x`', text: '- keine Liste\n1. keine Zahl\n=====\n> Zitat' }],
        },
      },
      items: [
        { id: 'i', text: 'A' },
        { id: 't', kind: 'text', text: '[Link](javascript:alert(1))' },
      ],
    }),
  );

  test('keeps text from outside text', () => {
    const lines = rendered(
      'markdown',
      set,
      sheetOf({ i: 1, t: '# Kopf\n---\n<img src=x>' }, { person: '*ich*\n# du' }),
    ).split('\n');
    const found = (start: string) => lines.filter((line) => line.includes(start));
    expect([
      lines[0],
      lines[2],
      ...found('A \\| B'),
      ...found('keine Liste'),
      ...found('keine Zahl'),
      ...found('===='),
      ...found('Zitat'),
      ...found('Link'),
      ...found('Kopf'),
      ...found('---').slice(-1),
      ...found('img'),
    ]).toEqual([
      '# \\# \\<script\\>alert(1)\\</script\\> \\| \\*\\*fett\\*\\*',
      '_für \\*ich\\* \\# du_',
      '| A \\| B | 0\u00a0% | \\`x\\` | 1 von 1 |',
      '### A \\| B: \\`x\\`',
      '\\- keine Liste',
      '1\\. keine Zahl',
      '\\=====',
      '\\> Zitat',
      '**\\[Link\\](javascript:alert(1))**',
      '> \\# Kopf',
      '> \\---',
      '> \\<img src=x\\>',
    ]);
  });
});

test.each(profileReport.formats)(
  '%s lets no control character and no bidirectional override out',
  (format) => {
    const texts = fc.record({ person: nastyText, gedanke: nastyText, gefahr: nastyText });
    const set = setFrom(
      'title: T\nscales: { s: [a, b] }\ndimensions: { d: D }\nitems: [{ id: q, text: A }, { id: gedanke, kind: text, text: G }, { id: gefahr, kind: text, text: H }]\nadvice: [{ when: { item: gefahr, answered: true }, title: T, text: X }]\n',
    );
    fc.assert(
      fc.property(texts, ({ person, gedanke, gefahr }) => {
        expect(
          rendered(format, set, sheetOf({ q: 1, gedanke, gefahr }, { person, finished: person })),
        ).not.toMatch(UNSAFE);
      }),
    );
  },
);

test('an address that somebody wrote is no link of ours', () => {
  const set = setFrom(
    'title: T\nscales: { z: [a, b] }\ndimensions: { d: D }\nitems: [{ id: x, text: X }, { id: w, kind: text, text: W }]',
  );
  const sheet = sheetOf(
    { x: 1, w: 'siehe http://boese.example/x und mail@boese.example' },
    { person: 'a@b.example' },
  );
  const page = rendered('html', set, sheet);
  expect(page).toContain('http://boese.example/x');
  expect(page).not.toMatch(/<a\s|mailto:/);
  expect(rendered('markdown', set, sheet)).toContain('http\\://boese.example/x');
});
