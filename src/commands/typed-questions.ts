import { canAsk } from '../platform/world.js';
import type { LineReader } from '../session/plain/line-reader.js';
import type { Context } from './command.js';

/** Asks somebody at a terminal in typed lines. */
export async function inLines<T>({ world }: Context, ask: (lines: LineReader) => Promise<T>): Promise<T> {
  const { LineReader } = await import('../session/plain/line-reader.js');
  const lines = new LineReader({
    stdin: world.stdin,
    output: world.stderr,
    onInterrupt: (listener) => world.onInterrupt(listener),
    raw: false,
  });
  try {
    return await ask(lines);
  } finally {
    lines.close();
  }
}

/** Whether somebody at a terminal says yes; false where nobody can be asked. */
export async function askYes(context: Context, question: string): Promise<boolean> {
  if (!canAsk(context.world)) return false;
  const answer = await inLines(context, (lines) => lines.ask(question));
  return context.messages.commands.errors.agreed.includes(answer.trim().toLowerCase());
}
