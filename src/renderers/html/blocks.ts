import type { AdviceBlock, Block, ScoreBlock } from '../document/document.js';
import type { Draw } from './draw.js';
import { element, escaped } from './escape.js';
import { figureHtml, meterFigure } from './figure.js';
import { article, type Heading, lines, list, paragraph } from './pieces.js';
import { tableHtml } from './table.js';

/** A block; `id` is its own in the page. */
export function blockHtml(block: Block, id: string, draw: Draw, heading: Heading = 'h3'): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block.text);
    case 'notes':
      return element('div', { class: 'notes' }, ...block.lines.map((line) => paragraph(line)));
    case 'bullets':
      return list(block.lines.map((text) => ({ text, details: [] })));
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
    case 'questions':
      return draw(block);
    case 'figure':
      return figureHtml(
        block,
        id,
        block.words.map((one, index) => blockHtml(one, `${id}w${index + 1}`, draw)),
        draw,
      );
  }
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
