import type { Slip, SlipCode } from './slip.js';
import { linesOfBlockTexts } from './source-line.js';

const NO_BREAK = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]/g;
const BULLET = /^(\s*)([\u2010-\u2015\u2212\u2022\u00b7\u25aa*])\s+(?=\S)/;
const KEY = /^\s*(?:- +)*[\w-]+:(?=[\u00a0\u202f\u2007])/;

/** Most lines have none of these at their start and need no closer look. */
const SUSPICIOUS = /^\s*(?:- *)*(?:[\w-]+:)?[^\x20-\x7eäöüÄÖÜß]|^ *(?:- *)*\t|^\s*(?:```|~~~)/;

interface Mended {
  readonly code: 'yaml-tab' | 'yaml-no-break-space' | 'yaml-dash' | 'yaml-fence';
  readonly sign: string;
  readonly column: number;
  readonly line: string;
}

/** What word processors, chats and tab keys leave behind where YAML wants plain blanks and dashes, in the lines' order. */
export function signsFromElsewhere(lines: readonly string[], tab: number): readonly Slip[] {
  const texts = linesOfBlockTexts(lines);
  return lines.flatMap((line, index) => {
    if (texts.has(index) || !SUSPICIOUS.test(line)) return [];
    const mended = mendedLine(line, tab);
    const last = mended.at(-1)?.line ?? line;
    return mended.map(({ code, sign, column }) => asSlip(code, sign, { line: index, column }, last));
  });
}

function asSlip(
  code: Mended['code'],
  sign: string,
  place: { readonly line: number; readonly column: number },
  line: string,
): Slip<SlipCode> {
  const facts = code === 'yaml-dash' ? { sign, more: 0 } : { more: 0 };
  return { code, facts, ...place, from: place.line, lines: [line] };
}

function mendedLine(line: string, tab: number): readonly Mended[] {
  if (/^\s*(```|~~~)/.test(line)) return [{ code: 'yaml-fence', sign: '`', column: 0, line: '' }];
  const tabs = withoutTabs(line, tab);
  const blanks = withPlainBlanks(tabs?.line ?? line);
  const before = blanks?.line ?? tabs?.line ?? line;
  const bullet = BULLET.exec(before);
  const dash: Mended | null =
    bullet === null || bullet[2] === '*'
      ? null
      : {
          code: 'yaml-dash',
          sign: bullet[2] ?? '',
          column: bullet[1]?.length ?? 0,
          line: before.replace(BULLET, '$1- '),
        };
  return [tabs, blanks, dash].filter((mended) => mended !== null);
}

function withoutTabs(line: string, tab: number): Mended | null {
  const start = /^[ \t]*(?:-[ \t]+)*/.exec(line)?.[0] ?? '';
  if (!start.includes('\t') || line.trim() === '') return null;
  return {
    code: 'yaml-tab',
    sign: '\t',
    column: start.indexOf('\t'),
    line: start.replaceAll('\t', ' '.repeat(tab)).replace(/-\s+/g, '- ') + line.slice(start.length),
  };
}

function withPlainBlanks(line: string): Mended | null {
  const indent = /^[\s\u200b\ufeff]*(?:-[\s\u200b]+)*/.exec(line)?.[0] ?? '';
  const key = KEY.exec(line)?.[0] ?? '';
  const start = line.slice(0, Math.max(indent.length, key === '' ? 0 : key.length + 1));
  const column = start.search(NO_BREAK);
  if (column === -1) return null;
  const plain = start.replace(/[\u200b\ufeff]/g, '').replace(NO_BREAK, ' ');
  return {
    code: 'yaml-no-break-space',
    sign: start[column] ?? '',
    column,
    line: plain + line.slice(start.length),
  };
}
