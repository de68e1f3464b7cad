import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Path } from '../../core/model/finding.js';

/** Finds the offset of a value, or of its key; of the nearest thing around it where it is missing. */
export function placeFinder(document: Document): (path: Path, atKey: boolean) => number | null {
  const pairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();
  const pairOf = (map: YAMLMap, key: string): Pair | undefined => {
    const known = pairs.get(map) ?? pairsByKey(map);
    pairs.set(map, known);
    return known.get(key);
  };
  return (path, atKey) => {
    let node = document.contents as Node | null;
    let offset = node?.range?.[0] ?? null;
    for (const [depth, key] of path.entries()) {
      if (isAlias(node)) node = node.resolve(document) ?? null;
      if (isMap(node)) {
        const pair = pairOf(node, String(key));
        if (pair === undefined) return offset;
        const keyOffset = (pair.key as Node).range?.[0] ?? offset;
        node = pair.value as Node | null;
        const wantsKey = (atKey && depth === path.length - 1) || node === null;
        offset = wantsKey ? keyOffset : (node?.range?.[0] ?? keyOffset);
      } else if (isSeq(node)) {
        const next = node.items[Number(key)] as Node | undefined;
        if (next === undefined) return offset;
        node = next;
        offset = node.range?.[0] ?? offset;
      } else return offset;
    }
    return offset;
  };
}

/** Of keys that occur twice the first one counts, as the finding stands at the second. */
function pairsByKey(map: YAMLMap): ReadonlyMap<string, Pair> {
  const found = new Map<string, Pair>();
  for (const pair of map.items) {
    const name = isScalar(pair.key) ? String(pair.key.value ?? '') : null;
    if (name !== null && !found.has(name)) found.set(name, pair);
  }
  return found;
}
