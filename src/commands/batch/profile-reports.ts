import { join } from 'node:path';
import type { Profile } from '../../core/model/profile.js';
import type { QuestionSet } from '../../core/model/question-set.js';
import type { Messages } from '../../messages/messages.js';
import { plainPaint } from '../../platform/colour.js';
import { makeFolder, moveFile, removeFile, writeBeside } from '../../platform/files.js';
import { FileNames } from '../../renderers/batch/file-names.js';
import type { ProfileRenderer } from '../../renderers/profile/profile-format.js';

const COLUMNS = 80;

/** One file a person, each whole or not at all; where nothing may be written before the end, they wait for it. */
export class ProfileReports {
  readonly #names: FileNames;
  readonly #waiting: { readonly from: string; readonly to: string }[] = [];
  #folderMade = false;

  constructor(
    private readonly set: QuestionSet,
    private readonly messages: Messages,
    private readonly folder: string,
    private readonly render: ProfileRenderer,
    ending: string,
    private readonly wait: boolean,
  ) {
    this.#names = new FileNames('person', ending);
  }

  async add(profile: Profile): Promise<void> {
    const look = { columns: COLUMNS, paint: plainPaint, bars: true };
    const text = this.render(this.set, profile, this.messages, look);
    if (!this.#folderMade) await makeFolder(this.folder);
    this.#folderMade = true;
    const to = join(this.folder, this.#names.next(profile.sheet.person ?? ''));
    const from = await writeBeside(to, text);
    if (this.wait) this.#waiting.push({ from, to });
    else await moveFile(from, to);
  }

  async commit(): Promise<void> {
    for (const { from, to } of this.#waiting.splice(0)) await moveFile(from, to);
  }

  async discard(): Promise<void> {
    for (const { from } of this.#waiting.splice(0)) await removeFile(from);
  }
}
