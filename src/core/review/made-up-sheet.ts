import {
  answer,
  askedItems,
  begin,
  currentItem,
  type Interview,
  sheetOf as interviewed,
} from '../interview/interview.js';
import { kindOf } from '../items/registry.js';
import type { Answer, AnswerSheet } from '../model/answer-sheet.js';
import type { Item, QuestionSet } from '../model/question-set.js';
import { itemOf } from '../model/references.js';
import { AimedAnswers } from './aimed-answers.js';
import type { Leaning } from './leaning.js';
import { chance } from './reach/chance.js';
import { LeaningSheets, sheetOf } from './reach/leaning-sheets.js';

const GOODNESS = { best: 100, worst: 0, middle: 50 } as const;

interface Making {
  /** Decides what `random` answers, 0..2^32 - 1. */
  readonly seed: number;
  /** What is written where words of one's own are asked for. */
  readonly text: string;
}

/** The sheet of somebody who leans one way and is asked what the set asks such a person, one item after the other. */
export function madeUpSheet(set: QuestionSet, leaning: Leaning, { seed, text }: Making): AnswerSheet {
  const answerTo = leaning === 'random' ? atRandom(set, seed) : aimed(set, GOODNESS[leaning]);
  let interview = begin(set, 'self');
  for (let item = currentItem(interview); item !== null; item = currentItem(interview))
    interview = answer(interview, answerTo(item, interview), 0);
  return sheetOf(
    [...interviewed(interview, '', '').answers].map(([id, given]) => {
      const written = given !== null && kindOf(itemOf(set, id)).form === 'text';
      return [id, written ? text : given];
    }),
  );
}

type AnswerTo = (item: Item, interview: Interview) => Answer;

function atRandom(set: QuestionSet, seed: number): AnswerTo {
  const { answers } = new LeaningSheets(set).somebody(chance(seed));
  return ({ id }) => answers.get(id) ?? null;
}

function aimed(set: QuestionSet, goodness: number): AnswerTo {
  const answers = new AimedAnswers(set, goodness);
  return (item, interview) => {
    const chosen = inBetween(openingMost(answers.nearest(item), interview));
    if (chosen !== null) answers.give(item, chosen);
    return chosen;
  };
}

/** Those after which most is asked, for what is asked can be read. */
function openingMost<A extends Answer>(equal: readonly A[], interview: Interview): readonly A[] {
  if (equal.length === 1 || interview.set.items.every(({ when }) => when === null)) return equal;
  const asked = equal.map((given) => askedItems(answer(interview, given, 0)).length);
  const most = Math.max(...asked);
  return equal.filter((_, index) => asked[index] === most);
}

function inBetween<A extends Answer>(equal: readonly A[]): A | null {
  return equal[Math.floor((equal.length - 1) / 2)] ?? null;
}
