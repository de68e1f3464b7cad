import { kindOf } from '../../../core/items/registry.js';
import { foldLabel } from '../../../core/items/written-text.js';
import type { Item } from '../../../core/model/question-set.js';
import type { Columns } from '../columns/columns.js';
import { isOtherCode } from '../columns/one-code.js';
import type { Ticks } from '../columns/sources/form-source.js';
import { TICKS } from '../columns/sources/spreadsheet.js';
import type { TableRow } from './table.js';

/** The words that say of an option's own column whether it was ticked, as the system that wrote the file has them. */
export function ticksOf({ source }: Pick<Columns, 'source'>): Ticks {
  return source?.ticks ?? TICKS;
}

/**
 * How ticked options look in these rows, for each item with a column for every option: true where cells hold the option
 * itself, false where they hold yes or no. Items of which no row tells, or of which rows tell both, are left out. That
 * alone says what „Nein“ means in the column of an option of this name.
 */
export function labelTicks(columns: Columns, rows: readonly TableRow[]): ReadonlyMap<Item, boolean> {
  const { yes, no } = ticksOf(columns);
  const seen = new Map<Item, Set<boolean>>();
  const options = columns.roles.flatMap((role, at) =>
    role.kind === 'option' && !isOtherCode(role.item, role.code)
      ? [{ at, item: role.item, label: foldLabel(kindOf(role.item).label(role.item, role.code)) }]
      : [],
  );
  for (const { cells } of options.length === 0 ? [] : rows)
    for (const { at, item, label } of options) {
      const word = foldLabel(cells[at] ?? '');
      const isWord = yes.includes(word) || no.includes(word);
      if (word === '' || isWord === (word === label)) continue;
      seen.set(item, (seen.get(item) ?? new Set()).add(!isWord));
    }
  return new Map(
    [...seen].flatMap(([item, [only, ...others]]) =>
      only === undefined || others.length > 0 ? [] : [[item, only] as const],
    ),
  );
}
