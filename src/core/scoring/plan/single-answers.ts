import { kindOf } from '../../items/registry.js';
import type { SubstantiveAnswer } from '../../model/answer-sheet.js';
import type { Dimension, QuestionSet } from '../../model/question-set.js';
import { type AnswerSymbols, FIRST_ANSWER } from './answer-symbols.js';

/** What single answers of the row say where dimensions say the same. Each answer is worked out once. */
export class SingleAnswers {
  readonly #lowest: readonly (() => number)[];
  readonly #percents: readonly (() => number)[];

  constructor(set: QuestionSet, symbols: readonly AnswerSymbols[], row: Int32Array) {
    this.#percents = symbols.map((own, index) =>
      remembering(row, index, own, (answer) => kindOf(own.item).percent(own.item, answer) ?? 0),
    );
    this.#lowest = set.dimensions.map((dimension) => lowestOf(dimension, symbols, row));
  }

  /** How good (0..100) the worst of the answers is that count in a dimension; 100 where there is none. */
  lowestIn(dimension: number): number {
    return (this.#lowest[dimension] as () => number)();
  }

  /** A number that changes with the answers and with nothing else: their percents, each times its place. */
  total(): number {
    let total = 0;
    for (let at = 0; at < this.#percents.length; at += 1)
      total += (at + 1) * (this.#percents[at] as () => number)();
    return total;
  }
}

function lowestOf({ id, higher }: Dimension, symbols: readonly AnswerSymbols[], row: Int32Array) {
  const goods = symbols.flatMap((own, index) => {
    const kind = kindOf(own.item);
    if (!kind.dimensions(own.item).includes(id)) return [];
    const good = (answer: SubstantiveAnswer) => {
      const said = kind.contributions(own.item, answer).filter(({ dimension }) => dimension === id);
      return Math.min(100, ...said.map(({ percent }) => (higher === 'worse' ? 100 - percent : percent)));
    };
    return [remembering(row, index, own, good, 100)];
  });
  return () => {
    let lowest = 100;
    for (const good of goods) lowest = Math.min(lowest, good());
    return lowest;
  };
}

function remembering(
  row: Int32Array,
  index: number,
  { answers }: AnswerSymbols,
  worth: (answer: SubstantiveAnswer) => number,
  unanswered = 0,
): () => number {
  const known: (number | undefined)[] = [];
  return () => {
    const symbol = row[index] as number;
    if (symbol < FIRST_ANSWER) return unanswered;
    known[symbol] ??= worth(answers[symbol] as SubstantiveAnswer);
    return known[symbol];
  };
}
