import type { Dimension } from '../../core/model/question-set.js';
import { shownDecimals } from '../../core/scoring/shown-decimals.js';
import type { ProfileVoice } from '../../messages/messages.js';

/** A dimension's value in its own unit; whole percent, or as exact as its band needs it. */
export function scoreText(
  value: number | null,
  { score, range, bands }: Dimension,
  words: ProfileVoice['profile'],
): string {
  if (value === null) return words.notScored;
  return score.unit === 'percent'
    ? words.percent(value, shownDecimals(value, bands))
    : words.points(value, range);
}
