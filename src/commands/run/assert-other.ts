import { kindOf } from '../../core/items/registry.js';
import type { QuestionSet } from '../../core/model/question-set.js';
import { type Context, UsageError } from '../command.js';

/** A set without wordings about somebody else can only be asked about oneself. */
export function assertOther(set: QuestionSet, { messages }: Context): void {
  const missing = set.items.filter((item) => kindOf(item).form !== 'text' && item.textOther === null).length;
  if (missing > 0) throw new UsageError(messages.commands.run.noOther(missing));
}
