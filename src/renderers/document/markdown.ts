import { markdownText as escaped } from '../markdown-text.js';
import type {
  AdviceBlock,
  Block,
  Detailed,
  Document,
  Measure,
  Meters,
  Question,
  ScoreBlock,
  Table,
} from './document.js';

/** For a document or a wiki. */
export function documentAsMarkdown({ title, subtitle, opening, sections }: Document): string {
  const blocks = [
    `# ${escaped(title)}`,
    ...subtitle.map(emphasis),
    ...opening.map(escaped),
    ...sections.flatMap(({ heading, blocks }) => [`## ${escaped(heading)}`, ...blocks.flatMap(block)]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** A block as paragraphs. */
function block(one: Block): readonly string[] {
  switch (one.kind) {
    case 'paragraph':
      return [escaped(one.text)];
    case 'notes':
      return one.lines.map(escaped);
    case 'bullets':
    case 'points':
      return [list(one.lines)];
    case 'subheading':
      return [`### ${escaped(one.text)}`];
    case 'entry':
      return [[`**${escaped(one.title)}**`, ...one.lines.map(escaped)].join('  \n')];
    case 'quote':
      return [`**${escaped(one.title)}**`, quote(one.text)];
    case 'table':
      return [table(one)];
    case 'meters':
      return meters(one);
    case 'score':
      return score(one);
    case 'advice':
      return advice(one);
    case 'measures':
      return one.measures.flatMap(measure);
    case 'questions':
      return one.questions.flatMap(question);
    case 'figure':
      return one.words.flatMap(block);
  }
}

function emphasis(text: string): string {
  return `_${escaped(text)}_`;
}

function list(lines: readonly string[]): string {
  // Further paragraphs belong to their line, and a table has none.
  return lines.map((line) => `- ${escaped(line).replace(/\s*\n\s*/g, '\n\n  ')}`).join('\n');
}

function quote(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${escaped(line)}`)
    .join('\n');
}

function table({ columns, rows }: Table): string {
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell) => escaped(cell.replace(/\s*\n\s*/g, ' '))).join(' | ')} |`;
  return [
    row(columns.map(({ title }) => title)),
    `| ${columns.map(({ align }) => (align === 'left' ? '---' : '---:')).join(' | ')} |`,
    ...rows.map(row),
  ].join('\n');
}

function meters({ columns, meters: all, total }: Meters): readonly string[] {
  const left = (title: string) => ({ title, align: 'left' as const });
  const rows = all.map(({ title, remark, value, band, answered }) => [
    remark === null ? title : `${title} (${remark})`,
    value,
    band ?? '',
    answered,
  ]);
  const heads = [
    left(columns.title),
    { title: columns.value, align: 'right' as const },
    left(columns.band),
    left(columns.answered),
  ];
  return [
    table({ kind: 'table', columns: heads, rows }),
    ...(total === null || total.percent === null ? [] : [`**${escaped(`${total.title}: ${total.value}`)}**`]),
  ];
}

function score({ title, value, band, text, details }: ScoreBlock): readonly string[] {
  return [
    `### ${escaped(title)}: ${escaped(band ?? value)}`,
    ...(text === null ? [] : [escaped(text)]),
    ...(details.length === 0 ? [] : [emphasis(details.join(' · '))]),
  ];
}

function advice({ number, title, because, text, try: step, source }: AdviceBlock): readonly string[] {
  return [
    `### ${number}. ${escaped(title)}`,
    ...(because === null ? [] : [emphasis(because)]),
    ...(text === null ? [] : [escaped(text)]),
    ...(step === null ? [] : [`**${escaped(step)}**`]),
    ...(source === null ? [] : [escaped(source)]),
  ];
}

function measure({ title, about, facts, bands, declared }: Measure): readonly string[] {
  return [
    `### ${escaped(title)}`,
    ...(about === null ? [] : [escaped(about)]),
    emphasis(facts),
    ...detailed(bands),
    ...declared.map(emphasis),
  ];
}

function question({ text, facts, responses, declared }: Question, index: number): readonly string[] {
  return [
    `**${index + 1}** ${escaped(text)}`,
    emphasis(facts),
    ...detailed(responses),
    ...declared.map(emphasis),
  ];
}

/** A list whose points may have lines below them. */
function detailed(all: readonly Detailed[]): readonly string[] {
  if (all.length === 0) return [];
  return [all.map(({ text, details }) => `- ${[text, ...details].map(escaped).join('  \n  ')}`).join('\n')];
}
