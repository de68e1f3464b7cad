/**
 * A set's document with the texts of a second wording in their places. The wording has the document's shape: entries of
 * lists go by their ids, or by their numbers where they have none. Every text of it must stand in the place of another.
 */
export function reworded(document, wording, path = '') {
  const entries = Object.entries(wording).map(([key, text]) => [keyOf(document, key), key, text]);
  const copy = Array.isArray(document) ? [...document] : { ...document };
  for (const [at, key, text] of entries) {
    const place = `${path}${key}`;
    const first = document?.[at];
    if (typeof text !== typeof first || (typeof text !== 'string' && typeof text !== 'object'))
      throw new Error(`${place}: the first wording has no such text`);
    copy[at] = typeof text === 'string' ? text : reworded(first, text, `${place}.`);
  }
  return copy;
}

/** Where an entry stands, by its id; numbers are places. */
function keyOf(document, key) {
  if (!Array.isArray(document)) return key;
  const named = document.findIndex((entry) => entry?.id === key);
  return named === -1 ? key : named;
}

/**
 * Two wordings of one set: answers, drafts and files of one are those of the other. Each knows the other's questions as
 * headings of a table.
 */
export function wordingsOfOne(first, second) {
  const { fingerprint, answersFingerprint } = first;
  return [knowing(first, second), { ...knowing(second, first), fingerprint, answersFingerprint }];
}

function knowing(set, other) {
  const items = set.items.map((item, index) => {
    const { text, textOther } = other.items[index];
    const headings = [text, textOther].filter((heading) => heading !== null);
    const unknown = headings.filter((heading) => heading !== item.text && heading !== item.textOther);
    return { ...item, columns: [...item.columns, ...unknown] };
  });
  return { ...set, items };
}
