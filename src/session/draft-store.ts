import { join } from 'node:path';
import { type Draft, draftOf } from '../core/interview/draft.js';
import type { Interview } from '../core/interview/interview.js';
import type { Perspective } from '../core/model/answer-sheet.js';
import type { QuestionSet } from '../core/model/question-set.js';
import { moveFile, readOwn, removeFile } from '../platform/files.js';
import { OutputError } from '../platform/output.js';
import { sweep } from '../platform/temporary.js';
import { writePrivateNow } from '../platform/write-file.js';
import { readDraft } from '../readers/answers/documents/draft.js';

export type Found =
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'draft'; readonly draft: Draft };

/** Keeps the one interview under way for a set and a perspective, in a file that only its owner can read. */
export class DraftStore {
  readonly path: string;
  readonly #folder: string;

  constructor(dataFolder: string, set: QuestionSet, perspective: Perspective) {
    this.#folder = join(dataFolder, 'drafts');
    // Ids of sets are plain by their own rule, so they are safe as file names.
    this.path = join(
      this.#folder,
      perspective === 'self' ? `${set.id}.json` : `${set.id}.${perspective}.json`,
    );
  }

  find(): Found {
    const text = readOwn(this.path);
    if (text === null) return { kind: 'none' };
    const draft = readDraft(text);
    return draft === null ? { kind: 'unreadable' } : { kind: 'draft', draft };
  }

  /** Null when the draft is safely on disk, else the system's code for why not. */
  save(interview: Interview, started: string, now: string): string | null {
    try {
      writePrivateNow(this.path, `${JSON.stringify(draftOf(interview, started, now), null, 2)}\n`);
      return null;
    } catch (error) {
      if (OutputError.is(error)) return error.code;
      throw error;
    }
  }

  async remove(): Promise<void> {
    await removeFile(this.path);
    sweep(this.#folder);
  }

  /** Moves what cannot be used aside, so that nothing is lost; gives its new place. */
  async putAside(now: string): Promise<string> {
    const aside = this.path.replace(/\.json$/, `.${now.replace(/[^0-9]/g, '').slice(0, 14)}.json`);
    await moveFile(this.path, aside);
    return aside;
  }
}
