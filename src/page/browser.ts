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

/**
 * A draft in the browser's own store, for those who asked for it; a store that is closed keeps nothing. Its key names the
 * questions, so what lies there fits them.
 */
export class Drafts {
  readonly #key: string;

  constructor(fingerprint: string, perspective: string) {
    this.#key = `kundencheck/${fingerprint}/${perspective}`;
  }

  find(): Draft | null {
    return attempt((store) => {
      const draft: unknown = JSON.parse(store.getItem(this.#key) ?? 'null');
      return isDraft(draft) ? draft : null;
    });
  }

  keep(draft: Draft): void {
    attempt((store) => store.setItem(this.#key, JSON.stringify(draft)));
  }

  remove(): void {
    attempt((store) => store.removeItem(this.#key));
  }
}

/** A store may be closed or full; the answers are still in the page. */
function attempt<T>(use: (store: Storage) => T): T | null {
  try {
    return use(localStorage);
  } catch {
    return null;
  }
}

/** Whatever else is wrong with it shows when it is taken up. */
function isDraft(value: unknown): value is Draft {
  return (
    typeof value === 'object' && value !== null && 'format' in value && value.format === 'kundencheck/draft/1'
  );
}
