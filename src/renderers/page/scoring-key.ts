import { kindOf } from '../../core/items/registry.js';
import type { Item, QuestionSet } from '../../core/model/question-set.js';
import { dimensionOf } from '../../core/model/references.js';
import type { RespondentMessages } from '../../messages/messages.js';
import { element, escaped } from '../html/escape.js';
import { tableHtml } from '../html/table.js';

/** For whoever scores paper by hand: which question counts where and how, on a page of its own. */
export function scoringKey(set: QuestionSet, { paper }: RespondentMessages): string {
  const { key } = paper;
  const rows = set.items.flatMap((item, index) => rowsOf(item, index + 1, set, key));
  return element(
    'section',
    { class: 'scoring-key' },
    element('h2', {}, escaped(`${set.title}: ${key.title}`)),
    ...key.howTo.map((text) => element('p', {}, escaped(text))),
    tableHtml({
      kind: 'table',
      columns: [key.question, key.dimension, key.counting].map((title) => ({ title, align: 'left' })),
      rows,
    }),
  );
}

function rowsOf(
  item: Item,
  number: number,
  set: QuestionSet,
  words: RespondentMessages['paper']['key'],
): readonly (readonly string[])[] {
  const titleOf = (id: string) => dimensionOf(set, id).title;
  if ('loadings' in item)
    return item.loadings.map(({ dimension, reverse, weight }) => [
      String(number),
      titleOf(dimension),
      `${reverse ? words.reversed : words.straight}${weight === 1 ? '' : ` × ${weight}`}`,
    ]);
  const options = 'options' in item ? item.options : [];
  return kindOf(item)
    .dimensions(item)
    .map((dimension) => {
      const scores = options.flatMap(({ text, scores: own }) =>
        own.filter((score) => score.dimension === dimension).map(({ percent }) => `${text} ${percent}`),
      );
      return [String(number), titleOf(dimension), scores.join(' · ')];
    });
}
