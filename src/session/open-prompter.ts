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
    const { openPlainPrompter } = await import('./plain/open-plain-prompter.js');
    return openPlainPrompter(world, messages, milliseconds);
  }
  const { openScreenPrompter } = await import('./screen/open-screen-prompter.js');
  const paint = await paintFor(wantsColour(world.stderr, world.env, colour));
  return openScreenPrompter(world, messages, milliseconds, paint);
}
