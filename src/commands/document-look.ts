import { paintFor, wantsColour } from '../platform/colour.js';
import type { DocumentLook } from '../renderers/document/text.js';
import type { Context } from './command.js';

/** As wide as the terminal it goes to, in colour where that is wanted; files get 80 plain columns. */
export async function documentLook(
  { world, colour }: Context,
  output: string | undefined,
): Promise<DocumentLook> {
  if (output !== undefined) return { columns: 80, paint: await paintFor(false) };
  const columns = world.stdout.isTerminal ? world.stdout.size().columns : 80;
  return { columns, paint: await paintFor(wantsColour(world.stdout, world.env, colour)) };
}
