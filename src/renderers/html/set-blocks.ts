import type { Block, Detailed, Measure, Question } from '../document/document.js';
import { element } from './escape.js';
import { article, list, paragraph } from './pieces.js';

/** What only the description of a set has; a page that asks has none of it. */
export type SetBlock = Extract<Block, { readonly kind: 'measures' | 'questions' }>;

export function setBlockHtml(block: SetBlock): string {
  return block.kind === 'measures'
    ? block.measures.map(measure).join('\n')
    : element('ol', { class: 'questions' }, ...block.questions.map(question));
}

function measure({ title, about, bands, ...said }: Measure): string {
  return article(title, [...(about === null ? [] : [paragraph(about)]), ...described(said, bands)]);
}

function question({ text, responses, ...said }: Question): string {
  return element('li', {}, paragraph(text), ...described(said, responses));
}

function described(
  { facts, declared }: Pick<Question, 'facts' | 'declared'>,
  points: readonly Detailed[],
): readonly string[] {
  return [facts, ...declared].flatMap((line, at) => [
    paragraph(line, 'soft'),
    ...(at === 0 && points.length > 0 ? [list(points)] : []),
  ]);
}
