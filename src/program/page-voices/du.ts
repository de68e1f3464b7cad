import { day } from '../../messages/german/respondent/dates.js';
import { figureMessages as figures } from '../../messages/german/respondent/figures.js';
import { interviewMessages as interview } from '../../messages/german/respondent/interview.js';
import { pageMessages as page } from '../../messages/german/respondent/page.js';
import { profileMessages as profile } from '../../messages/german/respondent/profile.js';
import type { PageVoice } from '../../messages/messages.js';

// Only what a page says: the rest of a voice would be half of its program.
export const voice: PageVoice = { dates: { day }, figures, interview, page, profile };
