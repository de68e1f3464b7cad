import type { Profile } from '../../core/model/profile.js';
import type { QuestionSet } from '../../core/model/question-set.js';
import { day } from '../../messages/german/respondent/dates.js';
import { figureMessages } from '../../messages/german/respondent/figures.js';
import { profileMessages } from '../../messages/german/respondent/profile.js';
import type { ProfileVoice } from '../../messages/messages.js';
import { drawProfile } from '../../renderers/html/draw.js';
import { STYLE, STYLE_HASH } from '../../renderers/html/style.js';
import { documentBody, wholePage } from '../../renderers/html/whole-page.js';
import { wholeProfileDocument } from '../../renderers/profile/profile-document.js';

export { renderJson as profileJson } from '../../renderers/profile/json.js';

/** The words of a profile in German. */
export const german: ProfileVoice = {
  dates: { day },
  figures: figureMessages,
  profile: profileMessages,
};

/** How profiles look: the style for `profileHtml`. */
export const profileStyle = STYLE;

/** A profile as HTML for the middle of a page; every text in it is escaped. */
export function profileHtml(set: QuestionSet, profile: Profile, messages: ProfileVoice): string {
  return documentBody(wholeProfileDocument(set, profile, messages), drawProfile);
}

/** A profile as a page of its own, to be saved or printed; its policy lets nothing in or out. */
export function profilePage(set: QuestionSet, profile: Profile, messages: ProfileVoice): string {
  const style = { text: STYLE, hash: STYLE_HASH };
  return wholePage(wholeProfileDocument(set, profile, messages), style, drawProfile);
}
