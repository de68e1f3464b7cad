import { day } from '../../messages/english/respondent/dates.js';
import { figureMessages as figures } from '../../messages/english/respondent/figures.js';
import { interviewMessages as interview } from '../../messages/english/respondent/interview.js';
import { pageMessages as page } from '../../messages/english/respondent/page.js';
import { profileMessages as profile } from '../../messages/english/respondent/profile.js';
import type { PageVoice } from '../../messages/messages.js';

// Only what a page says: the rest of a voice would be half of its program.
export const voice: PageVoice = { dates: { day }, figures, interview, page, profile };
