import { LEAST_MIN_GROUP } from '../core/group/protection.js';
import type { Messages } from '../messages/messages.js';
import { type OptionDeclaration, UsageError } from './command.js';

export function minGroupOption({ commands }: Messages, standard: number): OptionDeclaration {
  return { flags: '--min-group <n>', about: commands.group.minGroup, default: String(standard) };
}

/** Whole numbers from 3 on; a smaller group would not protect anybody. */
export function minGroupOf(written: string, { commands }: Messages): number {
  const number = /^\d{1,9}$/.test(written) ? Number(written) : 0;
  if (number < LEAST_MIN_GROUP) throw new UsageError(commands.group.badMinGroup(written, LEAST_MIN_GROUP));
  return number;
}
