import { readFileSync } from 'node:fs';
import { doorOf } from '../../src/core/items/door/registry.js';
import type { Answer } from '../../src/core/model/answer-sheet.js';
import { setFrom, sheetOf } from './sets.js';

const folder = new URL('../cases/group-twelve-people/', import.meta.url);
const [header = [], ...rows] = readFileSync(new URL('antworten.csv', folder), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(','));

/** Twelve invented people of three departments, and the set they answered. */
export const gespraeche = setFrom(readFileSync(new URL('gespraeche.yaml', folder), 'utf8'), 'gespraeche');

export const seminar = rows.map((row) => {
  const cell = (column: string) => row[header.indexOf(column)] ?? '';
  const answers = gespraeche.items.flatMap((item): [string, Answer][] => {
    const parsed = doorOf(item).parse(item, cell(item.id));
    return cell(item.id) === '' || !parsed.ok ? [] : [[item.id, parsed.answer]];
  });
  return {
    department: cell('abteilung'),
    sheet: sheetOf(Object.fromEntries(answers), { person: cell('person') }),
  };
});
