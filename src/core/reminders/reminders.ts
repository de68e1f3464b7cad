import type { Profile } from '../model/profile.js';
import type { QuestionSet } from '../model/question-set.js';
import type { Reminder } from '../model/reminder.js';
import { dueDay } from './due-day.js';

/** A reminder that has found its day. */
export interface DueReminder {
  /** Of the set, or of the advice that proposes it. */
  readonly id: string;
  /** YYYY-MM-DD */
  readonly day: string;
  readonly title: string;
  readonly text: string | null;
}

/** The dates that a profile proposes, counted from a day (YYYY-MM-DD): the set's own, and those of advice that fired. */
export function remindersOf(set: QuestionSet, { advice }: Profile, from: string): readonly DueReminder[] {
  const due = (id: string, reminder: Reminder | null): readonly DueReminder[] =>
    reminder === null
      ? []
      : [{ id, day: dueDay(from, reminder.in), title: reminder.title, text: reminder.text }];
  return [...due(set.id, set.reminder), ...advice.flatMap(({ rule }) => due(rule.id, rule.reminder))];
}
