import { columnLetters } from '../../core/text/column-letters.js';
import { printableJson } from '../../core/text/printable.js';
import type { OperatorMessages } from '../../messages/messages.js';
import type { Rejection } from '../../readers/answers/rows.js';
import { explained } from '../findings/finding-line.js';

/** The reasons of a rejected row for programs, a line of JSON each. */
export function findingLines(
  { source, row, person, reasons }: Rejection,
  messages: OperatorMessages,
): string {
  return reasons
    .map(({ column, at, finding }) => {
      const { sentence, hint } = explained(finding, messages);
      const cell = at === null ? null : `${columnLetters(at)}${row}`;
      const line = {
        file: source,
        row,
        cell,
        column,
        person,
        code: finding.code,
        facts: finding.facts,
        sentence,
        hint,
      };
      return `${printableJson(JSON.stringify(line))}\n`;
    })
    .join('');
}
