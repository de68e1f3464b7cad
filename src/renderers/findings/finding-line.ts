import type { FindingCode, FindingOf } from '../../core/model/finding.js';
import { printableLine } from '../../core/text/printable.js';
import type { OperatorMessages } from '../../messages/messages.js';
import type { Explained } from '../../messages/operator/explained.js';
import type { LocatedFinding } from '../../readers/located.js';

/** `file:line:column: sentence hint`, the form that editors and people can follow. */
export function findingLine(
  { finding, place }: LocatedFinding,
  file: string,
  messages: OperatorMessages,
): string {
  const { sentence, hint } = explained(finding, messages);
  const name = printableLine(file);
  const where = place === null ? name : `${name}:${place.line}:${place.column}`;
  return hint === null ? `${where}: ${sentence}` : `${where}: ${sentence} ${hint}`;
}

/**
 * The sentence for a finding, safe to print: its facts come from outside. The cast is sound: each code's message takes
 * the facts of exactly that code.
 */
export function explained<C extends FindingCode>(
  finding: FindingOf<C>,
  messages: OperatorMessages,
): Explained {
  const explain = messages.findings[finding.code] as (facts: FindingOf<C>['facts']) => Explained;
  const { sentence, hint } = explain(finding.facts);
  return { sentence: printableLine(sentence), hint: hint === null ? null : printableLine(hint) };
}
