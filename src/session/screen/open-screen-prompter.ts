import type { RespondentMessages } from '../../messages/messages.js';
import { editorIn } from '../../platform/editor.js';
import type { Paint } from '../../platform/paint.js';
import { hasUnicode } from '../../platform/signs.js';
import type { World } from '../../platform/world.js';
import { ScreenPrompter } from './screen-prompter.js';

export function openScreenPrompter(
  world: World,
  messages: RespondentMessages,
  milliseconds: () => number,
  paint: Paint,
): ScreenPrompter {
  return new ScreenPrompter({
    stdin: world.stdin,
    output: world.stderr,
    paint,
    messages,
    milliseconds,
    unicode: hasUnicode(world.env),
    editor: editorIn(world.env),
    dataFolder: world.dataFolder,
    onInterrupt: (listener) => world.onInterrupt(listener),
  });
}
