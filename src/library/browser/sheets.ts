import { answerInDocument } from '../../core/items/documented.js';
import { isAnswerTo } from '../../core/items/registry.js';
import type { Answer, AnswerSheet, Perspective } from '../../core/model/answer-sheet.js';
import type { Profile } from '../../core/model/profile.js';
import type { QuestionSet } from '../../core/model/question-set.js';
import { score as scoreSheet } from '../../core/scoring/score.js';

export { readShortLine, shortLine } from '../../core/short-line/short-line.js';

/** One person's answers as a page has them: by item id, as exact codes, ids of options, numbers, texts, or null. */
export interface GivenSheet {
  readonly person?: string | null;
  readonly perspective?: Perspective;
  /** ISO 8601 instants. */
  readonly started?: string | null;
  readonly finished?: string | null;
  readonly medianSeconds?: number | null;
  readonly answers: ReadonlyMap<string, unknown> | Readonly<Record<string, unknown>>;
}

/** What is no answer here: to an item of the set, or to none that it has. */
export interface Refusal {
  readonly item: string;
  readonly problem: 'no-answer' | 'unknown-item';
}

/** What was asked for, or every reason why not; a page has no sentences for these, for its program is to blame. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** Every answer checked against its item: the one way to an answer sheet. */
export function checkAnswers(set: QuestionSet, given: GivenSheet): Checked<AnswerSheet> {
  const {
    person = null,
    perspective = 'self',
    started = null,
    finished = null,
    medianSeconds = null,
  } = given;
  const answers = new Map<string, Answer>();
  const refusals: Refusal[] = [];
  for (const [id, value] of entriesOf(given.answers)) {
    const item = set.items.find((candidate) => candidate.id === id);
    const answer = item && (isAnswerTo(item, value) ? value : answerInDocument(item, value));
    if (answer !== undefined) answers.set(id, answer);
    else refusals.push({ item: id, problem: item === undefined ? 'unknown-item' : 'no-answer' });
  }
  if (refusals.length > 0) return { ok: false, refusals };
  return { ok: true, value: { person, perspective, started, finished, medianSeconds, answers } };
}

function entriesOf(answers: GivenSheet['answers']): Iterable<readonly [string, unknown]> {
  return answers instanceof Map ? answers : Object.entries(answers);
}

/** Scores one sheet, which is checked first. */
export function score(set: QuestionSet, given: GivenSheet): Checked<Profile> {
  const checked = checkAnswers(set, given);
  return checked.ok ? { ok: true, value: scoreSheet(set, checked.value) } : checked;
}
