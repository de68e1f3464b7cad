import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Path } from '../../core/model/finding.js';

/** Offsets in a text. */
export interface Extent {
  /** Where the value, or its key, begins; of the nearest thing around it where it is missing. */
  readonly around: number;
  /** From where to where it is written; null where it is missing or stands elsewhere (behind an alias). */
  readonly exact: readonly [number, number] | null;
}

/** Finds where a value, or its key, is written. */
export function placeFinder(document: Document): (path: Path, atKey: boolean) => Extent | null {
  const pairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();
  const pairOf = (map: YAMLMap, key: string): Pair | undefined => {
    const known = pairs.get(map) ?? pairsByKey(map);
    pairs.set(map, known);
    return known.get(key);
  };
  return (path, atKey) => {
    let node = document.contents as Node | null;
    let around = node?.range?.[0] ?? null;
    let exact = extent(node);
    const found = () => (around === null ? null : { around, exact });
    const missing = () => (around === null ? null : { around, exact: null });
    for (const [depth, key] of path.entries()) {
      if (isAlias(node)) node = node.resolve(document) ?? null;
      if (isMap(node)) {
        const pair = pairOf(node, String(key));
        if (pair === undefined) return missing();
        const keyOffset = (pair.key as Node).range?.[0] ?? around;
        node = pair.value as Node | null;
        const wantsKey = atKey && depth === path.length - 1;
        around = wantsKey || node === null ? keyOffset : (node.range?.[0] ?? keyOffset);
        exact = wantsKey ? extent(pair.key as Node) : extent(node);
      } else if (isSeq(node)) {
        const next = node.items[Number(key)] as Node | undefined;
        if (next === undefined) return missing();
        node = next;
        around = node.range?.[0] ?? around;
        exact = extent(node);
      } else return missing();
    }
    return found();
  };
}

function extent(node: Node | null): readonly [number, number] | null {
  return node?.range ? [node.range[0], node.range[1]] : null;
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
