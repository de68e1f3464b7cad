// Makes the tables of examples/seminar: twelve invented people, before a seminar and six weeks after it.
// Usage: npm run examples
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeXlsx } from 'hucre/xlsx';

const root = fileURLToPath(new URL('..', import.meta.url));
const set = JSON.parse(readFileSync(`${root}dist/content/haltungen.json`, 'utf8'));
const dimensions = [
  'augenhoehe',
  'flexibilitaet',
  'unaufdringlichkeit',
  'aufrichtigkeit',
  'klarheit',
  'unterwerfung',
];

// A digit a dimension: where on the scale from 1 to 5 somebody answers, before and after.
const people = [
  ['Ahorn', 'Bürgerbüro', '443433', '443442', 'Das schaue ich mir gern mit Ihnen an.'],
  ['Birke', 'Bürgerbüro', '332424', '433433', 'Einen Moment, ich denke kurz nach.'],
  ['Dachs', 'Bürgerbüro', '545341', '545441', null],
  ['Erle', 'Bürgerbüro', '323325', '333424', 'Nein, das kann ich Ihnen nicht zusagen.'],
  ['Fink', 'Bürgerbüro', '434532', '434542', null],
  ['Ginster', 'Bürgerbüro', '253423', '354433', 'Was brauchen Sie jetzt von mir?'],
  ['Hasel', 'Wohngeld', '444233', '444342', null],
  ['Igel', 'Wohngeld', '343524', '344533', 'Ich verstehe, dass Sie das ärgert.'],
  ['Kiebitz', 'Wohngeld', '534432', '534441', null],
  ['Linde', 'Wohngeld', '335234', '345343', 'Beim nächsten Mal frage ich nach.'],
  ['Meise', 'Wohngeld', '424343', '434443', null],
  ['Nessel', 'Wohngeld', '233325', '344433', 'So nicht.'],
];

for (const [name, column] of [
  ['vorher', 2],
  ['nachher', 3],
]) {
  const rows = people.map((person, row) => [
    person[0],
    person[1],
    ...set.items.map((item, at) => answer(item, at + row, person[column], person[4])),
  ]);
  const heading = ['Code', 'Abteilung', ...set.items.map(({ text }) => text)];
  const sheet = {
    name: 'Antworten',
    rows: [heading, ...rows],
    columns: heading.map((_, at) => ({ width: at < 2 ? 12 : 22 })),
  };
  writeFileSync(`${root}examples/seminar/${name}.xlsx`, await writeXlsx({ sheets: [sheet] }));
}

/** As the person answers in this dimension, every third time one step beside it, as people do. */
function answer({ kind, scale, reverse, loadings }, at, levels, text) {
  if (kind === 'text') return text;
  const level = Number(levels[dimensions.indexOf(loadings[0].dimension)]) + [0, 0, 1, 0, 0, -1][at % 6];
  const code = Math.min(5, Math.max(1, level));
  return scale.labels[(reverse ? 6 - code : code) - scale.from];
}
