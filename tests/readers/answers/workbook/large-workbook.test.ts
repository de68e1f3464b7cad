import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Cell, writeXlsx } from 'hucre/xlsx';
import { NO_WISHES } from '../../../../src/readers/answers/columns/columns.js';
import { TAKES_NOTHING, type TableRow } from '../../../../src/readers/answers/table/table.js';
import { readWorkbook } from '../../../../src/readers/answers/workbook/read-workbook.js';
import { isStreamable } from '../../../../src/readers/answers/workbook/streamable.js';
import { setFrom } from '../../../support/sets.js';

const ITEMS = ['a1', 'a2', 'a3'];
const set = setFrom(
  `title: T\nscales: { z: [a, b, c] }\nitems:\n${ITEMS.map((id) => `  - { id: ${id}, text: Frage ${id} }\n`).join('')}`,
);

/** Every row of the one table of a workbook that is taken for large from so many bytes on. */
async function rowsOf(bytes: Uint8Array, largeBytes: number): Promise<readonly TableRow[]> {
  const opened = await readWorkbook(bytes, set, NO_WISHES, largeBytes);
  if (opened.kind !== 'tables') throw new Error(`${opened.kind} ${JSON.stringify(opened)}`);
  const table = opened.tables[0]?.table;
  const rows: TableRow[] = [];
  do {
    for (let row = table?.next(TAKES_NOTHING); row; row = table?.next(TAKES_NOTHING))
      if (row !== 'full') rows.push(row);
  } while (await table?.more());
  return rows;
}

const value = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 3 }) },
  { weight: 3, arbitrary: fc.constant(null) },
  fc.constantFrom('a', 'b', ' c ', '', 'weiß nicht', '2.5', '100 %'),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.boolean(),
  fc.date({ min: new Date('1950-01-01'), max: new Date('2050-01-01'), noInvalidDate: true }),
);
const sheet = fc.record({
  rows: fc.array(fc.array(value, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 70 }),
  cells: fc.dictionary(
    fc.tuple(fc.integer({ min: 1, max: 70 }), fc.integer({ min: 0, max: 3 })).map(String),
    fc.constantFrom<Partial<Cell>>(
      { type: 'formula', formula: '1+1' },
      { type: 'formula', formula: '1+1', formulaResult: 2 },
      { type: 'error', value: '#N/A' },
      { type: 'number', value: 0.8, style: { numFmt: '0%' } },
      { type: 'number', value: 0.8, style: { numFmt: '0.0%' } },
    ),
    { maxKeys: 2 },
  ),
});

describe('a large workbook is read row by row', () => {
  test('and says what it says when it is read at once, whatever its cells hold', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, async ({ rows, cells }) => {
        const bytes = await writeXlsx({
          sheets: [
            { name: 'A', rows: [['person', ...ITEMS], ...rows], cells: new Map(Object.entries(cells)) },
          ],
        });
        expect(await rowsOf(bytes, 0)).toEqual(await rowsOf(bytes, Number.POSITIVE_INFINITY));
      }),
      { numRuns: 60 },
    );
  });

  test('and its sheets are called and chosen as when it is read at once', async () => {
    const people = (name: string) => [
      ['person', ...ITEMS],
      ...Array.from({ length: 80 }, () => [name, 1, 2, 3]),
    ];
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Notizen', rows: [['nur Text']] },
        { name: "A & B <'1'>", rows: people('eins') },
        { name: 'Alt', rows: people('zwei'), hidden: true },
      ],
    });
    const told = async (wanted: string | null, largeBytes: number) => {
      const opened = await readWorkbook(bytes, set, { ...NO_WISHES, sheet: wanted }, largeBytes);
      if (opened.kind !== 'tables') return opened;
      return opened.tables.map(({ sheet, otherSheets }) => ({ sheet, otherSheets }));
    };
    for (const wanted of [null, 'alt', 'alle', 'gibt es nicht'])
      expect(await told(wanted, 0)).toEqual(await told(wanted, Number.POSITIVE_INFINITY));
    expect(await told(null, 0)).toEqual([{ sheet: "A & B <'1'>", otherSheets: ['Notizen'] }]);
  });

  test.each([
    ['values', {}, true],
    ['a formula', { type: 'formula', formula: '1+1', formulaResult: 2 }, false],
    ['an error', { type: 'error', value: '#N/A' }, false],
    ['a share in percent', { type: 'number', value: 0.8, style: { numFmt: '0%' } }, false],
    ['a share in percent of one decimal', { type: 'number', value: 0.8, style: { numFmt: '0.0%' } }, false],
  ] as const)('a sheet with %s: %s', async (_, cell, streamable) => {
    const cells = new Map<string, Partial<Cell>>([['1,1', cell]]);
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'A',
          rows: [
            ['person', ...ITEMS],
            ['P', 1],
          ],
          cells,
        },
      ],
    });
    expect(await isStreamable(bytes)).toBe(streamable);
  });
});
