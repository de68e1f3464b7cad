import { basename, dirname, resolve } from 'node:path';
import type { QuestionSet } from '../../core/model/question-set.js';
import { realPath } from '../../platform/files.js';
import { folderSink } from '../../platform/folder-sink.js';
import { FileNames } from '../../renderers/batch/file-names.js';
import { bindingOf } from '../../renderers/bindings.js';
import { labelled } from '../../renderers/document/document.js';
import { documentEndings } from '../../renderers/formats.js';
import { profileDocument } from '../../renderers/profile/profile-document.js';
import { profileReport } from '../../renderers/profile/profile-report.js';
import type { SpokenContext } from '../command.js';
import { FILE_LOOK } from '../document-look.js';
import type { BatchOptions } from './batch-options.js';
import { fileEach, fileForAll, ProfileReports } from './profile-reports.js';

/** Where profiles go besides the scores; null where they are not wanted. */
export async function openReports(
  world: SpokenContext['world'],
  set: QuestionSet,
  messages: SpokenContext['messages'],
  files: readonly string[],
  label: string | null,
  options: BatchOptions,
): Promise<ProfileReports | null> {
  const { reports, reportFormat, reportsInOne = false, force = false } = options;
  if (reports === undefined) return null;
  const folder = realPath(resolve(world.folder, reports));
  // A person may be called like a file that is read or written here.
  const others = [...files, options.map, options.output, options.rejects, options.findings]
    .filter((path) => path !== undefined)
    .map((path) => realPath(resolve(world.folder, path)))
    .filter((path) => dirname(path) === folder)
    .map((path) => basename(path));
  const names = new FileNames(reportsInOne ? 'profile' : 'person', documentEndings[reportFormat], others);
  const sink = folderSink(folder, force);
  if (!reportsInOne) {
    const render = await profileReport.renderer(reportFormat);
    const one = fileEach(sink, names, (profile) => render(set, profile, messages, FILE_LOOK, label));
    return new ProfileReports(messages, sink, one);
  }
  const binding = await bindingOf(reportFormat);
  const all = fileForAll(sink, names.next(''), binding, (profile) =>
    labelled(profileDocument(set, profile, messages), label),
  );
  return new ProfileReports(messages, sink, all);
}
