import type { Expected } from '../../model/finding.js';
import type { ManyItem } from '../../model/question-set.js';
import type { Tick } from '../many.js';
import { optionIds } from '../options.js';
import type { Written } from '../written-text.js';
import type { KindDoor } from './kind-door.js';
import { loadedReferences } from './loaded.js';
import { checkOptions, namedOption, optionReferences, otherAnswer } from './options.js';

function expected(item: ManyItem): Expected {
  return { kind: 'options', ids: optionIds(item), several: true };
}

/** Splits what a cell holds: `a|b`, `a;b`, `a, b`, or `{"a|b"}` as some exports write it. */
function namesIn(item: ManyItem, written: Written): readonly unknown[] {
  if (typeof written === 'object') return written;
  const text = String(written)
    .trim()
    .replace(/^\{\s*"?|"?\s*\}$/g, '');
  if (namedOption(item, text) !== undefined) return [text];
  const separator = ['|', ';', ','].find((candidate) => text.includes(candidate));
  return (separator === undefined ? [text] : text.split(separator)).filter((name) => name.trim() !== '');
}

/** What names no option is one text besides, put together again. */
function ticksIn(item: ManyItem, names: readonly unknown[]): readonly Tick[] | undefined {
  const named = names.map((name) => namedOption(item, name));
  const rest = names.filter((_, index) => named[index] === undefined);
  const ids = item.options.filter((option) => named.includes(option)).map(({ id }) => id);
  if (rest.length === 0) return ids;
  const other = otherAnswer(item, rest.map(String).join(', ').replace(/\s+/g, ' '));
  return other === undefined ? undefined : [...ids, other];
}

export const manyDoor: KindDoor<'many'> = {
  check: checkOptions,
  references: (item) => [...optionReferences(item), ...loadedReferences(item)],
  expected,
  parse(item, written) {
    const answer = ticksIn(item, namesIn(item, written));
    return answer === undefined
      ? { ok: false, problem: 'not-understood', expected: expected(item) }
      : { ok: true, answer };
  },
};
