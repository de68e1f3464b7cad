import { kindOf } from '../../../core/items/registry.js';
import { type Finding, finding } from '../../../core/model/finding.js';
import type { Item } from '../../../core/model/question-set.js';
import { columnLetters } from '../../../core/text/column-letters.js';
import { excerpt } from '../../../core/text/excerpt.js';
import { looksLikeCode } from '../code-shapes.js';
import type { Columns } from '../columns/columns.js';
import type { FormSource } from '../columns/sources/form-source.js';
import { declaredCodes } from '../declared-codes.js';
import { readCell } from '../read-cell.js';

/** As often in one column, or in all columns answered on one scale, the same strange code is no slip of the hand. */
const AGAIN_IN_COLUMN = 2;
const AGAIN_ON_SCALE = 3;
const SHARE_IN_COLUMN = 0.05;
const SHARE_ON_SCALE = 0.02;

/** What stood in one column of answers so far. */
class ColumnCells {
  answered = 0;
  readonly strange = new Map<string, number>();
  readonly understood = new Map<string, number>();

  constructor(
    readonly at: number,
    readonly item: Item,
    readonly source: FormSource | null,
  ) {}

  note(written: string): void {
    this.answered += 1;
    const reading = readCell(this.item, written, this.source);
    if (reading.ok && reading.answer === null) this.answered -= 1;
    count(reading.ok ? this.understood : this.strange, written.trim());
  }

  /** Codes of a system's own that nobody declared, and how often each stands here. */
  get codes(): readonly (readonly [code: string, count: number])[] {
    return [...this.strange].filter(([written]) => looksLikeCode(written));
  }
}

const MAX_DIFFERENT = 1000;

function count(of: Map<string, number>, written: string): void {
  const before = of.get(written);
  if (before !== undefined) of.set(written, before + 1);
  else if (of.size < MAX_DIFFERENT) of.set(written, 1);
}

/**
 * Finds columns whose codes nobody declared. Read by position they would give wrong scores without a word, so a
 * column, and with it every column on the same scale, in which the same code beyond the scale stands again and again
 * is not read at all.
 */
export class Survey {
  readonly #columns: readonly ColumnCells[];

  constructor(
    columns: Columns,
    private readonly counts: (item: Item) => boolean,
  ) {
    this.#columns = columns.roles.flatMap((role, at) =>
      role.kind === 'item' && kindOf(role.item).codes(role.item) !== null
        ? [new ColumnCells(at, role.item, columns.source)]
        : [],
    );
  }

  noteRow(cells: readonly string[]): void {
    for (const column of this.#columns) {
      const cell = cells[column.at] ?? '';
      if (cell !== '') column.note(cell);
    }
  }

  /** A row that was taken without being looked at here. */
  set rowsTaken(rows: number) {
    for (const column of this.#columns) column.answered += rows;
  }

  suspects(): readonly Finding[] {
    const groups = new Map<string, ColumnCells[]>();
    for (const column of this.#columns) {
      const key = answersOf(column.item);
      groups.set(key, [...(groups.get(key) ?? []), column]);
    }
    return [...groups.values()].flatMap((group) => this.#suspectsIn(group));
  }

  /** What stands in the columns, and what it was taken for. */
  meanings(describe: (item: Item, written: string, source: FormSource | null) => string | null) {
    return this.#columns.flatMap(({ at, item, source, understood, strange }) => [
      ...[...understood].map(([written, times]) => ({
        column: at,
        written,
        means: describe(item, written, source),
        count: times,
      })),
      ...[...strange].map(([written, times]) => ({ column: at, written, means: null, count: times })),
    ]);
  }

  #suspectsIn(group: readonly ColumnCells[]): readonly Finding[] {
    const answered = group.reduce((sum, column) => sum + column.answered, 0);
    const pooled = new Map<string, number>();
    for (const { codes } of group)
      for (const [code, times] of codes) pooled.set(code, (pooled.get(code) ?? 0) + times);
    const onScale = [...pooled.values()].some(
      (times) => times >= AGAIN_ON_SCALE && times >= SHARE_ON_SCALE * answered,
    );
    const suspect = group.filter(
      (column) =>
        column.codes.length > 0 &&
        (onScale ||
          column.codes.some(
            ([, times]) => times >= AGAIN_IN_COLUMN && times >= SHARE_IN_COLUMN * column.answered,
          )),
    );
    const scored = suspect.filter(({ item }) => this.counts(item));
    return scored.length === 0 ? [] : [this.#finding(scored)];
  }

  /** All columns on one scale together: their codes mean the same. */
  #finding(columns: readonly ColumnCells[]): Finding {
    const counts = new Map<string, number>();
    for (const { strange, understood } of columns)
      for (const [written, times] of [...strange, ...understood])
        if (looksLikeCode(written)) counts.set(written, (counts.get(written) ?? 0) + times);
    const codes = [...counts].toSorted(([one], [other]) => one.localeCompare(other, 'de', { numeric: true }));
    const [first] = columns as readonly [ColumnCells];
    return finding('undeclared-codes', [], {
      columns: columns.map(({ at, item }) => ({ letters: columnLetters(at), item: item.id })),
      codes: codes.map(([code, times]) => ({ code: excerpt(code), count: times })),
      options: kindOf(first.item).codes(first.item)?.length ?? 0,
      declared: declaredCodes(first.item)?.map(String) ?? null,
      declarable: declarableIn(first.item),
    });
  }
}

/** Items with the same possible answers are answered with the same codes. */
function answersOf(item: Item): string {
  const kind = kindOf(item);
  return JSON.stringify(kind.codes(item)?.map((code) => [code, kind.label(item, code)]) ?? item.id);
}

/** Where the set can say what codes mean. */
function declarableIn(item: Item): 'scale' | 'options' | null {
  if (kindOf(item).scale(item) !== null) return 'scale';
  return 'options' in item ? 'options' : null;
}
