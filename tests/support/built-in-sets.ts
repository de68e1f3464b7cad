import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Item, QuestionSet } from '../../src/core/model/question-set.js';
import { setFrom } from './sets.js';

/** The built-in question sets as their authors wrote them, by id. */
export const builtInFiles: ReadonlyMap<string, string> = new Map(
  readdirSync('content')
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [basename(name, '.yaml'), readFileSync(`content/${name}`, 'utf8')]),
);

/** Every built-in set, read from its YAML file. */
export const builtInSets: readonly QuestionSet[] = [...builtInFiles].map(([id, yaml]) => setFrom(yaml, id));

export function builtIn(id: string): QuestionSet {
  const set = builtInSets.find((candidate) => candidate.id === id);
  if (set === undefined) throw new Error(`no built-in set ${id}`);
  return set;
}

/** The options of an item, none where it is no choice. */
export function optionsOf(item: Item) {
  return item.kind === 'choice' || item.kind === 'many' ? item.options : [];
}
