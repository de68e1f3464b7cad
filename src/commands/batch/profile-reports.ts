import type { Profile } from '../../core/model/profile.js';
import type { QuestionSet } from '../../core/model/question-set.js';
import type { Messages } from '../../messages/messages.js';
import type { FolderSink } from '../../platform/folder-sink.js';
import type { SheetRow } from '../../readers/answers/rows.js';
import type { FileNames } from '../../renderers/batch/file-names.js';
import type { Renderer } from '../../renderers/formats.js';
import { FILE_LOOK } from '../document-look.js';

/** One file a person; they appear together, when the run has ended. */
export class ProfileReports {
  readonly #persons = new Set<string>();

  constructor(
    private readonly set: QuestionSet,
    private readonly messages: Messages,
    private readonly folder: FolderSink,
    private readonly names: FileNames,
    private readonly render: Renderer<Profile>,
    private readonly label: string | null,
  ) {}

  add(scored: Profile, { row, named }: SheetRow): void {
    const profile = this.#toldApart(scored, named ? row : null);
    const text = this.render(this.set, profile, this.messages, FILE_LOOK, this.label);
    this.folder.add(this.names.next(profile.sheet.person ?? ''), text);
  }

  commit(): Promise<void> {
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
