import type { World } from '../platform/world.js';

/** Whether questions come line by line: asked for, set for good, or all that the terminal can do. */
export function plainWanted(world: World, asked: boolean | undefined): boolean {
  const { KUNDENCHECK_PLAIN: always, TERM } = world.env;
  return asked === true || (always !== undefined && always !== '' && always !== '0') || TERM === 'dumb';
}
