import { kindOf } from '../items/registry.js';
import { foldLabel } from '../items/written-text.js';
import { type Finding, finding, findingAtKey, type Path } from '../model/finding.js';
import type { Item, Option, QuestionSet } from '../model/question-set.js';

/** A scale item that counts nowhere is asked for nothing, where others count. */
export function itemsWithoutDimension(set: QuestionSet): readonly Finding[] {
  if (set.dimensions.length === 0) return [];
  const used = new Set(gapItems(set));
  return set.items.flatMap((item, index) =>
    'scale' in item && item.loadings.length === 0 && !used.has(item.id)
      ? [finding('item-without-dimension', ['items', index], { item: item.id })]
      : [],
  );
}

/** Items that gaps and conditions look at have a purpose of their own. */
function gapItems(set: QuestionSet): readonly string[] {
  const named = JSON.stringify([
    set.gaps,
    set.advice.map(({ when }) => when),
    set.items.map(({ when }) => when),
  ]);
  return set.items.map(({ id }) => id).filter((id) => named.includes(JSON.stringify(id)));
}

/** Points from 1 to 5 are meant as a scale's codes; options count from 0 to 100. */
export function narrowScores(set: QuestionSet): readonly Finding[] {
  return set.items.flatMap((item, index) => {
    const points = optionsOf(item).flatMap(({ scores }) => scores.map(({ percent }) => percent));
    const max = Math.max(...points);
    if (points.length < 2 || max === 0 || max > 10) return [];
    const first = optionsOf(item).findIndex(({ scores }) => scores.length > 0);
    return [finding('scores-narrow', ['items', index, 'options', first, 'scores'], { max })];
  });
}

export function sameOptions(set: QuestionSet): readonly Finding[] {
  return set.items.flatMap((item, index) =>
    repeated(optionsOf(item).map(({ text }) => text)).map(({ at, text }) =>
      finding('same-option', ['items', index, 'options', at, 'text'], { text }),
    ),
  );
}

export function sameQuestions(set: QuestionSet): readonly Finding[] {
  return repeated(set.items.map(({ text }) => text)).map(({ at, first }) =>
    finding('same-question', ['items', at, 'text'], { other: set.items[first]?.id ?? '' }),
  );
}

/** Dimensions, and advice, that nobody can tell apart in a profile. */
export function sameTitles(set: QuestionSet): readonly Finding[] {
  const of = (titles: readonly string[], path: (index: number) => Path) =>
    repeated(titles).map(({ at, text }) => finding('same-title', path(at), { title: text }));
  return [
    ...of(
      set.dimensions.map(({ title }) => title),
      (index) => ['dimensions', set.dimensions[index]?.id ?? '', 'title'],
    ),
    ...of(
      set.advice.map(({ title }) => title),
      (index) => ['advice', index, 'title'],
    ),
  ];
}

export function singleItemDimensions(set: QuestionSet): readonly Finding[] {
  return set.dimensions
    .filter(({ id }) => set.items.filter((item) => kindOf(item).dimensions(item).includes(id)).length === 1)
    .map(({ id }) => findingAtKey('single-item-dimension', ['dimensions', id], { dimension: id }));
}

export function unusedSources(set: QuestionSet): readonly Finding[] {
  const named = new Set([
    ...set.advice.map(({ source }) => source),
    ...set.dimensions.map(({ norms }) => norms?.source ?? null),
  ]);
  if (set.advice.every(({ source }) => source === null)) return [];
  return set.sources
    .filter(({ id }) => !named.has(id))
    .map(({ id }) => findingAtKey('unused-source', ['sources', id], { source: id }));
}

function optionsOf(item: Item): readonly Option[] {
  return 'options' in item ? item.options : [];
}

function repeated(texts: readonly string[]): readonly { at: number; first: number; text: string }[] {
  const folded = texts.map((text) => foldLabel(text).replace(/[.!?…]+$/, ''));
  return folded.flatMap((text, at) => {
    const first = folded.indexOf(text);
    return first === at || text.length < 2 ? [] : [{ at, first, text: texts[at] ?? '' }];
  });
}
