import { kindOf } from '../../items/registry.js';
import type { Answer, AnswerSheet, SubstantiveAnswer } from '../../model/answer-sheet.js';
import type { Item, QuestionSet } from '../../model/question-set.js';
import type { Chance } from './chance.js';
import { areAll, possibleAnswers } from './possible-answers.js';

/** How good (0..100) somebody is in a dimension; the good end of `higher: worse` is its low one. */
export type Wish = (dimension: string) => number;

interface Choice {
  readonly answer: SubstantiveAnswer;
  /** What it says, as goodness, about each dimension that it speaks to. */
  readonly says: readonly { readonly dimension: string; readonly good: number }[];
}

/** What an item can be answered with, none included. */
interface Size {
  readonly id: string;
  readonly answers: readonly Answer[];
  readonly areAll: boolean;
}

/** Fills in sheets the way somebody would who leans one way or the other. */
export class LeaningSheets {
  readonly #items: readonly { readonly item: Item; readonly choices: readonly Choice[] }[];

  constructor(readonly set: QuestionSet) {
    const worse = new Set(set.dimensions.filter(({ higher }) => higher === 'worse').map(({ id }) => id));
    this.#items = set.items.map((item) => ({
      item,
      choices: possibleAnswers(set, item).map((answer) => ({
        answer,
        says: kindOf(item)
          .contributions(item, answer)
          .map(({ dimension, percent }) => ({
            dimension,
            good: worse.has(dimension) ? 100 - percent : percent,
          })),
      })),
    }));
  }

  /** The sheet of somebody who is as good as the wish says, give or take `noise` points at each item. */
  aiming(wish: Wish, draw: Chance, noise = 0): AnswerSheet {
    return sheetOf(
      this.#items.map(({ item, choices }) => {
        const mood = noise * (2 * draw() - 1);
        return [item.id, nearest(choices, (dimension) => wish(dimension) + mood, draw)];
      }),
    );
  }

  /** Somebody with a general level, strengths and weaknesses of their own, and now and then a gap. */
  somebody(draw: Chance): AnswerSheet {
    const general = 100 * draw();
    const wishes = new Map(this.set.dimensions.map(({ id }) => [id, (general + 100 * draw()) / 2]));
    const sheet = this.aiming((dimension) => wishes.get(dimension) ?? general, draw, 50);
    return sheetOf(
      [...sheet.answers].map(([id, answer]) => [id, draw() < (answer === 'x' ? 0.5 : 0.03) ? null : answer]),
    );
  }

  /** The sheets that differ from one in the answer to one item. */
  *neighbours(sheet: AnswerSheet): Generator<AnswerSheet> {
    for (const { item, choices } of this.#items) {
      for (const answer of [...choices.map((choice) => choice.answer), null])
        if (sheet.answers.get(item.id) !== answer)
          yield { ...sheet, answers: new Map(sheet.answers).set(item.id, answer) };
    }
  }

  /** The answers, none included, that each of these items can get. */
  sizes(ids: ReadonlySet<string>): readonly Size[] {
    return this.#items
      .filter(({ item }) => ids.has(item.id))
      .map(({ item, choices }) => ({
        id: item.id,
        answers: [...choices.map(({ answer }) => answer), null],
        areAll: areAll(this.set, item),
      }));
  }
}

export function sheetOf(answers: Iterable<readonly [string, Answer]>): AnswerSheet {
  return {
    person: null,
    perspective: 'self',
    started: null,
    finished: null,
    medianSeconds: null,
    answers: new Map(answers),
  };
}

/** The answer whose goodness comes nearest to the wish; where answers say nothing, any of them. */
function nearest(choices: readonly Choice[], wish: Wish, draw: Chance): Answer {
  let best: { answer: Answer; distance: number } = { answer: null, distance: Number.POSITIVE_INFINITY };
  for (const { answer, says } of choices) {
    const misses = says.map(({ dimension, good }) => Math.abs(wish(dimension) - good));
    const distance =
      misses.length === 0 ? 100 * draw() : misses.reduce((sum, miss) => sum + miss, 0) / misses.length;
    if (distance < best.distance) best = { answer, distance };
  }
  return best.answer;
}
