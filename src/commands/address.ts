import type { Address, QuestionSet } from '../core/model/question-set.js';
import type { OperatorMessages } from '../messages/messages.js';
import type { World } from '../platform/world.js';
import { type Context, type OptionDeclaration, UsageError } from './command.js';

/** How people are to be spoken to, where somebody wishes it. */
export interface AddressOptions {
  readonly address?: Address;
}

export function addressOption({ commands }: OperatorMessages): OptionDeclaration {
  return { flags: '--address <address>', about: commands.options.address, choices: ['du', 'sie'] };
}

/** How a built-in set speaks: as wished for this run, as set for good, else Du. */
export function addressWanted({ env }: World, wish: Address | undefined): Address {
  return wish ?? (env.KUNDENCHECK_ADDRESS?.toLowerCase() === 'sie' ? 'sie' : 'du');
}

/** A set of somebody's own has the one wording that its author wrote. */
export function assertSpeaks(
  { address, language, title }: QuestionSet,
  wish: Address | undefined,
  { messages }: Context,
): void {
  const { errors } = messages.commands;
  const has = /^de(?![a-z])/i.test(language) ? address : null;
  if (wish === undefined || wish === has) return;
  const { sentence, hint } = errors.otherAddress(title, has);
  throw new UsageError(sentence, hint);
}
