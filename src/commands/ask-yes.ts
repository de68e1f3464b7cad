import { canAsk } from '../platform/world.js';
import type { Context } from './command.js';

/** Whether somebody at a terminal says yes; false where nobody can be asked. */
export async function askYes({ world, messages }: Context, question: string): Promise<boolean> {
  if (!canAsk(world)) return false;
  const { LineReader } = await import('../session/plain/line-reader.js');
  const reader = new LineReader({
    stdin: world.stdin,
    output: world.stderr,
    onInterrupt: (listener) => world.onInterrupt(listener),
    raw: false,
  });
  try {
    return messages.commands.errors.agreed.includes((await reader.ask(question)).trim().toLowerCase());
  } finally {
    reader.close();
  }
}
