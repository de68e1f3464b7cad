import { statSync } from 'node:fs';

/** How often files are looked at, in milliseconds. */
const LOOK = 300;

/** Files that somebody works on; what is saved between two looks, or while something else is done, is not missed. */
export class WatchedFiles {
  #seen: string;

  constructor(private readonly paths: readonly string[]) {
    this.#seen = this.#look();
  }

  /** Waits until one of the files is another than it was; false where the person interrupts first. */
  change(onInterrupt: (listener: () => void) => () => void): Promise<boolean> {
    return new Promise((resolve) => {
      const end = (changed: boolean) => {
        clearInterval(timer);
        forget();
        resolve(changed);
      };
      const timer = setInterval(() => {
        const now = this.#look();
        if (now === this.#seen) return;
        this.#seen = now;
        end(true);
      }, LOOK);
      const forget = onInterrupt(() => end(false));
    });
  }

  #look(): string {
    const stamps = this.paths.map((path) => {
      const found = statSync(path, { throwIfNoEntry: false });
      return found === undefined ? 'none' : `${found.ino} ${found.size} ${found.mtimeMs}`;
    });
    return stamps.join('\n');
  }
}
