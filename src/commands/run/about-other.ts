import { kindOf } from '../../core/items/registry.js';
import type { QuestionSet } from '../../core/model/question-set.js';
import { type Context, UsageError } from '../command.js';

/** A set without wordings about somebody else can only be asked about oneself; says which others can. */
export async function assertOther(set: QuestionSet, context: Context): Promise<void> {
  if (!offersOther(set)) throw new UsageError(await noOther(context));
}

/** Whether every question has a wording about somebody else; texts need none. */
export function offersOther({ items }: QuestionSet): boolean {
  return items.every((item) => kindOf(item).form === 'text' || item.textOther !== null);
}

async function noOther({ world, messages }: Context): Promise<string> {
  const able: string[] = [];
  for (const { id } of await world.builtIn.index()) {
    const set = await world.builtIn.load(id);
    if (set !== null && offersOther(set)) able.push(id);
  }
  return messages.commands.run.noOther(able);
}
