/** How many keys with their values stand in a valid JSON text. */
export function pairsIn(text: string): number {
  let pairs = 0;
  for (const [, colon] of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)) if (colon !== undefined) pairs += 1;
  return pairs;
}

/** Whether a value has fewer keys than were written; of two equal ones JSON keeps the last. */
export function repeatsKeys(value: unknown, written: number): boolean {
  return keysIn(value) < written;
}

/** With a list of what is left to look at: a value may be deeper than calls can be. */
function keysIn(value: unknown): number {
  let keys = 0;
  for (const left = [value]; left.length > 0; ) {
    const one = left.pop();
    if (typeof one !== 'object' || one === null) continue;
    const inner = Object.values(one);
    if (!Array.isArray(one)) keys += inner.length;
    for (const part of inner) if (typeof part === 'object') left.push(part);
  }
  return keys;
}
