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
 * Finds out what stands between the cells: the delimiter that cuts most of the first records into equally many cells, the one
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

/** How many cells most records have, and which share of the records that is: titles and notes have fewer. */
function cellsWith(sample: Uint8Array, delimiter: number, whole: boolean) {
  const scanner = new RecordScanner(delimiter);
  scanner.feed(sample);
  if (whole) scanner.end();
  const counts = new Map<number, number>();
  let records = 0;
  while (records < SAMPLE_RECORDS && scanner.next()) {
    if (scanner.blank) continue;
    records += 1;
    counts.set(scanner.count, (counts.get(scanner.count) ?? 0) + 1);
  }
  const [cells, times] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0]);
  return { agreement: records === 0 ? 0 : times / records, cells };
}
