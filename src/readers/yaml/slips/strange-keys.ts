import { type Document, isMap, isScalar, isSeq } from 'yaml';

/** Keys that no author would write, as points: a wrong guess leaves a sentence, or the same key twice, behind. */
export function strangeKeys(documents: readonly Document[], keys: ReadonlySet<string>): number {
  const ofKeys = (names: readonly string[]) =>
    names.reduce((sum, name, index) => {
      if (names.indexOf(name) < index) return sum + 10;
      if (/\s/.test(name)) return sum + 5;
      return keys.has(name) ? sum : sum + 1;
    }, 0);
  const walk = (node: unknown): number => {
    if (isSeq(node)) return node.items.reduce<number>((sum, item) => sum + walk(item), 0);
    if (!isMap(node)) return 0;
    const names = node.items.map(({ key }) => (isScalar(key) ? String(key.value) : ' '));
    return node.items.reduce((sum, { value }) => sum + walk(value), ofKeys(names));
  };
  // A second document is mostly a rule drawn with dashes.
  return documents.reduce((sum, { contents }) => sum + walk(contents), documents.length > 1 ? 1 : 0);
}
