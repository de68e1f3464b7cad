import type { OperatorMessages } from '../../messages/messages.js';
import type { Rejection } from '../../readers/answers/rows.js';
import { explained } from '../findings/finding-line.js';

/** All reasons in one sentence after the other, each with its column. */
export function reasonText({ reasons }: Pick<Rejection, 'reasons'>, messages: OperatorMessages): string {
  return reasons
    .map(({ column, finding }) => {
      const { sentence, hint } = explained(finding, messages);
      const said = hint === null ? sentence : `${sentence} ${hint}`;
      return column === null ? said : `${column}: ${said}`;
    })
    .join(' / ');
}
