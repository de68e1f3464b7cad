/** What is known about Enter, to tell a key that is held down from one that is pressed anew. Moments in milliseconds. */
export interface EnterWatch {
  /** When the screen last became another one. */
  readonly arrived: number;
  /** The last Enter with no other key since; null where another key came between. */
  readonly last: number | null;
}

/** Keyboards repeat a held key much faster than this, and nobody reads a screen in less. */
const QUIET_MS = 400;

export function watchFrom(moment: number): EnterWatch {
  return { arrived: moment, last: null };
}

/** Whether an Enter repeats one that already did something: the key has not been let go. */
export function isRepeated({ last }: EnterWatch, moment: number): boolean {
  return last !== null && moment - last < QUIET_MS;
}

/** Whether an Enter comes too soon to be meant for this screen. */
export function comesTooSoon(watch: EnterWatch, moment: number): boolean {
  return moment - watch.arrived < QUIET_MS || isRepeated(watch, moment);
}

export function afterKey(watch: EnterWatch, enter: boolean, moment: number): EnterWatch {
  return { ...watch, last: enter ? moment : null };
}
