import { EXIT, UsageError } from '../commands/command.js';
import { tell } from '../commands/tell.js';
import { printableText } from '../core/text/printable.js';
import type { OperatorMessages } from '../messages/messages.js';
import { messagesIn } from '../messages/voices.js';
import { InputError } from '../platform/byte-source.js';
import { OutputError } from '../platform/output.js';
import type { World } from '../platform/world.js';
import { Cancelled } from '../session/prompter.js';
import { operatorLanguage } from './operator-language.js';

/** Turns whatever a run threw into an exit code and, where there is something to say, a sentence on stderr. */
export async function exitCodeOf(
  error: unknown,
  world: World,
  debug: boolean,
  messages: OperatorMessages,
): Promise<number> {
  const words = messages.commands.errors;
  if (Cancelled.is(error)) return EXIT.cancelled;
  // Whoever closed the pipe has seen enough.
  if (OutputError.is(error) && error.code === 'EPIPE') return EXIT.done;
  if (OutputError.is(error))
    return complain(world, EXIT.usage, words.output(error.target, error.code), null, messages);
  if (InputError.is(error))
    return complain(world, EXIT.usage, words.file(error.path, error.problem), null, messages);
  if (UsageError.is(error)) return complain(world, EXIT.usage, error.message, error.hint, messages);
  await complain(world, EXIT.bug, words.bug, debug ? null : words.bugHint, messages);
  if (debug) await world.stderr.write(`${printableText(stackOf(error))}\n`);
  return EXIT.bug;
}

/** The same where nothing has been read of the command line yet. */
export async function fail(error: unknown, world: World): Promise<number> {
  return exitCodeOf(error, world, false, await messagesIn(operatorLanguage([], world).language));
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

export async function complain(
  world: World,
  code: number,
  sentence: string,
  hint: string | null,
  { commands }: OperatorMessages,
): Promise<number> {
  const lines = [`${commands.errors.prefix} ${sentence}`, ...(hint === null ? [] : [hint])];
  // Where even stderr is gone, the exit code still says what happened.
  await tell(world, printableText(lines.join('\n'))).catch(() => {});
  return code;
}
