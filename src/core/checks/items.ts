import { doorOf } from '../items/door/registry.js';
import type { Finding } from '../model/finding.js';
import type { QuestionSet } from '../model/question-set.js';

/** Each kind knows what makes an item of its own sound. */
export function itemsAreSound(set: QuestionSet): readonly Finding[] {
  return set.items.flatMap((item, index) =>
    doorOf(item)
      .check(item)
      .map(
        (complaint): Finding => ({
          ...complaint,
          path: ['items', index, ...complaint.path],
          atKey: complaint.path.length === 1,
        }),
      ),
  );
}
