import { list } from '../commands/list.js';
import { messagesIn, voices } from '../messages/voices.js';
import type { World } from '../platform/world.js';
import { exitCodeOf } from './failures.js';
import { operatorLanguage } from './operator-language.js';

/** Runs `list` as it is called without any argument or option. */
export async function runList(world: World, version: string): Promise<number> {
  const { language } = operatorLanguage([], world);
  const messages = await messagesIn(language);
  try {
    return await list(messages).run(
      { world, messages, voices, language, colour: true, quiet: false, version },
      [],
      {},
    );
  } catch (error) {
    return exitCodeOf(error, world, false, messages);
  }
}
