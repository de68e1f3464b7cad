import type { Paint } from '../../platform/colour.js';
import { cut, hanging, indented, pad, width, wrap } from '../text/layout.js';
import type { Block, Document, Section } from './document.js';

const MAX_COLUMNS = 100;
const INDENT = 2;

/** How a document is to look in a terminal or a text file. */
export interface DocumentLook {
  readonly columns: number;
  readonly paint: Paint;
}

export function documentAsText({ title, subtitle, sections }: Document, look: DocumentLook): string {
  const { paint } = look;
  const columns = Math.min(look.columns, MAX_COLUMNS);
  const titleLines = wrap(title, columns);
  const lines = [
    ...titleLines.map(paint.title),
    paint.accent('═'.repeat(Math.max(...titleLines.map(width)))),
    ...subtitle.flatMap((line) => wrap(line, columns)).map(paint.faint),
    ...sections.flatMap((section) => sectionLines(section, columns, paint)),
  ];
  return `${lines.join('\n')}\n`;
}

function sectionLines({ heading, blocks }: Section, columns: number, paint: Paint): readonly string[] {
  const bodies = blocks.map((block) => indented(blockLines(block, columns - INDENT, paint), INDENT));
  return ['', paint.accent(paint.strong(heading)), ...bodies.flatMap((body) => ['', ...body])];
}

function blockLines(block: Block, columns: number, paint: Paint): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return wrap(block.text, columns);
    case 'bullets':
      return block.lines.flatMap((line) => hanging('• ', line, columns));
    case 'subheading':
      return wrap(block.text, columns).map(paint.accent);
    case 'entry':
      return [
        ...wrap(block.title, columns).map(paint.strong),
        ...block.lines.flatMap((line) => indented(wrap(line, columns - INDENT), INDENT)),
      ];
    case 'table':
      return tableLines(block, columns, paint);
  }
}

/** The first column gives way where a table is too wide. */
function tableLines(
  { columns: heads, rows }: Extract<Block, { kind: 'table' }>,
  columns: number,
  paint: Paint,
): readonly string[] {
  const widths = heads.map(({ title }, i) =>
    Math.max(width(title), ...rows.map((row) => width(row[i] ?? ''))),
  );
  const over = widths.reduce((sum, each) => sum + each + 2, -2) - columns;
  if (over > 0) widths[0] = Math.max(12, (widths[0] ?? 0) - over);
  const line = (cells: readonly string[]) =>
    heads
      .map(({ align }, i) => {
        const size = widths[i] ?? 0;
        return pad(cut(cells[i] ?? '', size), size, align === 'left' ? 'right' : 'left');
      })
      .join('  ')
      .trimEnd();
  return [paint.faint(line(heads.map(({ title }) => title))), ...rows.map(line)];
}
