import type { RespondentMessages } from '../messages/messages.js';
import { paintFor, wantsColour } from '../platform/colour.js';
import type { World } from '../platform/world.js';
import type { Prompter } from './prompter.js';

/** The prompter for this terminal: line by line where that is wanted, else a screen. */
export async function openPrompter(
  world: World,
  messages: RespondentMessages,
  { plain, colour }: { readonly plain: boolean; readonly colour: boolean },
): Promise<Prompter> {
  const milliseconds = () => world.now().getTime();
  if (plain) {
    const [{ LineReader }, { PlainPrompter }] = await Promise.all([
      import('./line-reader.js'),
      import('./plain-prompter.js'),
    ]);
    const reader = new LineReader(world.stdin, world.stderr, (listener) => world.onInterrupt(listener));
    return new PlainPrompter(reader, messages, milliseconds);
  }
  const { ScreenPrompter } = await import('./screen-prompter.js');
  const paint = await paintFor(wantsColour(world.stderr, world.env, colour));
  return new ScreenPrompter(world.stdin, world.stderr, paint, messages, milliseconds);
}
