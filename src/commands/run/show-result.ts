import type { AnswerSheet } from '../../core/model/answer-sheet.js';
import type { QuestionSet } from '../../core/model/question-set.js';
import { score } from '../../core/scoring/score.js';
import { printableLine } from '../../core/text/printable.js';
import { removeFile } from '../../platform/files.js';
import { type ResultPage, resultLines, resultPage } from '../../renderers/profile/result-page.js';
import type { Prompter } from '../../session/prompter.js';
import type { Sitting } from '../../session/sitting.js';
import type { SpokenContext } from '../command.js';
import { documentLook } from '../document-look.js';
import { tell } from '../tell.js';
import { keepProfile } from './keep-profile.js';
import { openPage, pagePlace } from './open-page.js';
import type { RunOptions } from './run-options.js';

/** As wide as prose reads well. */
const PAGE_COLUMNS = 76;

/** Shows the result until it is kept or left, or until somebody wants to change answers. */
export async function showResult(
  context: SpokenContext,
  set: QuestionSet,
  sheet: AnswerSheet,
  prompter: Prompter,
  sitting: Sitting,
  { plain = false, open = false }: RunOptions,
): Promise<'answers' | 'done'> {
  const { world, messages } = context;
  const profile = score(set, sheet);
  const page = resultPage(set, profile, messages);
  const words = messages.terminal.result;
  const place = pagePlace(world.dataFolder);
  const show = async () => {
    const opened = await openPage(context, set, profile);
    await prompter.say(opened ? words.opened : words.notOpened(printableLine(place)));
  };
  try {
    if (open) await show();
    for (;;) {
      const wish = await prompter.result(page);
      if (wish === 'answers') return 'answers';
      if (wish === 'browser') {
        await show();
        continue;
      }
      const kept = await keepProfile(context, set, sheet, prompter, sitting);
      if (kept === 'result') continue;
      if (kept === 'answers') return 'answers';
      return await lastPage(context, page, kept === 'not' ? null : kept.path, plain);
    }
  } finally {
    await removeFile(place);
  }
}

/** What was on the screen is gone with it, so one page stays in the window; line by line it stands there already. */
async function lastPage(
  context: SpokenContext,
  page: ResultPage,
  path: string | null,
  plain: boolean,
): Promise<'done'> {
  const { world, messages } = context;
  const look = await documentLook(context, undefined);
  const columns = Math.min(look.columns - 1, PAGE_COLUMNS);
  if (!plain) await world.stdout.write(`${resultLines(page, messages, { ...look, columns }).join('\n')}\n`);
  if (path !== null) await tell(world, `\n${messages.terminal.result.kept(printableLine(path))}`);
  return 'done';
}
