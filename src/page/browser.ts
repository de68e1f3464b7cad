import type { Draft } from '../core/interview/draft.js';

/** Gives a text to the person as a file. */
export function save(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has read the file by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A draft in the browser's own store, for those who asked for it; a store that is closed keeps nothing. */
export class Drafts {
  readonly #key: string;

  constructor(fingerprint: string, perspective: string) {
    this.#key = `kundencheck/${fingerprint}/${perspective}`;
  }

  find(): Draft | null {
    try {
      const text = localStorage.getItem(this.#key);
      const draft: unknown = text === null ? null : JSON.parse(text);
      return isDraft(draft) ? draft : null;
    } catch {
      return null;
    }
  }

  keep(draft: Draft): void {
    try {
      localStorage.setItem(this.#key, JSON.stringify(draft));
    } catch {
      // Nothing can be kept here; the answers are still in the page.
    }
  }

  remove(): void {
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // Nothing was kept.
    }
  }
}

function isDraft(value: unknown): value is Draft {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    value.format === 'kundencheck/draft/1' &&
    'answers' in value &&
    typeof value.answers === 'object' &&
    value.answers !== null
  );
}
