import type { QuestionSet } from '../../core/model/question-set.js';
import { score } from '../../core/scoring/score.js';
import type { Look } from '../../renderers/look.js';
import { wholeProfileReport } from '../../renderers/profile/profile-report.js';
import type { SetFormat } from '../../renderers/question-set/set-report.js';
import type { SpokenContext } from '../command.js';
import { note } from '../tell.js';
import type { MadeUp } from './made-up-options.js';

const STANDARD_SEED = 1;

/** The whole profile, every advice open, of a sheet that nobody filled in; says so above it. */
export async function madeUpProfile(
  { set, context }: { readonly set: QuestionSet; readonly context: SpokenContext },
  { leaning, seed }: MadeUp,
  format: SetFormat,
  look: Look,
): Promise<string> {
  const { messages } = context;
  const words = messages.commands.show;
  const sown = seed ?? STANDARD_SEED;
  if (leaning === 'random' && seed === null) await note(context, words.seedTaken(sown));
  const { madeUpSheet } = await import('../../core/review/made-up-sheet.js');
  const render = await wholeProfileReport.renderer(format);
  const profile = score(set, madeUpSheet(set, leaning, { seed: sown, text: words.sampleText }));
  return render(set, profile, messages, look, words.madeUp(leaning, sown));
}
