import type { AnswerSheet } from '../../core/model/answer-sheet.js';
import type { QuestionSet } from '../../core/model/question-set.js';
import { score } from '../../core/scoring/score.js';
import { profileReport, wholeProfileReport } from '../../renderers/profile/profile-report.js';
import type { SpokenContext } from '../command.js';
import { documentLook } from '../document-look.js';
import { outputFormat } from '../output-format.js';
import { labelOf } from '../report-label.js';
import { writeResult } from '../write-result.js';
import { openResult } from './open-page.js';
import type { RunOptions } from './run-options.js';
import { saveDates } from './save-dates.js';

/** Scores, renders once, writes once. */
export async function showProfile(
  context: SpokenContext,
  set: QuestionSet,
  sheet: AnswerSheet,
  options: RunOptions,
): Promise<void> {
  const { messages } = context;
  const { output, plain = false, all = false, open = false, ics } = options;
  const format = outputFormat(messages, options, profileReport.formats, 'text');
  const render = await (all ? wholeProfileReport : profileReport).renderer(format);
  const look = await documentLook(context, output, plain);
  const profile = score(set, sheet);
  await writeResult(context, render(set, profile, messages, look, labelOf(context, options)), output);
  if (ics !== undefined) await saveDates(context, set, profile, ics);
  if (open) await openResult(context, set, profile, format === 'html' ? output : undefined);
}
