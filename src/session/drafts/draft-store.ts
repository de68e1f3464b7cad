import { join } from 'node:path';
import { type Draft, draftOf, type Occasion } from '../../core/interview/draft.js';
import type { Interview } from '../../core/interview/interview.js';
import type { Perspective } from '../../core/model/answer-sheet.js';
import { moveFile, namesIn, readOwn, removeFile } from '../../platform/files.js';
import { OutputError } from '../../platform/output.js';
import { claim, sweep } from '../../platform/temporary.js';
import { privateFolder, writePrivateNow, writePrivateSoon } from '../../platform/write-file.js';
import { readDraft } from '../../readers/answers/documents/draft.js';

/** A file for one interview under way. */
export interface Slot {
  readonly path: string;
}

/** What lies in the slots of a set and a perspective. */
export interface Survey {
  /** Put aside by somebody who has closed their window; the latest first. */
  readonly begun: readonly (Slot & { readonly draft: Draft })[];
  /** Under way in another window. */
  readonly elsewhere: readonly Draft[];
  readonly unreadable: readonly Slot[];
}

/**
 * Keeps the interviews under way, each in a file of its own that only its owner can read. A window holds the one it
 * writes to by a lock, so no two ever write to the same; what a window left that was closed can be taken up by the next.
 */
export class DraftStore {
  readonly #folder: string;
  readonly #stem: string;
  #held: { readonly path: string; readonly release: () => void } | null = null;
  #forgotten: readonly Slot[] = [];

  constructor(dataFolder: string, set: { readonly id: string }, perspective: Perspective) {
    this.#folder = join(dataFolder, 'drafts');
    // Ids of sets are plain by their own rule, so they are safe as file names.
    this.#stem = perspective === 'self' ? set.id : `${set.id}.${perspective}`;
  }

  /** Where this window's draft lies. */
  get path(): string {
    return this.#held?.path ?? this.#pathOf(1);
  }

  survey(): Survey {
    const begun: (Slot & { readonly draft: Draft })[] = [];
    const elsewhere: Draft[] = [];
    const unreadable: Slot[] = [];
    for (const path of this.#taken()) {
      const text = readOwn(path);
      const draft = text === null ? null : readDraft(text);
      const release = tryClaim(path);
      if (release === null && draft !== null) elsewhere.push(draft);
      else if (draft !== null) begun.push({ path, draft });
      else if (text !== null && release !== null) unreadable.push({ path });
      release?.();
    }
    return {
      begun: begun.toSorted((a, b) => (a.draft.saved < b.draft.saved ? 1 : -1)),
      elsewhere,
      unreadable,
    };
  }

  /** Takes a slot up; false where another window was quicker. */
  takeUp({ path }: Slot): boolean {
    const release = tryClaim(path);
    if (release === null) return false;
    this.#hold(path, release);
    return true;
  }

  /** Begins in a slot of its own. */
  beginNew(): void {
    for (let number = 1; ; number += 1) {
      const path = this.#pathOf(number);
      if (readOwn(path) !== null) continue;
      const release = tryClaim(path);
      if (release === null) continue;
      this.#hold(path, release);
      return;
    }
  }

  /** Removes others with the first answer that is kept here, and not before. */
  forgetWithFirstAnswer(slots: readonly Slot[]): void {
    this.#forgotten = slots;
  }

  /** Null when the draft is safely on disk, else the system's code for why not. */
  save(interview: Interview, occasion: Occasion, now: string): string | null {
    if (interview.answers.size === 0 && interview.begun === null) return null;
    const text = `${JSON.stringify(draftOf(interview, occasion, now), null, 2)}\n`;
    try {
      // What is begun survives the end of the process at once; the disk need not spin for every letter.
      if (interview.begun === null) writePrivateNow(this.path, text);
      else writePrivateSoon(this.path, text);
    } catch (error) {
      if (OutputError.is(error)) return error.code;
      throw error;
    }
    this.#forget();
    return null;
  }

  /** Removes this window's own draft. */
  async remove(): Promise<void> {
    await removeFile(this.path);
    this.release();
    sweep(this.#folder);
  }

  /** Lets the slot go, so that another window can take it up. */
  release(): void {
    this.#held?.release();
    this.#held = null;
  }

  /** Moves what cannot be used aside, so that nothing is lost; gives its new place. */
  async putAside({ path }: Slot, now: string): Promise<string> {
    const aside = path.replace(/\.json$/, `.${now.replace(/[^0-9]/g, '').slice(0, 14)}.json`);
    await moveFile(path, aside);
    return aside;
  }

  #hold(path: string, release: () => void): void {
    this.release();
    this.#held = { path, release };
  }

  #forget(): void {
    for (const { path } of this.#forgotten) if (path !== this.path) void removeFile(path);
    this.#forgotten = [];
  }

  #pathOf(number: number): string {
    return join(this.#folder, number === 1 ? `${this.#stem}.json` : `${this.#stem}.${number}.json`);
  }

  #taken(): readonly string[] {
    const own = new RegExp(`^${this.#stem.replaceAll('.', '\\.')}(\\.\\d{1,4})?\\.json$`);
    return namesIn(this.#folder)
      .filter((name) => own.test(name))
      .map((name) => join(this.#folder, name));
  }
}

/** How to release a slot; null where another window holds it. Where nothing can be written nobody holds anything. */
function tryClaim(path: string): (() => void) | null {
  try {
    privateFolder(join(path, '..'));
    return claim(path);
  } catch (error) {
    if (OutputError.is(error) && error.code === 'EBUSY') return null;
    return () => {};
  }
}
