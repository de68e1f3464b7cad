import { visibleItems } from '../../src/core/conditions/visible-items.js';
import { kindOf } from '../../src/core/items/registry.js';
import type { Answer, AnswerSheet } from '../../src/core/model/answer-sheet.js';
import type { ChoiceItem, Item, QuestionSet, ScaleItem } from '../../src/core/model/question-set.js';
import { type Chance, chance, normal } from './chance.js';
import { type Guesses, guesses } from './plausible-guesses.js';
import { sheetOf } from './sets.js';

/**
 * How much of an answer comes from what a person is like in general, from the one dimension, from the moment, and from
 * a habit of agreeing; in steps of a scale. Items of one dimension correlate at about .36 with these.
 */
const GENERAL = 0.45;
const OWN = 0.4;
const MOMENT = 0.8;
const AGREEING = 0.25;
const SKIPPED = 0.01;
/** How sharply people prefer the option that suits them. */
const SHARPNESS = 0.9;

/** What moves a person's answers; standard normal, high is good. */
interface Leanings {
  readonly general: number;
  readonly own: ReadonlyMap<string, number>;
  readonly agreeing: number;
}

export interface Person {
  readonly leanings: Leanings;
  readonly sheet: AnswerSheet;
}

/** So many people who answer as ordinary people would; the same ones for the same seed. */
export function plausiblePeople(set: QuestionSet, count: number, seed = 2024): readonly Person[] {
  const known = guesses[set.id];
  if (known === undefined) throw new Error(`no guesses for ${set.id}`);
  const draw = chance(seed);
  return Array.from({ length: count }, () => {
    const leanings = {
      general: normal(draw),
      own: new Map(set.dimensions.map(({ id }) => [id, normal(draw)])),
      agreeing: normal(draw),
    };
    return { leanings, sheet: sheetOfPerson(set, known, leanings, draw) };
  });
}

function sheetOfPerson(set: QuestionSet, known: Guesses, leanings: Leanings, draw: Chance): AnswerSheet {
  const answers = new Map<string, Answer>();
  for (const item of set.items) {
    const answer = answerOf(set, item, known, leanings, draw);
    if (draw() >= SKIPPED) answers.set(item.id, answer);
  }
  const visible = new Set(visibleItems(set, answers).map(({ id }) => id));
  return sheetOf(Object.fromEntries([...answers].filter(([id]) => visible.has(id))));
}

function answerOf(set: QuestionSet, item: Item, known: Guesses, leanings: Leanings, draw: Chance): Answer {
  switch (item.kind) {
    case 'scale':
      return codeOf(set, item, known, leanings, draw);
    case 'choice':
      return optionOf(set, item, known, leanings, draw);
    case 'yes-no':
      return draw() < (known.yes[item.id] ?? 0.5) ? 'yes' : 'no';
    default:
      return null;
  }
}

function codeOf(
  set: QuestionSet,
  item: ScaleItem,
  { means }: Guesses,
  leanings: Leanings,
  draw: Chance,
): number {
  const mean = means[item.id];
  if (mean === undefined) throw new Error(`no guess for ${item.id}`);
  const [dimension] = kindOf(item).dimensions(item);
  const sign = (item.reverse ? -1 : 1) * (dimension !== undefined && isWorse(set, dimension) ? -1 : 1);
  const leaning = leaningTo(dimension, leanings) + MOMENT * normal(draw);
  const answer = Math.round(mean + sign * leaning + AGREEING * leanings.agreeing);
  return Math.min(item.scale.to, Math.max(item.scale.from, answer));
}

function optionOf(
  set: QuestionSet,
  item: ChoiceItem,
  { shares }: Guesses,
  leanings: Leanings,
  draw: Chance,
): string {
  const weights = item.options.map(({ id, scores }) => {
    const pulls = scores.map(({ dimension, percent }) => {
      const good = isWorse(set, dimension) ? 100 - percent : percent;
      return (leaningTo(dimension, leanings) * (good - 50)) / 50;
    });
    const pull = pulls.reduce((sum, value) => sum + value, 0) / Math.max(1, pulls.length);
    return (shares[item.id]?.[id] ?? 1 / item.options.length) * Math.exp(SHARPNESS * pull);
  });
  let left = draw() * weights.reduce((sum, weight) => sum + weight, 0);
  const index = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return item.options.at(index)?.id ?? '';
}

const leaningTo = (dimension: string | undefined, { general, own }: Leanings) =>
  GENERAL * general + OWN * (own.get(dimension ?? '') ?? 0);

const isWorse = (set: QuestionSet, id: string) =>
  set.dimensions.some((dimension) => dimension.id === id && dimension.higher === 'worse');
