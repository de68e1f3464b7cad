import type { Address, QuestionSet } from '../core/model/question-set.js';
import type { SetSummary } from '../core/model/set-summary.js';
import type { OwnFiles } from './own-files.js';
import type { BuiltInSets } from './world.js';

/** Compiled sets among the program's own files, in both wordings: an index and one JSON file a set. */
export function builtInSetsIn(files: OwnFiles): BuiltInSets {
  const read = (name: string, address: Address): unknown =>
    JSON.parse(files(`content/${name}${address === 'du' ? '' : `.${address}`}.json`));
  const index = async (address: Address = 'du') => read('index', address) as readonly SetSummary[];
  return {
    index,
    async load(id, address = 'du') {
      // Only an id of the index becomes a file name.
      if (!(await index()).some((summary) => summary.id === id)) return null;
      return read(id, address) as QuestionSet;
    },
  };
}
