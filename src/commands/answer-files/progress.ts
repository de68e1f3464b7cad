import type { OperatorMessages } from '../../messages/messages.js';
import type { World } from '../../platform/world.js';

const FIRST_AFTER = 1000;
const EVERY = 250;

/** One line on stderr that counts, in a terminal and for long work only. */
export class Progress {
  readonly #began: number;
  #shown = false;
  #next: number;

  constructor(
    private readonly world: World,
    private readonly messages: OperatorMessages,
  ) {
    this.#began = world.now().getTime();
    this.#next = this.#began + FIRST_AFTER;
  }

  /** Seconds since the work began. */
  get seconds(): number {
    return (this.world.now().getTime() - this.#began) / 1000;
  }

  async show(count: number): Promise<void> {
    const now = this.world.now().getTime();
    if (!this.world.stderr.isTerminal || now < this.#next) return;
    this.#next = now + EVERY;
    this.#shown = true;
    await this.world.stderr.write(`\r\u001b[K${this.messages.batch.progress(count)}`);
  }

  async clear(): Promise<void> {
    if (this.#shown) await this.world.stderr.write('\r\u001b[K');
    this.#shown = false;
  }
}
