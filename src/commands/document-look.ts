import { paintFor, wantsColour } from '../platform/colour.js';
import { plainPaint } from '../platform/paint.js';
import type { Look } from '../renderers/look.js';
import type { Context } from './command.js';

/** How a text looks in a file. */
export const FILE_LOOK: Look = { columns: 80, paint: plainPaint, bars: true };

/** As wide as the terminal it goes to, in colour where that is wanted; plain, where nothing is to be drawn. */
export async function documentLook(
  { world, colour }: Context,
  output: string | undefined,
  plain = false,
): Promise<Look> {
  if (output !== undefined) return { ...FILE_LOOK, bars: !plain };
  return {
    columns: world.stdout.isTerminal ? world.stdout.size().columns : FILE_LOOK.columns,
    paint: await paintFor(!plain && wantsColour(world.stdout, world.env, colour)),
    bars: !plain,
  };
}
