import type { Block, Document, Table } from '../document/document.js';
import { blockLines } from '../document/text-blocks.js';
import type { Look } from '../look.js';
import type { Workbook, WorkbookCell } from './workbook.js';

type Row = readonly WorkbookCell[];

const TEXT_WIDTH = 80;
const UNBROKEN = 100_000;

/** A document as a spreadsheet: its tables as cells, everything else a line of text each. */
export function documentSheet(
  name: string,
  { title, subtitle, opening, sections }: Document,
  look: Look,
): Workbook {
  const rows: Row[] = [
    [{ heading: title }],
    ...[...subtitle, ...opening].map((line): Row => [{ paragraph: line }]),
    ...sections.flatMap(({ heading, blocks }): readonly Row[] => [
      [],
      [{ heading }],
      ...blocks.flatMap((block) => blockRows(block, look)),
    ]),
  ];
  return {
    sheets: [
      {
        name,
        rows,
        widths: [TEXT_WIDTH, ...Array.from({ length: 14 }, () => 12)],
        frozen: { rows: 1, columns: 0 },
        onePageWide: true,
      },
    ],
  };
}

function blockRows(block: Block, look: Look): readonly Row[] {
  if (block.kind === 'table') return tableRows(block);
  if (block.kind === 'figure')
    return [
      ...block.words.flatMap((one) => blockRows(one, look)),
      ...(block.numbers === null ? [] : tableRows(block.numbers)),
    ];
  if (block.kind === 'meters')
    return block.meters.map(
      ({ title, percent, value, band }): Row => [
        { paragraph: title },
        percent === null ? value : { percent, decimals: decimalsIn(value) },
        band,
      ],
    );
  // Each sentence in one cell, which the spreadsheet breaks.
  return blockLines(block, { ...look, columns: UNBROKEN }).map((line): Row => [{ paragraph: line.trim() }]);
}

function tableRows({ columns, rows }: Table): readonly Row[] {
  const kept = columns.flatMap(({ picture }, at) => (picture === true ? [] : [at]));
  const right = (at: number) => columns[at]?.align === 'right';
  return [
    kept.map((at) => ({ heading: columns[at]?.title ?? '', right: right(at) })),
    ...rows.map((row) => kept.map((at) => cellOf(row[at] ?? '', right(at)))),
  ];
}

/** What is a number for people is one for a spreadsheet. */
function cellOf(text: string, right: boolean): WorkbookCell {
  const number = /^([−-]?\d+(?:,\d+)?)(\s*%)?$/.exec(text.trim());
  if (number === null) return right ? { right: text } : { paragraph: text };
  const value = Number((number[1] ?? '').replace('−', '-').replace(',', '.'));
  return number[2] === undefined ? value : { percent: value, decimals: decimalsIn(text) };
}

/** As many as the report shows. */
function decimalsIn(text: string): number {
  return /[.,](\d+)/.exec(text)?.[1]?.length ?? 0;
}
