import type { Item, QuestionSet } from '../../../core/model/question-set.js';
import { foldHeader, gridRow, textBehindCode } from './header-text.js';

/**
 * Finds the item that a header means: by its id, by its text as it stands, by its folded text, then the same for the
 * row of a grid (`Stamm [Zeile]`) and for a text behind a code. Texts that two items share name neither.
 */
export function itemFinder(set: QuestionSet): (header: string) => Item | null {
  const byId = namesOf(set.items, ({ id }) => [id.toLowerCase()]);
  const byText = namesOf(set.items, textsOf);
  const byFoldedText = namesOf(set.items, (item) => textsOf(item).map(foldHeader));
  const named = (name: string) =>
    byId.get(name.trim().toLowerCase()) ??
    byText.get(name.trim()) ??
    byFoldedText.get(foldHeader(name)) ??
    null;
  return (header) => {
    const row = gridRow(header);
    const text = textBehindCode(header);
    return named(header) ?? (row === null ? null : named(row)) ?? (text === null ? null : named(text));
  };
}

function textsOf({ text, textOther }: Item): readonly string[] {
  return textOther === null ? [text] : [text, textOther];
}

function namesOf(
  items: readonly Item[],
  names: (item: Item) => readonly string[],
): ReadonlyMap<string, Item | null> {
  const found = new Map<string, Item | null>();
  for (const item of items) {
    for (const name of new Set(names(item))) found.set(name, found.has(name) ? null : item);
  }
  return found;
}
