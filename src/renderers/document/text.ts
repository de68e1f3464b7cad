import type { Paint } from '../../platform/paint.js';
import type { Look } from '../look.js';
import { indented, width, wrap } from '../text/layout.js';
import type { Document, Section } from './document.js';
import { blockLines } from './text-blocks.js';

const MAX_COLUMNS = 100;
const INDENT = 2;

/** For a terminal or a text file. */
export function documentAsText({ title, subtitle, opening, sections }: Document, look: Look): string {
  const { paint } = look;
  const columns = Math.min(look.columns, MAX_COLUMNS);
  const titleLines = wrap(title, columns);
  const lines = [
    ...titleLines.map(paint.title),
    ...(look.bars ? [paint.accent('═'.repeat(Math.max(...titleLines.map(width))))] : []),
    ...subtitle.flatMap((line) => wrap(line, columns)).map(paint.faint),
    ...opening.flatMap((text) => ['', ...wrap(text, columns)]),
    ...sections.flatMap((section) => sectionLines(section, { ...look, columns: columns - INDENT })),
  ];
  return `${lines.join('\n')}\n`;
}

/** A section with its heading, after a blank line. */
export function sectionLines({ heading, blocks }: Section, look: Look): readonly string[] {
  const bodies = blocks.map((block) => blockLines(block, look)).filter((lines) => lines.length > 0);
  return ['', headingText(heading, look.paint), ...bodies.flatMap((body) => ['', ...indented(body, INDENT)])];
}

function headingText(heading: string, paint: Paint): string {
  return paint.accent(paint.strong(heading));
}
