import { askedItems, currentItem, type Interview } from './interview.js';

/** So many answers tell more about a person's pace than the set's own estimate. */
const ENOUGH_MEASURED = 5;

/**
 * Whole minutes until the last item, at the median pace of this person's answers or, before there are enough of them,
 * at the pace that the set's own estimate means. Null where neither is known.
 */
export function minutesLeft(interview: Interview): number | null {
  const { set, seconds } = interview;
  const asked = askedItems(interview);
  const item = currentItem(interview);
  const left = item === null ? 0 : asked.length - asked.findIndex(({ id }) => id === item.id);
  const measured = [...seconds.values()].toSorted((a, b) => a - b);
  const median = measured[Math.floor(measured.length / 2)];
  const estimated = set.minutes === null ? null : (60 * set.minutes) / Math.max(1, set.items.length);
  const pace = median !== undefined && measured.length >= ENOUGH_MEASURED ? median : estimated;
  return pace === null ? null : Math.max(1, Math.round((left * pace) / 60));
}
