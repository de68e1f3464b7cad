import { type Document, isMap, isScalar } from 'yaml';
import type { Place } from '../../../core/model/finding.js';
import type { Slip } from './slip.js';
import { indentOf } from './source-line.js';

/**
 * Entries that stand beside the key they belong under: `scales:` with nothing behind it, and then keys at the margin that
 * no set knows.
 */
export function entriesAtTheMargin(
  document: Document,
  text: string,
  keys: ReadonlySet<string>,
  placeAt: (offset: number) => Place,
): readonly Slip[] {
  const root = document.contents;
  if (!isMap(root) || root.flow === true) return [];
  const lines = text.split('\n');
  const entries = root.items.map(({ key, value }) => ({
    name: isScalar(key) ? String(key.value) : '',
    line: isScalar(key) ? placeAt(key.range?.[0] ?? 0).line - 1 : 0,
    empty: isScalar(value) && value.value === null && value.source === '',
  }));
  return entries.flatMap(({ name, empty, line }, index): readonly Slip[] => {
    const next = entries[index + 1];
    if (!empty || !keys.has(name) || next === undefined || keys.has(next.name)) return [];
    const after = entries.slice(index + 1).find((entry) => keys.has(entry.name));
    const end = after?.line ?? lines.length;
    const wanted = indentOf(lines[line] as string) + 2;
    const moved = lines
      .slice(next.line, end)
      .map((one) => (one.trim() === '' ? one : `${' '.repeat(wanted)}${one}`));
    return [
      {
        code: 'yaml-indent',
        facts: { spaces: wanted - 2, wanted },
        line: next.line,
        column: 0,
        from: next.line,
        lines: moved,
      },
    ];
  });
}
