import type { Profile } from '../../core/model/profile.js';
import type { QuestionSet } from '../../core/model/question-set.js';
import { remindersOf } from '../../core/reminders/reminders.js';
import { instantOf, isInstant, universalStamp } from '../../platform/instant.js';
import type { Context } from '../command.js';
import { note } from '../tell.js';
import { writeResult } from '../write-result.js';

/** Writes the dates that a profile proposes as a calendar file, or says that there are none. */
export async function saveDates(
  context: Context,
  set: QuestionSet,
  profile: Profile,
  file: string,
): Promise<void> {
  const { world, messages } = context;
  const words = messages.commands.run;
  const { finished } = profile.sheet;
  const made = finished !== null && isInstant(finished) ? finished : instantOf(world.now());
  const reminders = remindersOf(set, profile, made.slice(0, 'YYYY-MM-DD'.length));
  if (reminders.length === 0) {
    await note(context, words.icsNothing);
    return;
  }
  const { calendarOf } = await import('../../renderers/calendar/calendar.js');
  await writeResult(context, calendarOf(reminders, { set: set.id, stamp: universalStamp(made) }), file);
}
