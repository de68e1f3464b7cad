import { columnLetters } from '../../core/text/column-letters.js';
import type { OperatorMessages } from '../../messages/messages.js';
import type { Rejection } from '../../readers/answers/rows.js';
import { explained } from '../findings/finding-line.js';

/** A row with more than these is not understood at all, and the rest would bury it. */
const MOST_REASONS = 5;

/** The reasons in one sentence after the other, each with its cell. */
export function reasonText(
  { row, reasons }: Pick<Rejection, 'row' | 'reasons'>,
  messages: OperatorMessages,
): string {
  const more = reasons.length - MOST_REASONS;
  return reasons
    .slice(0, MOST_REASONS)
    .map(({ column, at, finding }) => {
      const { sentence, hint } = explained(finding, messages);
      const said = hint === null ? sentence : `${sentence} ${hint}`;
      if (column === null) return said;
      return `${at === null ? column : messages.batch.cell(columnLetters(at), row, column)}: ${said}`;
    })
    .concat(more > 0 ? [messages.batch.moreReasons(more)] : [])
    .join(' / ');
}
