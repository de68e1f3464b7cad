import type { Context } from '../command.js';

const FIRST_AFTER = 1000;
const EVERY = 250;

/** One line on stderr that counts, in a terminal and for long work only. */
export class Progress {
  readonly #began: number;
  #shown = false;
  #next: number;

  constructor(private readonly context: Pick<Context, 'world' | 'messages' | 'quiet'>) {
    this.#began = context.world.now().getTime();
    this.#next = this.#began + FIRST_AFTER;
  }

  /** Seconds since the work began. */
  get seconds(): number {
    return (this.context.world.now().getTime() - this.#began) / 1000;
  }

  async show(count: number): Promise<void> {
    const { world, messages, quiet } = this.context;
    const now = world.now().getTime();
    if (quiet || !world.stderr.isTerminal || now < this.#next) return;
    this.#next = now + EVERY;
    this.#shown = true;
    await world.stderr.write(`\r\u001b[K${messages.batch.progress(count)}`);
  }

  async clear(): Promise<void> {
    if (this.#shown) await this.context.world.stderr.write('\r\u001b[K');
    this.#shown = false;
  }
}
