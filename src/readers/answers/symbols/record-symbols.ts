import type { QuestionSet } from '../../../core/model/question-set.js';
import type { ScoringPlan } from '../../../core/scoring/plan/scoring-plan.js';
import type { RecordScanner } from '../bytes/record-scanner.js';
import type { Columns } from '../columns/columns.js';
import { SymbolColumn } from './symbol-column.js';

/** Reads records of a delimited file into a plan's row as symbols, without making a sheet of them. */
export class RecordSymbols {
  /** For each item the place of its column, or -1. */
  readonly #places: readonly number[];
  readonly #cells: readonly (SymbolColumn | null)[];

  constructor(
    set: QuestionSet,
    private readonly columns: Columns,
    readonly plan: ScoringPlan,
  ) {
    this.#places = set.items.map((item) =>
      columns.roles.findIndex((role) => role.kind === 'item' && role.item === item),
    );
    this.#cells = plan.symbols.map((symbols, index) =>
      (this.#places[index] as number) < 0
        ? null
        : new SymbolColumn(symbols, columns.limeSurvey, new Int16Array(256)),
    );
  }

  /** False where the record cannot be used; what the row holds then means nothing. */
  read(scanner: RecordScanner): boolean {
    if (scanner.problem !== null || scanner.count !== this.columns.headers.length) return false;
    for (let index = 0; index < this.#cells.length; index += 1) {
      const symbol = this.#cells[index]?.symbolAt(scanner, this.#places[index] as number) ?? 0;
      if (symbol < 0) return false;
      this.plan.row[index] = symbol;
    }
    return true;
  }
}
