import type { RespondentMessages } from '../../messages/messages.js';
import type { World } from '../../platform/world.js';
import { LineReader } from './line-reader.js';
import { PlainPrompter } from './plain-prompter.js';

export function openPlainPrompter(
  world: World,
  messages: RespondentMessages,
  milliseconds: () => number,
): PlainPrompter {
  const reader = new LineReader({
    stdin: world.stdin,
    output: world.stderr,
    onInterrupt: (listener) => world.onInterrupt(listener),
    // A dumb terminal edits lines itself.
    raw: world.env.TERM !== 'dumb',
  });
  return new PlainPrompter(reader, messages, milliseconds);
}
