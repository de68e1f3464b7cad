import { isMeasure } from '../../core/group/components.js';
import { kindOf } from '../../core/items/registry.js';
import type { ItemFigure, WholeFigures } from '../../core/model/group.js';
import type { Item, QuestionSet } from '../../core/model/question-set.js';
import { printableText } from '../../core/text/printable.js';
import type { RespondentMessages } from '../../messages/messages.js';
import { type Block, entry } from '../document/document.js';
import { agreementFigure } from './pictures.js';
import { labelledCounts } from './talking-lines.js';

/** The items under the first dimension that each counts in, in the set's order; the others at the end. */
export function itemBlocks(
  set: QuestionSet,
  whole: WholeFigures,
  messages: RespondentMessages,
): readonly Block[] {
  const groups = set.dimensions.map(({ id, title }) => ({ id, title }));
  const rest = { id: null, title: messages.group.otherItems };
  return [...groups, rest].flatMap(({ id, title }): Block[] => {
    const figures = whole.items.filter(({ item }) => firstDimension(item) === id);
    if (figures.length === 0) return [];
    return [
      { kind: 'subheading', text: title },
      ...agreementFigure(figures, messages),
      ...figures.map((figure) => itemEntry(figure, whole, messages)),
    ];
  });
}

function firstDimension(item: Item): string | null {
  return kindOf(item).dimensions(item)[0] ?? null;
}

function itemEntry(figure: ItemFigure, whole: WholeFigures, messages: RespondentMessages): Block {
  const { item, hidden, n } = figure;
  const words = messages.group;
  if (hidden !== null) return entry(item.text, [words.item.hidden]);
  const labelled = labelledCounts(figure, messages);
  return entry(item.text, [
    ...(labelled === null ? [] : [words.counts(labelled)]),
    ...factLine(figure, whole, messages),
    ...(n === null || n === whole.people ? [] : [words.item.n(n, whole.people)]),
    ...(item.kind === 'text' && figure.texts === null && (n ?? 0) > 0 ? [words.item.textsLeftOut] : []),
  ]);
}

function factLine(
  figure: ItemFigure,
  whole: WholeFigures,
  { group: words }: RespondentMessages,
): readonly string[] {
  const { item, spread, numbers, agreement } = figure;
  const rest = restCorrelation(item, whole);
  const measured = isMeasure(item);
  const facts = [
    ...(numbers === null || item.kind !== 'number' ? [] : [words.item.numbers(numbers, item.unit)]),
    ...(spread === null || !measured ? [] : [words.item.mean(spread.mean, spread.sd)]),
    ...(agreement === null || !measured ? [] : [words.item.agreement(agreement)]),
    ...(rest === null ? [] : [words.item.rest(rest)]),
    ...('reverse' in item && item.reverse ? [words.item.reversed] : []),
  ];
  return facts.length === 0 ? [] : [facts.join('; ')];
}

/** Of the item with the rest of the first dimension that it counts in. */
export function restCorrelation(item: Item, { reliability }: WholeFigures): number | null {
  for (const { items, reliability: own } of reliability) {
    const at = items.indexOf(item);
    if (at >= 0) return own?.restCorrelations[at] ?? null;
  }
  return null;
}

export function textBlocks({ items }: WholeFigures): readonly Block[] {
  return items.flatMap(({ item, texts }): Block[] =>
    texts === null || texts.length === 0
      ? []
      : [
          { kind: 'subheading', text: item.text },
          { kind: 'bullets', lines: texts.map(printableText) },
        ],
  );
}
