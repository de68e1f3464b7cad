import type { Finding } from '../../../core/model/finding.js';

/** Keys whose values name something by its id. */
const NAMING = ['item', 'dimension', 'gap', 'of', 'minus', 'is', 'isNot', 'source', 'scale'];

/** Lets references to an id that could not stay as it was follow to the new one; changes the document. */
export function replaceIds(document: unknown, found: readonly Finding[]): void {
  const ids = new Map<unknown, unknown>();
  for (const { code, path, better, facts } of found) {
    if (better === undefined || !('value' in better) || path.at(-1) !== 'id') continue;
    if (code === 'bad-id') ids.set(facts.id, better.value);
    if (code === 'wrong-type' && facts.cause === 'id') ids.set(Number(facts.written), better.value);
  }
  if (ids.size === 0) return;
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const container = value as Record<string, unknown>;
    for (const [key, part] of Object.entries(container)) {
      if (NAMING.includes(key) && ids.has(part)) container[key] = ids.get(part);
      else walk(part);
    }
  };
  walk(document);
}
