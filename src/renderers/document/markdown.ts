import { markdownText as escaped } from '../markdown-text.js';
import type { Block, Document } from './document.js';

export function documentAsMarkdown({ title, subtitle, sections }: Document): string {
  const blocks = [
    `# ${escaped(title)}`,
    ...subtitle.map((line) => `_${escaped(line)}_`),
    ...sections.flatMap((section) => [`## ${escaped(section.heading)}`, ...section.blocks.map(block)]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function block(one: Block): string {
  switch (one.kind) {
    case 'paragraph':
      return escaped(one.text);
    case 'bullets':
      return one.lines.map((line) => `- ${escaped(line)}`).join('\n');
    case 'subheading':
      return `### ${escaped(one.text)}`;
    case 'entry':
      return [`**${escaped(one.title)}**`, ...one.lines.map(escaped)].join('  \n');
    case 'table':
      return table(one);
  }
}

function table({ columns, rows }: Extract<Block, { kind: 'table' }>): string {
  const row = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  return [
    row(columns.map(({ title }) => title)),
    `| ${columns.map(({ align }) => (align === 'left' ? '---' : '---:')).join(' | ')} |`,
    ...rows.map(row),
  ].join('\n');
}
