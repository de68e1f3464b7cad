import { kindOf } from '../../src/core/items/registry.js';
import { codesOf } from '../../src/core/items/scale.js';
import type { Answer, AnswerSheet, SubstantiveAnswer } from '../../src/core/model/answer-sheet.js';
import type { Item, QuestionSet } from '../../src/core/model/question-set.js';
import { type Chance, chance } from './chance.js';
import { sheetOf } from './sets.js';

/** How good (0..100) somebody is in a dimension; a high wish in a `higher: worse` dimension means a low percent. */
export type Wish = (dimension: string) => number;

/** The sheet of somebody who is as good as the wish says, give or take `noise` points at each item. */
export function sheetAiming(set: QuestionSet, wish: Wish, draw: Chance, noise = 0): AnswerSheet {
  const answers = set.items.map((item) => {
    const mood = noise * (2 * draw() - 1);
    return [item.id, nearest(set, item, (dimension) => wish(dimension) + mood, draw)] as const;
  });
  return sheetOf(Object.fromEntries(answers));
}

/** The possible answer whose goodness comes nearest to the wish; where answers say nothing, any of them. */
function nearest(set: QuestionSet, item: Item, wish: Wish, draw: Chance): Answer {
  const kind = kindOf(item);
  const worse = set.dimensions.filter(({ higher }) => higher === 'worse').map(({ id }) => id);
  const distance = (answer: SubstantiveAnswer) => {
    const said = kind.contributions(item, answer);
    const misses = said.map(({ dimension, percent }) =>
      Math.abs(wish(dimension) - (worse.includes(dimension) ? 100 - percent : percent)),
    );
    return misses.length === 0 ? 100 * draw() : misses.reduce((sum, miss) => sum + miss, 0) / misses.length;
  };
  let best: { answer: Answer; distance: number } = { answer: null, distance: Number.POSITIVE_INFINITY };
  for (const answer of possible(item)) {
    const own = distance(answer);
    if (own < best.distance) best = { answer, distance: own };
  }
  return best.answer;
}

function possible(item: Item): readonly SubstantiveAnswer[] {
  switch (item.kind) {
    case 'scale':
      return codesOf(item.scale);
    case 'choice':
      return item.options.map(({ id }) => id);
    case 'yes-no':
      return ['yes', 'no'];
    case 'many':
    case 'number':
      throw new Error(`no built-in set has an item like ${item.id} yet`);
    case 'text':
      return [];
  }
}

/** Sheets that differ from one another: every pair of a level here and a level elsewhere, then many mixed people. */
export function* manySheets(set: QuestionSet, people: number): Generator<AnswerSheet> {
  const draw = chance(1958);
  const levels = [0, 25, 50, 75, 100];
  for (const { id } of set.dimensions)
    for (const here of levels)
      for (const elsewhere of levels)
        yield sheetAiming(set, (dimension) => (dimension === id ? here : elsewhere), draw);
  for (let person = 0; person < people; person += 1) yield mixedPerson(set, draw);
}

/** Somebody with a general level, strengths and weaknesses of their own, chance answers, and now and then a gap. */
function mixedPerson(set: QuestionSet, draw: Chance): AnswerSheet {
  const general = 100 * draw();
  const wishes = new Map(set.dimensions.map(({ id }) => [id, (general + 100 * draw()) / 2]));
  const sheet = sheetAiming(set, (dimension) => wishes.get(dimension) ?? general, draw, 50);
  const written = [...sheet.answers].map(([id, answer]): [string, Answer] => {
    if (set.items.find((item) => item.id === id)?.kind === 'text')
      return [id, draw() < 0.5 ? 'Ein Satz.' : null];
    return [id, draw() < 0.03 ? null : answer];
  });
  return { ...sheet, answers: new Map(written) };
}
