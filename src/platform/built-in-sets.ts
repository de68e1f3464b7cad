import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { QuestionSet } from '../core/model/question-set.js';
import type { SetSummary } from '../core/model/set-summary.js';
import type { BuiltInSets } from './world.js';

/** Compiled sets in a folder: an index and one JSON file a set. */
export function builtInSetsIn(folder: string): BuiltInSets {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
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
