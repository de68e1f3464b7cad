import { readFile } from 'node:fs/promises';
import type { QuestionSet } from '../core/model/question-set.js';
import type { BuiltInSets, SetSummary } from './world.js';

/** Compiled sets in a folder: an index and one JSON file a set. */
export function builtInSetsIn(folder: URL): BuiltInSets {
  const index = async () =>
    JSON.parse(await readFile(new URL('index.json', folder), 'utf8')) as readonly SetSummary[];
  return {
    index,
    async load(id) {
      // Only an id of the index becomes a file name.
      if (!(await index()).some((summary) => summary.id === id)) return null;
      return JSON.parse(await readFile(new URL(`${id}.json`, folder), 'utf8')) as QuestionSet;
    },
  };
}
