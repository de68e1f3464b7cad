import { LEAST_MIN_GROUP } from '../core/group/protection.js';
import { batchMessages } from '../messages/german/batch.js';
import { commandMessages } from '../messages/german/commands.js';
import { type OptionDeclaration, UsageError } from './command.js';

const words = commandMessages.group;

export function minGroupOption(standard: number): OptionDeclaration {
  return { flags: '--min-group <n>', about: words.minGroup, default: String(standard) };
}

export const personOption: OptionDeclaration = { flags: '--id <column>', about: batchMessages.options.id };

export const mapOption: OptionDeclaration = { flags: '--map <file>', about: batchMessages.options.map };

/** Whole numbers from 3 on; a smaller group would not protect anybody. */
export function minGroupOf(written: string): number {
  const number = /^\d{1,9}$/.test(written) ? Number(written) : 0;
  if (number < LEAST_MIN_GROUP) throw new UsageError(words.badMinGroup(written, LEAST_MIN_GROUP));
  return number;
}
