import { day } from '../../messages/german/respondent/dates.js';
import { figureMessages as figures } from '../../messages/german/respondent/figures.js';
import { interviewMessages as interview } from '../../messages/german/sie/interview.js';
import { pageMessages as page } from '../../messages/german/sie/page.js';
import { profileMessages as profile } from '../../messages/german/sie/profile.js';
import type { PageVoice } from '../../messages/messages.js';

export const voice: PageVoice = { dates: { day }, figures, interview, page, profile };
