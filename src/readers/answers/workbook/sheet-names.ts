import { contentOf } from './packed-content.js';
import { zipDirectory } from './zip-directory.js';

/** A sheet as its workbook names it. */
export interface SheetName {
  readonly name: string;
  readonly hidden: boolean;
}

/** The part that names the sheets, where every usual program puts it (ECMA-376-1, 18.2.27). */
const PART = 'xl/workbook.xml';

/** The sheets in their order, without the rest of the workbook being read; empty where they are named elsewhere. */
export async function sheetNames(archive: Uint8Array): Promise<readonly SheetName[]> {
  const entry = zipDirectory(archive)?.find(({ name }) => name === PART);
  if (entry === undefined) return [];
  const pieces: Buffer[] = [];
  for await (const piece of contentOf(archive, entry)) pieces.push(piece);
  const xml = Buffer.concat(pieces).toString('utf8');
  return [...xml.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([sheet]) => ({
    name: decoded(/\sname=(["'])(.*?)\1/s.exec(sheet)?.[2] ?? ''),
    hidden: /\sstate=["'](?:hidden|veryHidden)["']/.test(sheet),
  }));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w+));/gi, (entity, decimal, hex, name) =>
    name !== undefined
      ? (ENTITIES[name] ?? entity)
      : String.fromCodePoint(
          Math.min(Number.parseInt(decimal ?? hex, decimal === undefined ? 16 : 10), 0x10ffff),
        ),
  );
}
