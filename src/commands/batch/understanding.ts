import { kindOf } from '../../core/items/registry.js';
import { NOT_APPLICABLE } from '../../core/model/answer-sheet.js';
import type { Item } from '../../core/model/question-set.js';
import { excerpt } from '../../core/text/excerpt.js';
import { printableLine } from '../../core/text/printable.js';
import type { Columns } from '../../readers/answers/columns/columns.js';
import { tellingPart } from '../../readers/answers/columns/header-text.js';
import type { FormSource } from '../../readers/answers/columns/sources/form-source.js';
import { readCell } from '../../readers/answers/read-cell.js';
import type { AnswerRow, OriginalCells, PassedOver, TableFacts } from '../../readers/answers/rows.js';
import type { FileUnderstood, WrittenAnswer } from '../../renderers/batch/understanding.js';

type ColumnsRow = Extract<AnswerRow, { kind: 'columns' }>;

const MAX_DIFFERENT = 200;

/** Gathers what was understood of one file: its columns, and what stood in them how often. */
export class UnderstandingOfFile {
  readonly #columns: Columns;
  readonly #table: TableFacts;
  readonly #source: string;
  readonly #written: readonly Map<string, number>[];
  readonly #passedOver = new Map<PassedOver, number[]>();
  #people = 0;
  #rejected = 0;

  constructor({ columns, table, source }: ColumnsRow) {
    this.#columns = columns;
    this.#table = table;
    this.#source = source;
    this.#written = columns.roles.map(() => new Map());
  }

  row(original: OriginalCells | null, good: boolean): void {
    if (good) this.#people += 1;
    else this.#rejected += 1;
    for (const [at, role] of this.#columns.roles.entries()) {
      if (role.kind !== 'item' && role.kind !== 'option') continue;
      const cell = (original?.cells[at] ?? '').trim();
      const counts = this.#written[at] as Map<string, number>;
      if (cell === '' || (!counts.has(cell) && counts.size >= MAX_DIFFERENT)) continue;
      counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
  }

  passOver(row: number, why: PassedOver): void {
    this.#passedOver.set(why, [...(this.#passedOver.get(why) ?? []), row]);
  }

  understood(): FileUnderstood {
    return {
      file: this.#source,
      table: this.#table,
      columns: this.#columns,
      headers: this.#columns.headers.map((header) => excerpt(printableLine(tellingPart(header)))),
      people: this.#people,
      rejected: this.#rejected,
      passedOver: this.#passedOver,
      answers: this.#columns.roles.map((role, at) =>
        role.kind === 'item'
          ? answersIn(role.item, this.#written[at] as Map<string, number>, this.#columns.source)
          : [],
      ),
    };
  }
}

function answersIn(
  item: Item,
  counts: ReadonlyMap<string, number>,
  source: FormSource | null,
): readonly WrittenAnswer[] {
  if (kindOf(item).form === 'text') return [];
  return [...counts]
    .map(([written, count]) => ({ written, count, means: meaning(item, written, source) }))
    .toSorted((a, b) => a.written.localeCompare(b.written, 'de', { numeric: true }));
}

function meaning(item: Item, written: string, source: FormSource | null): WrittenAnswer['means'] {
  const reading = readCell(item, written, source);
  if (!reading.ok) return { kind: 'nothing' };
  if (reading.answer === null) return { kind: 'unanswered' };
  if (reading.answer === NOT_APPLICABLE) return { kind: 'not-applicable' };
  return { kind: 'answer', text: kindOf(item).describe(item, reading.answer, false) };
}
