import { kindOf } from '../../core/items/registry.js';
import type { Item } from '../../core/model/question-set.js';
import { oneCode } from './columns/one-code.js';

const SEPARATORS = ['|', ';', ',', '\n'];

/**
 * The options that a cell of several names, one each: options are found first, also those that hold the separator
 * themselves; what is left over is a text besides. null where the item takes one answer, or the cell names no option.
 */
export function tickNames(item: Item, cell: string): readonly string[] | null {
  if (kindOf(item).form !== 'codes') return null;
  const text = cell.trim().replace(/^\{\s*"?|"?\s*\}$/g, '');
  const whole = oneCode(item, text);
  if (whole !== null) return [whole];
  const found = SEPARATORS.filter((separator) => text.includes(separator))
    .map((separator) => namesBetween(item, text, separator))
    .toSorted((a, b) => b.known - a.known)[0];
  if (found !== undefined && found.known > 0) return found.names;
  const codes = text.split(/\s+/).map((part) => oneCode(item, part));
  return codes.length > 1 && codes.every((code) => code !== null) ? codes : null;
}

/** Parts, put together again where only several of them make an option. */
function namesBetween(item: Item, text: string, separator: string) {
  const parts = text.split(separator);
  const names: string[] = [];
  let known = 0;
  for (let from = 0; from < parts.length; ) {
    let end = parts.length;
    let code: string | null = null;
    for (; end > from; end -= 1) {
      code = oneCode(item, parts.slice(from, end).join(separator).trim());
      if (code !== null) break;
    }
    if (code !== null) {
      names.push(code);
      known += 1;
      from = end;
    } else {
      const rest = (parts[from] ?? '').trim();
      if (rest !== '') names.push(rest);
      from += 1;
    }
  }
  return { names, known };
}
