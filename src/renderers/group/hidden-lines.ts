import type { GroupSummary, Suppressed } from '../../core/model/group.js';
import type { QuestionSet } from '../../core/model/question-set.js';
import { dimensionOf, gapOf, itemOf } from '../../core/model/references.js';
import { printableLine } from '../../core/text/printable.js';
import type { RespondentMessages } from '../../messages/messages.js';

/** What was hidden and why: a line for each reason and part, with everything that it hides there. */
export function hiddenLines(
  set: QuestionSet,
  { suppressed, limits, people }: GroupSummary,
  messages: RespondentMessages,
): readonly string[] {
  const words = messages.group;
  const lines = new Map<string, { first: Suppressed; names: string[] }>();
  for (const one of suppressed) {
    const part = one.what === 'part' ? undefined : one.part;
    const key = JSON.stringify([
      one.what === 'part',
      one.column,
      part === undefined,
      part ?? null,
      one.reason,
    ]);
    const line = lines.get(key) ?? { first: one, names: [] };
    lines.set(key, { ...line, names: [...line.names, nameOf(set, one, messages)] });
  }
  const hidden = [...lines.values()].map(({ first, names }) => {
    const part = first.what === 'part' ? undefined : first.part;
    return words.hidden(names, part === null ? null : part && printableLine(part), first.reason, limits);
  });
  return [...(hidden.length === 0 ? [words.nothingHidden] : hidden), ...words.leftOut(people, limits)];
}

function nameOf(set: QuestionSet, suppressed: Suppressed, { group: words }: RespondentMessages): string {
  switch (suppressed.what) {
    case 'part':
      return words.hiddenNames.part(suppressed.part == null ? null : printableLine(suppressed.part));
    case 'item':
      return words.hiddenNames.item(itemOf(set, suppressed.id).text);
    case 'dimension':
      return dimensionOf(set, suppressed.id).title;
    case 'gap':
      return gapOf(set, suppressed.id).title;
    case 'overall':
      return set.overall?.title ?? '';
    case 'group':
      return words.hiddenNames.group;
  }
}
