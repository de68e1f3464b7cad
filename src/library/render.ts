import type { GroupSummary } from '../core/model/group.js';
import type { Profile } from '../core/model/profile.js';
import type { QuestionSet } from '../core/model/question-set.js';
import type { RespondentMessages } from '../messages/messages.js';
import { voices } from '../messages/voices.js';
import { plainPaint } from '../platform/paint.js';
import { type GroupFormat, groupReport } from '../renderers/group/group-report.js';
import { type ProfileFormat, profileReport } from '../renderers/profile/profile-report.js';
import { type SetFormat, setReport } from '../renderers/question-set/set-report.js';

export interface RenderOptions {
  /** Columns that a text fills; other formats have none. */
  readonly columns?: number;
  /** As the set speaks, where nothing is given. */
  readonly messages?: RespondentMessages;
}

const lookOf = ({ columns = 80 }: RenderOptions) => ({ columns, paint: plainPaint, bars: true });

/** A profile as a string, ending with a line feed. */
export async function renderProfile(
  set: QuestionSet,
  profile: Profile,
  format: ProfileFormat,
  options: RenderOptions = {},
): Promise<string> {
  const render = await profileReport.renderer(format);
  return render(set, profile, options.messages ?? (await voices.respondent(set)), lookOf(options));
}

/** The report of a group as a string, ending with a line feed. */
export async function renderGroup(
  set: QuestionSet,
  summary: GroupSummary,
  format: GroupFormat,
  options: RenderOptions = {},
): Promise<string> {
  const render = await groupReport.renderer(format);
  return render(set, summary, options.messages ?? (await voices.respondent(set)), lookOf(options));
}

export interface SetRenderOptions extends RenderOptions {
  /** Whether all is shown that the author decided: scores, advice and what fires it. */
  readonly proof?: boolean;
}

/** What a set asks, measures and draws on, as a string, ending with a line feed. */
export async function renderSet(
  set: QuestionSet,
  format: SetFormat,
  options: SetRenderOptions = {},
): Promise<string> {
  const render = await setReport.renderer(format);
  const extent = options.proof === true ? 'proof' : 'overview';
  return render(set, extent, options.messages ?? (await voices.respondent(set)), lookOf(options));
}
