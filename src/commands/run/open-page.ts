import { join, resolve } from 'node:path';
import type { Profile } from '../../core/model/profile.js';
import type { QuestionSet } from '../../core/model/question-set.js';
import { printableLine } from '../../core/text/printable.js';
import { openInBrowser } from '../../platform/browser.js';
import { writePrivateNow } from '../../platform/write-file.js';
import { wholeProfileReport } from '../../renderers/profile/profile-report.js';
import type { SpokenContext } from '../command.js';
import { FILE_LOOK } from '../document-look.js';
import { tell } from '../tell.js';

/** Where a page lies that is only looked at: with the drafts, so that what removes those removes it, too. */
export function pagePlace(dataFolder: string): string {
  return join(dataFolder, 'drafts', 'profil.html');
}

/** Opens a profile in the browser as a page that only its owner can read; false where that is known to have failed. */
export async function openPage(
  { world, messages }: SpokenContext,
  set: QuestionSet,
  profile: Profile,
): Promise<boolean> {
  const place = pagePlace(world.dataFolder);
  const render = await wholeProfileReport.renderer('html');
  writePrivateNow(place, render(set, profile, messages, FILE_LOOK));
  return openInBrowser(place);
}

/** The same beside a result that was written: the page itself, where it is one, and what became of it. */
export async function openResult(
  context: SpokenContext,
  set: QuestionSet,
  profile: Profile,
  page: string | undefined,
): Promise<void> {
  const { world, messages } = context;
  const place = page === undefined ? pagePlace(world.dataFolder) : resolve(world.folder, page);
  const opened = page === undefined ? await openPage(context, set, profile) : await openInBrowser(place);
  const shown = printableLine(place);
  if (!opened) await tell(world, messages.terminal.result.notOpened(shown));
  else if (page === undefined) await tell(world, messages.commands.run.pageAt(shown));
}
