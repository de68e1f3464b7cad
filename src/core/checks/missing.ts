import { doorOf } from '../items/door/registry.js';
import { missingOf } from '../items/missing.js';
import { OTHER } from '../items/options.js';
import { kindOf } from '../items/registry.js';
import { type Finding, finding } from '../model/finding.js';
import type { FileCode, Item, QuestionSet } from '../model/question-set.js';

/** What means no answer in a data file is none of the item's answers. Scales are checked where they are written. */
export function missingIsNoAnswer(set: QuestionSet): readonly Finding[] {
  return set.items.flatMap((item, at) =>
    kindOf(item).scale(item) !== null || kindOf(item).form === 'text'
      ? []
      : missingOf(item).flatMap((code, index): readonly Finding[] => {
          const answer = answerOf(item, code);
          if (answer === null) return [];
          return [
            finding('missing-is-answer', ['items', at, 'missing', index], { code: String(code), answer }),
          ];
        }),
  );
}

/** The answer that a code is otherwise read as; where anything may be written, one that the item speaks of. */
function answerOf(item: Item, code: FileCode): string | null {
  const kind = kindOf(item);
  const range = kind.range(item);
  if (kind.form === 'number' && (range?.min == null || range.max === null)) return null;
  const parsed = doorOf(item).parse(item, code);
  if (!parsed.ok || kind.codesIn(item, parsed.answer).includes(OTHER)) return null;
  return kind.describe(item, parsed.answer, false);
}
