import type { AnswerSheet } from '../../core/model/answer-sheet.js';
import type { QuestionSet } from '../../core/model/question-set.js';
import { score } from '../../core/scoring/score.js';
import type { Prompter } from '../../session/prompter.js';
import type { SpokenContext } from '../command.js';

/** The id of the check that the profile leads on to, where somebody wants to go on with it at once. */
export async function offerNext(
  { world, messages }: SpokenContext,
  set: QuestionSet,
  sheet: AnswerSheet,
  prompter: Prompter,
): Promise<string | null> {
  // A profile about somebody else leads them on, not whoever answered.
  if (sheet.perspective === 'other') return null;
  const next = score(set, sheet).advice.find(({ rule }) => rule.next !== null)?.rule.next;
  const summary = (await world.builtIn.index(set.address)).find(({ id }) => id === next);
  if (summary === undefined) return null;
  const words = messages.terminal.result;
  const chosen = await prompter.choose(words.next(summary.title, summary.minutes), [
    { label: words.goOn },
    { label: words.notNow },
  ]);
  return chosen === 0 ? summary.id : null;
}
