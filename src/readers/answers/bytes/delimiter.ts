import { RecordScanner } from './record-scanner.js';

export const DELIMITERS = { comma: 0x2c, semicolon: 0x3b, tab: 0x09 } as const;

const SAMPLE_RECORDS = 50;

export interface Dialect {
  /** The byte between cells. */
  readonly delimiter: number;
  /** How many bytes a `sep=;` line takes, as Excel writes and reads it; 0 where there is none. */
  readonly skip: number;
}

/**
 * Finds out what stands between the cells: the delimiter that cuts the first records into equally many cells, the one
 * with more cells where two do. A file of one column counts as separated by commas. `whole` says whether the sample is
 * the whole file.
 */
export function findDialect(sample: Uint8Array, whole: boolean): Dialect {
  const named = /^sep=([,;\t])\r?\n/i.exec(Buffer.from(sample.subarray(0, 7)).toString('latin1'));
  if (named?.[1] !== undefined) return { delimiter: named[1].charCodeAt(0), skip: named[0].length };
  let best = { delimiter: DELIMITERS.comma as number, agreement: 0, cells: 1 };
  for (const delimiter of Object.values(DELIMITERS)) {
    const { agreement, cells } = cellsWith(sample, delimiter, whole);
    const better = agreement > best.agreement || (agreement === best.agreement && cells > best.cells);
    if (cells > 1 && better) best = { delimiter, agreement, cells };
  }
  return { delimiter: best.delimiter, skip: 0 };
}

/** How many cells the header has, and which share of the records after it has as many. */
function cellsWith(sample: Uint8Array, delimiter: number, whole: boolean) {
  const scanner = new RecordScanner(delimiter);
  scanner.feed(sample);
  if (whole) scanner.end();
  let cells = 0;
  let records = 0;
  let agreeing = 0;
  while (records < SAMPLE_RECORDS && scanner.next()) {
    if (scanner.blank) continue;
    if (cells === 0) cells = scanner.count;
    else {
      records += 1;
      if (scanner.count === cells) agreeing += 1;
    }
  }
  return { agreement: records === 0 ? 0 : agreeing / records, cells };
}
