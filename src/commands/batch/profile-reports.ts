import type { Profile } from '../../core/model/profile.js';
import type { Messages } from '../../messages/messages.js';
import type { FolderSink } from '../../platform/folder-sink.js';
import type { SheetRow } from '../../readers/answers/rows.js';
import type { FileNames } from '../../renderers/batch/file-names.js';
import type { Binding } from '../../renderers/document/binding.js';
import type { Document } from '../../renderers/document/document.js';
import { FILE_LOOK } from '../document-look.js';

/** Where each person's profile is put. */
export interface Shelf {
  put(profile: Profile): void;
  /** After the last one. */
  close(): void;
}

/** Each profile in a file of its own. */
export function fileEach(folder: FolderSink, names: FileNames, render: (profile: Profile) => string): Shelf {
  return {
    put: (profile) => folder.add(names.next(profile.sheet.person ?? ''), render(profile)),
    close: () => {},
  };
}

/** All profiles in one file, each on a page of its own. */
export function fileForAll(
  folder: FolderSink,
  name: string,
  binding: Binding,
  document: (profile: Profile) => Document,
): Shelf {
  let count = 0;
  return {
    put(profile) {
      const made = document(profile);
      const head = count === 0 ? binding.head(made) : '';
      folder.append(name, head + binding.one(made, FILE_LOOK, count));
      count += 1;
    },
    close() {
      if (count > 0) folder.append(name, binding.end);
    },
  };
}

/** Profiles on their shelf; they appear together, when the run has ended. */
export class ProfileReports {
  readonly #persons = new Set<string>();

  constructor(
    private readonly messages: Messages,
    private readonly folder: FolderSink,
    private readonly shelf: Shelf,
  ) {}

  add(scored: Profile, { row, named }: SheetRow): void {
    this.shelf.put(this.#toldApart(scored, named ? row : null));
  }

  commit(): Promise<void> {
    this.shelf.close();
    return this.folder.commit();
  }

  discard(): Promise<void> {
    return this.folder.discard();
  }

  /** Of two people of one name the second one is named with the row. */
  #toldApart(profile: Profile, row: number | null): Profile {
    const { sheet } = profile;
    if (sheet.person === null || row === null) return profile;
    if (!this.#persons.has(sheet.person)) {
      this.#persons.add(sheet.person);
      return profile;
    }
    return { ...profile, sheet: { ...sheet, person: this.messages.batch.personInRow(sheet.person, row) } };
  }
}
