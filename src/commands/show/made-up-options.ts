import { LEANINGS, type Leaning } from '../../core/review/leaning.js';
import type { OperatorMessages } from '../../messages/messages.js';
import { type OptionDeclaration, UsageError } from '../command.js';

/** Whose profile is made up, as the command line has it. */
export interface MadeUpOptions {
  readonly profile?: Leaning;
  readonly seed?: string;
}

/** Which sheet is made up; `seed`: null where nobody gave one. */
export interface MadeUp {
  readonly leaning: Leaning;
  readonly seed: number | null;
}

const GREATEST_SEED = 2 ** 32 - 1;

export function madeUpOptions({ commands: { show } }: OperatorMessages): readonly OptionDeclaration[] {
  return [
    { flags: '--profile <leaning>', about: show.profile, choices: LEANINGS },
    { flags: '--seed <n>', about: show.seed },
  ];
}

/** null where the set itself is to be shown. Throws `UsageError` where a seed decides nothing or is none. */
export function madeUpOf({ profile, seed }: MadeUpOptions, { commands }: OperatorMessages): MadeUp | null {
  const { badSeed, seedForNothing } = commands.show;
  if (seed !== undefined && profile !== 'random') throw new UsageError(seedForNothing);
  if (seed !== undefined && !(/^\d{1,10}$/.test(seed) && Number(seed) <= GREATEST_SEED))
    throw new UsageError(badSeed(seed, GREATEST_SEED));
  return profile === undefined ? null : { leaning: profile, seed: seed === undefined ? null : Number(seed) };
}
