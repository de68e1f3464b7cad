import type { CDPSession, Page } from 'playwright-core';

const NAMED: Readonly<Record<string, { readonly code: number; readonly text?: string }>> = {
  Enter: { code: 13, text: '\r' },
  Tab: { code: 9 },
};

/**
 * Real key presses in a browser, sent one behind the other without waiting for each: the browser takes them in order,
 * as from a person who types faster than a page draws.
 */
export class QuickKeys {
  readonly #session: Promise<CDPSession>;
  #waiting: string[] = [];

  constructor(page: Page) {
    this.#session = page.context().newCDPSession(page);
  }

  press(...keys: readonly string[]): void {
    this.#waiting.push(...keys);
  }

  /** Until the browser has taken them all. */
  async done(): Promise<void> {
    const session = await this.#session;
    const keys = this.#waiting;
    this.#waiting = [];
    await Promise.all(keys.flatMap((key) => pressed(session, key)));
  }
}

function pressed(session: CDPSession, key: string): readonly Promise<unknown>[] {
  const named = NAMED[key] ?? { code: key.toUpperCase().charCodeAt(0), text: key };
  const event = { key, windowsVirtualKeyCode: named.code };
  const text = named.text === undefined ? {} : { text: named.text };
  return [
    session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event, ...text }),
    session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event }),
  ];
}
