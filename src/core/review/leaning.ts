/** At which end of its dimensions a sheet lies: all good, all bad, in between, or somebody at random. */
export const LEANINGS = ['best', 'worst', 'middle', 'random'] as const;

export type Leaning = (typeof LEANINGS)[number];
