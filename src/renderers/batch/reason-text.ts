import type { OperatorMessages } from '../../messages/messages.js';
import type { Rejection } from '../../readers/answers/rows.js';
import { explained } from '../findings/finding-line.js';

/** A row with more than these is not understood at all, and the rest would bury it. */
const MOST_REASONS = 5;

/** The reasons in one sentence after the other, each with its column. */
export function reasonText({ reasons }: Pick<Rejection, 'reasons'>, messages: OperatorMessages): string {
  const more = reasons.length - MOST_REASONS;
  return reasons
    .slice(0, MOST_REASONS)
    .map(({ column, finding }) => {
      const { sentence, hint } = explained(finding, messages);
      const said = hint === null ? sentence : `${sentence} ${hint}`;
      return column === null ? said : `${column}: ${said}`;
    })
    .concat(more > 0 ? [messages.batch.moreReasons(more)] : [])
    .join(' / ');
}
