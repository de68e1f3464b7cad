import type { AdviceBlock, Block, Detailed, Measure, Question, ScoreBlock } from '../document/document.js';
import type { Draw } from './draw.js';
import { element, escaped } from './escape.js';
import { figureHtml, meterFigure } from './figure.js';
import { tableHtml } from './table.js';

/** Where things have names of their own, at their place in the order of headings. */
type Heading = 'h3' | 'h4';

/** A block; `id` is its own in the page. */
export function blockHtml(block: Block, id: string, draw: Draw, heading: Heading = 'h3'): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block.text);
    case 'notes':
      return element('div', { class: 'notes' }, ...block.lines.map((line) => paragraph(line)));
    case 'bullets':
      return list(block.lines);
    case 'points':
      return element(
        'div',
        { class: 'points' },
        ...block.lines.map((line) => element('h3', {}, lines(line))),
      );
    case 'subheading':
      return element('h3', {}, escaped(block.text));
    case 'entry':
      return article(
        block.title,
        block.lines.map((line) => paragraph(line)),
        heading,
      );
    case 'quote':
      return element(
        'figure',
        { class: 'quote' },
        element('figcaption', {}, escaped(block.title)),
        element('blockquote', {}, paragraph(block.text)),
      );
    case 'table':
      return tableHtml(block);
    case 'meters':
      return meterFigure(block, id, draw);
    case 'score':
      return score(block);
    case 'advice':
      return advice(block);
    case 'measures':
      return block.measures.map(measure).join('\n');
    case 'questions':
      return element('ol', { class: 'questions' }, ...block.questions.map(question));
    case 'figure':
      return figureHtml(
        block,
        id,
        block.words.map((one, index) => blockHtml(one, `${id}w${index + 1}`, draw)),
        draw,
      );
  }
}

function lines(text: string): string {
  return escaped(text).replace(/\n/g, '<br>');
}

function paragraph(text: string, look: string | null = null): string {
  return element('p', { class: look }, lines(text));
}

function list(texts: readonly string[]): string {
  return element('ul', {}, ...texts.map((text) => element('li', {}, lines(text))));
}

function article(title: string, content: readonly string[], heading: Heading = 'h3'): string {
  return element('article', {}, element(heading, {}, escaped(title)), ...content);
}

function score({ title, value, band, text, details, answered }: ScoreBlock): string {
  const facts = [...details, ...(answered === null ? [] : [answered])];
  return article(`${title}: ${[band, value].filter((part) => part !== null).join(', ')}`, [
    ...(text === null ? [] : [paragraph(text)]),
    ...(facts.length === 0 ? [] : [paragraph(facts.join(' · '), 'soft')]),
  ]);
}

function advice({ number, title, because, text, try: step, source }: AdviceBlock): string {
  return element(
    'article',
    { class: 'advice' },
    element('h3', {}, element('span', { class: 'number' }, `${number}`), ' ', escaped(title)),
    ...(because === null ? [] : [paragraph(because, 'soft')]),
    ...(text === null ? [] : [paragraph(text)]),
    ...(step === null ? [] : [paragraph(step, 'step')]),
    ...(source === null ? [] : [paragraph(source, 'soft')]),
  );
}

function measure({ title, about, facts, bands, declared }: Measure): string {
  return article(title, [
    ...(about === null ? [] : [paragraph(about)]),
    paragraph(facts, 'soft'),
    ...detailed(bands),
    ...declared.map((line) => paragraph(line, 'soft')),
  ]);
}

function question({ text, facts, responses, declared }: Question): string {
  return element(
    'li',
    {},
    paragraph(text),
    paragraph(facts, 'soft'),
    ...detailed(responses),
    ...declared.map((line) => paragraph(line, 'soft')),
  );
}

/** A list whose points may have lines below them. */
function detailed(all: readonly Detailed[]): readonly string[] {
  if (all.length === 0) return [];
  return [
    element(
      'ul',
      {},
      ...all.map(({ text, details }) =>
        element('li', {}, lines(text), ...details.map((line) => paragraph(line, 'soft'))),
      ),
    ),
  ];
}
