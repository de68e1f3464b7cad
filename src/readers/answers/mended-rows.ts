import { Chunks } from './bytes/chunks.js';
import { DelimitedFile } from './bytes/delimited-file.js';
import { sniffFormat } from './bytes/sniff-format.js';
import type { AnswerSource } from './rows.js';
import { delimitedTable, TAKES_NOTHING } from './table/table.js';

/** Which rows of which files came again in a file of rejected rows, so that they neither complain nor count twice. */
export interface MendedRows {
  of(file: string): ReadonlySet<number>;
}

const NONE: ReadonlySet<number> = new Set();

/** Looks through the files that can be read twice; one file alone has no other that it mends. */
export async function mendedRows(sources: readonly AnswerSource[]): Promise<MendedRows> {
  const rows = new Map<string, Set<number>>();
  if (sources.length > 1) for (const source of sources) if (source.again) await look(source, rows);
  return { of: (file) => rows.get(file) ?? rows.get(baseName(file)) ?? NONE };
}

async function look({ chunks }: AnswerSource, rows: Map<string, Set<number>>): Promise<void> {
  const input = await Chunks.open(chunks);
  try {
    if (sniffFormat(input.head) !== 'delimited' || !/^\W*datei\W+zeile\W+grund\W/i.test(textOf(input.head)))
      return;
    const file = await DelimitedFile.open(input);
    const table = delimitedTable(file);
    do {
      for (let row = table.next(TAKES_NOTHING); row !== null; row = table.next(TAKES_NOTHING)) {
        if (row === 'full') continue;
        const [name = '', number = ''] = row.cells;
        const at = Number(number);
        if (name.trim() === '' || !Number.isInteger(at)) continue;
        const of = rows.get(name.trim()) ?? new Set();
        of.add(at);
        rows.set(name.trim(), of);
      }
    } while (await table.more());
  } finally {
    await input.close();
  }
}

/** The first characters; whatever the encoding, these three words are ASCII. */
function textOf(head: Uint8Array): string {
  return Buffer.from(head.subarray(0, 200)).toString('latin1').replaceAll('\0', '');
}

function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
