import type { Path } from '../../model/finding.js';
import type { Item, QuestionSet } from '../../model/question-set.js';

export interface PlacedItem {
  readonly item: Item;
  readonly text: string;
  readonly path: Path;
}

/** The statements of a German set: items on a scale; the rules of wording are made for them. */
export function statementsOf(set: QuestionSet): readonly PlacedItem[] {
  if (!isGerman(set)) return [];
  return set.items.flatMap((item, index) =>
    'scale' in item ? [{ item, text: item.text, path: ['items', index, 'text'] }] : [],
  );
}

export function isGerman({ language }: QuestionSet): boolean {
  return language.toLowerCase().startsWith('de');
}
