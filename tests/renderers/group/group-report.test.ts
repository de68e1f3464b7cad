import { describe, expect, test } from '@jest/globals';
import { german } from '../../../src/messages/german/german.js';
import { plainPaint } from '../../../src/platform/paint.js';
import { groupReport } from '../../../src/renderers/group/group-report.js';
import { summaryOf } from '../../support/groups.js';
import { gespraeche, seminar } from '../../support/seminar.js';

const look = { columns: 80, paint: plainPaint, bars: true };
const sheets = seminar.map(({ sheet }) => sheet);
const departments = { column: 'abteilung', of: seminar.map(({ department }) => department) };

describe('secrets', () => {
  const wishes = sheets.flatMap(({ answers }) => answers.get('wunsch') ?? []);

  test.each(groupReport.formats)('%s names nobody and quotes nobody', async (format) => {
    const render = await groupReport.renderer(format);
    const report = render(gespraeche, summaryOf(gespraeche, sheets, {}, departments), german, look);
    const secrets = [...sheets.map(({ person }) => person), ...wishes].map(String);
    expect(secrets.filter((secret) => report.includes(secret))).toEqual([]);
    expect(report.endsWith('\n')).toBe(true);
  });

  test.each(groupReport.formats)('%s of three people is nothing but the reason', async (format) => {
    const render = await groupReport.renderer(format);
    const report = render(gespraeche, summaryOf(gespraeche, sheets.slice(0, 3)), german, look);
    const said = report.replace(/<head>.*<\/head>/s, '');
    expect(said).not.toContain('69');
    expect(said.length).toBeLessThan(500);
  });
});

test('the JSON document has the stable shape', async () => {
  const render = await groupReport.renderer('json');
  const report = JSON.parse(render(gespraeche, summaryOf(gespraeche, sheets, {}, departments), german, look));
  expect(report).toMatchObject({
    format: 'kundencheck/group/1',
    set: { id: 'gespraeche', version: '1.0.0', fingerprint: gespraeche.fingerprint },
    n: 12,
    suppressed: expect.any(Array),
  });
  expect(report.dimensions[2]).toEqual({
    id: 'anspannung',
    title: 'Anspannung',
    higher: 'worse',
    n: 12,
    mean: 43,
    meanLower: 26,
    meanUpper: 60,
    sd: 27,
    min: null,
    q1: null,
    median: null,
    q3: null,
    max: null,
    bands: [
      { from: 0, title: 'Gelassen', n: 5 },
      { from: 40, title: 'Angespannt | Unter Druck', n: 7 },
    ],
    classes: [
      { from: 0, n: 5 },
      { from: 40, n: 4 },
      { from: 60, n: 3 },
      { from: 90, n: 0 },
    ],
    alpha: { value: 0.94, lower: 0.84, upper: 0.98, standardised: 0.95, n: 11 },
    omega: null,
    omegaReason: { code: 'heywood', item: 'a3' },
    complete: 11,
    constant: [],
    restCorrelations: { a1: null, a2: null, a3: null },
  });
});

test('text from a set stays text: no formula in CSV, no markup in Markdown', async () => {
  const evil = {
    ...gespraeche,
    dimensions: gespraeche.dimensions.map((dimension) => ({ ...dimension, title: '=HYPERLINK("x") <b>|' })),
  };
  const summary = summaryOf(evil, sheets);
  const csv = (await groupReport.renderer('csv'))(evil, summary, german, look);
  const markdown = (await groupReport.renderer('markdown'))(evil, summary, german, look);
  expect(csv).not.toMatch(/(^|,)"?=/m);
  expect(markdown).not.toContain('<b>');
});

test('a narrow terminal breaks lines, never the table', async () => {
  const render = await groupReport.renderer('text');
  const report = render(gespraeche, summaryOf(gespraeche, sheets), german, { ...look, columns: 72 });
  expect(Math.max(...report.split('\n').map((line) => line.length))).toBeLessThanOrEqual(72);
});

test('a part of people without a value has a name of its own in CSV', async () => {
  const render = await groupReport.renderer('csv');
  const parts = { column: 'amt', of: sheets.map((_, i) => (i < 6 ? null : 'Nord')) };
  const csv = render(gespraeche, summaryOf(gespraeche, sheets, {}, parts), german, look);
  const groups = csv.split('\n').filter((line) => line.split(',')[2] === 'group');
  expect(groups.map((line) => line.split(',').filter(Boolean))).toEqual([
    ['group', '12'],
    ['amt', 'Nord', 'group', '6'],
    ['amt', 'ohne Angabe', 'group', '6'],
  ]);
});
