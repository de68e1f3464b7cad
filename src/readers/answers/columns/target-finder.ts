import { kindOf } from '../../../core/items/registry.js';
import type { Item, QuestionSet } from '../../../core/model/question-set.js';
import { foldHeader, gridRow, textBehindCode } from './header-text.js';
import { optionNamed, takesOther } from './one-code.js';

/** What a header means: an item, or one option of an item that takes several. */
export type Target =
  | { readonly kind: 'item'; readonly item: Item }
  | { readonly kind: 'option'; readonly item: Item; readonly code: string };

/**
 * Finds what a header means: an item by its id, by its text as it stands, by its folded text, then the same for the
 * row of a grid (`Stamm [Zeile]`), for a text behind a code, and for the last step of a path (`gruppe/ah1`); then an
 * option of an item (`m[a]`, `Stamm [Option]`, `m/a`, `m___a`, `Stamm - Option`). Texts that two items share name neither.
 */
export function targetFinder(set: QuestionSet): (header: string) => Target | null {
  const item = itemFinder(set);
  const option = optionFinder(set);
  const known = new Map<string, Target | null>();
  return (header) => {
    const before = known.get(header);
    if (before !== undefined) return before;
    const found = item(header);
    const target: Target | null = found === null ? option(header) : { kind: 'item', item: found };
    known.set(header, target);
    return target;
  };
}

function itemFinder(set: QuestionSet): (header: string) => Item | null {
  const byId = namesOf(set.items, ({ id, was }) => [id, ...was].map((name) => name.toLowerCase()));
  const byText = namesOf(set.items, textsOf);
  const byFoldedText = namesOf(set.items, (item) => textsOf(item).map(foldHeader));
  const named = (name: string) =>
    byId.get(name.trim().toLowerCase()) ??
    byText.get(name.trim()) ??
    byFoldedText.get(foldHeader(name)) ??
    null;
  return (header) =>
    [
      header,
      gridRow(header),
      textBehindCode(header),
      /^[\w./-]*\/(\w+)$/.exec(header.trim())?.[1],
      / - (\S.*)$/s.exec(header)?.[1],
      /^.* - (\S.*)$/s.exec(header)?.[1],
    ].reduce<Item | null>((found, name) => found ?? (name ? named(name) : null), null);
}

const PAIRS = [
  /^(.*?)\s*\[([^[\]]+)\]\s*$/s,
  /^(.*)\/([^/]+)$/s,
  /^(.*)___(\w+)$/s,
  /^(.*?) - (\S.*)$/s,
  /^(.*) - (\S.*)$/s,
  /^(\w+?)_(\w+)$/s,
];

function optionFinder(set: QuestionSet): (header: string) => Target | null {
  const items = set.items.filter((item) => kindOf(item).form === 'codes' || takesOther(item));
  if (items.length === 0) return () => null;
  const stems = namesOf(items, (item) => [
    ...[item.id, ...item.was].map((name) => name.toLowerCase()),
    ...textsOf(item).map(foldHeader),
  ]);
  const stemOf = (text: string) =>
    stems.get(text.trim().toLowerCase()) ??
    stems.get(foldHeader(text)) ??
    stems.get(/^[\w./-]*\/(\w+)$/.exec(text.trim())?.[1]?.toLowerCase() ?? '') ??
    null;
  return (header) => {
    for (const pair of PAIRS) {
      const [, stem = '', name = ''] = pair.exec(textBehindCode(header) ?? header) ?? [];
      const item = stem === '' ? null : stemOf(stem);
      if (item === null) continue;
      const code = optionNamed(item, name);
      if (code !== null) return { kind: 'option', item, code };
    }
    return null;
  };
}

function textsOf({ text, textOther, columns }: Item): readonly string[] {
  return [text, ...(textOther === null ? [] : [textOther]), ...columns];
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
