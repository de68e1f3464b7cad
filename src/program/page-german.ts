import { dateMessages } from '../messages/german/respondent/dates.js';
import { figureMessages } from '../messages/german/respondent/figures.js';
import { interviewMessages } from '../messages/german/respondent/interview.js';
import { pageMessages } from '../messages/german/respondent/page.js';
import { profileMessages } from '../messages/german/respondent/profile.js';
import { startPage } from '../page/main.js';

// Only what a page says: the rest of a language would be half of its program.
startPage({
  dates: dateMessages,
  figures: figureMessages,
  interview: interviewMessages,
  page: pageMessages,
  profile: profileMessages,
});
