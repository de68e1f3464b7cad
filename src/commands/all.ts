import type { OperatorMessages } from '../messages/messages.js';
import { batch } from './batch.js';
import type { Command } from './command.js';
import { compare } from './compare.js';
import { completion } from './completion.js';
import { diff } from './diff.js';
import { forget } from './forget.js';
import { group } from './group.js';
import { guide } from './guide.js';
import { list } from './list.js';
import { manual } from './manual.js';
import { newSet } from './new.js';
import { page } from './page.js';
import { run } from './run.js';
import { schema } from './schema.js';
import { sheet } from './sheet.js';
import { show } from './show.js';
import { validate } from './validate.js';

/** Every command, in the order of the help. */
export function allCommands(messages: OperatorMessages): readonly Command[] {
  const others = [
    run,
    sheet,
    batch,
    group,
    compare,
    page,
    list,
    show,
    guide,
    newSet,
    validate,
    diff,
    schema,
    forget,
  ].map((command) => command(messages));
  const documented = [...others, manual(messages, others)];
  return [...documented, completion(messages, documented)];
}
