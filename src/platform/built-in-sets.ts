import type { QuestionSet } from '../core/model/question-set.js';
import type { SetSummary } from '../core/model/set-summary.js';
import type { OwnFiles } from './own-files.js';
import type { BuiltInSets } from './world.js';

/** Compiled sets among the program's own files: an index and one JSON file a set. */
export function builtInSetsIn(files: OwnFiles): BuiltInSets {
  const read = (name: string): unknown => JSON.parse(files(`content/${name}.json`));
  const index = async () => read('index') as readonly SetSummary[];
  return {
    index,
    async load(id) {
      // Only an id of the index becomes a file name.
      if (!(await index()).some((summary) => summary.id === id)) return null;
      return read(id) as QuestionSet;
    },
  };
}
