import { contentOf } from './packed-content.js';
import { zipDirectory } from './zip-directory.js';

/** Formulas, which may never have been worked out, and the errors of others. */
const BEYOND_VALUES = ['<f>', '<f ', '<f/', ':f>', ':f ', ':f/', 't="e"', "t='e'"];
const LONGEST_SIGN = 5;
/** Whole percent and percent with two decimals (ECMA-376-1, 18.8.30). */
const PERCENT = ['9', '10'];

/** Whether a workbook's values alone tell what its cells show: then its rows can be read one after the other. */
export async function isStreamable(archive: Uint8Array): Promise<boolean> {
  for (const entry of zipDirectory(archive) ?? []) {
    const content = () => contentOf(archive, entry);
    if (/(^|\/)worksheets\/[^/]+\.xml$/.test(entry.name) && (await saysMoreThanValues(content())))
      return false;
    if (entry.name.endsWith('styles.xml') && (await showsPercent(content()))) return false;
  }
  return true;
}

async function saysMoreThanValues(content: AsyncIterable<Buffer>): Promise<boolean> {
  let before = '';
  for await (const piece of content) {
    // A sign may begin at the end of the piece before.
    const seam = before + piece.toString('latin1', 0, LONGEST_SIGN);
    if (BEYOND_VALUES.some((sign) => seam.includes(sign) || piece.includes(sign, 0, 'latin1'))) return true;
    before = piece.toString('latin1', Math.max(0, piece.length - LONGEST_SIGN));
  }
  return false;
}

/** Whether cells have a format that shows a share as percent. */
async function showsPercent(content: AsyncIterable<Buffer>): Promise<boolean> {
  let styles = '';
  for await (const piece of content) styles += piece.toString('latin1');
  const own = [...styles.matchAll(/<(?:\w+:)?numFmt\s[^>]*>/g)].flatMap(([format]) =>
    format.includes('%') ? [numberOf(format)] : [],
  );
  const shown = new Set([...PERCENT, ...own]);
  const cells = /<(?:\w+:)?cellXfs[\s>].*?<\/(?:\w+:)?cellXfs>/s.exec(styles)?.[0] ?? '';
  return [...cells.matchAll(/<(?:\w+:)?xf\s[^>]*>/g)].some(([format]) => shown.has(numberOf(format)));
}

function numberOf(format: string): string {
  return /numFmtId=["'](\d+)["']/.exec(format)?.[1] ?? '';
}
