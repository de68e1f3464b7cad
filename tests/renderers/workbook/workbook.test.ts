import { expect, test } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { FILE_LOOK } from '../../../src/commands/document-look.js';
import type { Document } from '../../../src/renderers/document/document.js';
import { documentSheet } from '../../../src/renderers/workbook/document-sheet.js';
import { writeWorkbook } from '../../../src/renderers/workbook/workbook.js';

const SENTENCE =
  'Fehler nennst Du beim Namen, und eine Beschwerde darf bei Dir einen wahren Kern haben; von Aufrichtigkeit im Umgang miteinander spricht der Text.';

const report: Document = {
  language: 'de',
  title: 'Bericht',
  subtitle: ['12 Personen'],
  opening: [],
  sections: [
    {
      heading: 'Was hilft',
      blocks: [
        { kind: 'bullets', lines: [SENTENCE] },
        {
          kind: 'table',
          columns: [
            { title: 'Dimension', align: 'left' },
            { title: 'Mittel', align: 'right' },
            { title: '95 %', align: 'right' },
          ],
          rows: [['Geduld', '−5', '56 bis 82']],
        },
      ],
    },
  ],
};

test('a report as a spreadsheet: a sentence a cell, broken by the cell, and numbers that can be reckoned with', async () => {
  const { sheets } = await readXlsx(await writeWorkbook(documentSheet('Bericht', report, FILE_LOOK)), {
    readStyles: true,
  });
  const [sheet] = sheets;
  expect(sheet?.rows).toEqual([
    ['Bericht', null, null],
    ['12 Personen', null, null],
    [null, null, null],
    ['Was hilft', null, null],
    [`• ${SENTENCE}`, null, null],
    ['Dimension', 'Mittel', '95 %'],
    ['Geduld', -5, '56 bis 82'],
  ]);
  expect(sheet?.cells?.get('4,0')?.style?.alignment).toEqual({ wrapText: true, vertical: 'top' });
  expect(sheet?.rowDefs?.get(4)?.height).toBe(30);
  expect(sheet?.cells?.get('6,2')?.style?.alignment?.horizontal).toBe('right');
});

test('a spreadsheet says nothing of the moment when it was written, so the same contents are the same bytes', async () => {
  const { properties } = await readXlsx(await writeWorkbook(documentSheet('Bericht', report, FILE_LOOK)));
  const moment = new Date('2000-01-01T00:00:00Z');
  expect([properties?.created, properties?.modified]).toEqual([moment, moment]);
});
