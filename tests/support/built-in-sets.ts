import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { QuestionSet } from '../../src/core/model/question-set.js';
import { setFrom } from './sets.js';

/** Every built-in set, read from its YAML file. */
export const builtInSets: readonly QuestionSet[] = readdirSync('content')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => setFrom(readFileSync(`content/${name}`, 'utf8'), basename(name, '.yaml')));
