import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { writeXlsx } from 'hucre/xlsx';

export const DIMENSIONS = ['a', 'b', 'c', 'd', 'e'];
export const ITEMS = Array.from({ length: 20 }, (_, index) => `i${index + 1}`);
export const isReversed = (index) => index % 4 === 3;
const OFFICES = 40;

/** Twenty items in five dimensions and nothing more: what any table tool does as well. */
export async function writePlainSet(path) {
  await writeFile(path, JSON.stringify(questionSet((id) => id)));
}

/** The same with bands, gaps, an overall score and advice. */
export async function writeRichSet(path) {
  const set = questionSet((id) => ({ title: id, bands }));
  await writeFile(path, JSON.stringify({ ...set, ...extras }));
}

function questionSet(dimension) {
  return {
    title: 'Fünf mal vier',
    scales: {
      z: ['trifft gar nicht zu', 'trifft kaum zu', 'teils teils', 'trifft eher zu', 'trifft völlig zu'],
    },
    dimensions: Object.fromEntries(DIMENSIONS.map((id) => [id, dimension(id)])),
    items: ITEMS.map((id, index) => ({
      id,
      text: `Frage ${index + 1}`,
      dimension: DIMENSIONS[index % DIMENSIONS.length],
      reverse: isReversed(index),
    })),
  };
}

const bands = [
  { from: 0, title: 'Noch fremd' },
  { from: 40, title: 'Unterwegs' },
  { from: 70, title: 'Vertraut' },
];

const advised = { title: 'Rat', text: 'Frag beim nächsten Mal zuerst, was Dein Gegenüber braucht.' };

const extras = {
  gaps: { g1: { of: 'a', minus: 'b' }, g2: { of: 'c', minus: 'd' } },
  overall: { dimensions: 'all' },
  advice: [
    ...DIMENSIONS.map((dimension, index) => ({
      when: { dimension, below: 40 },
      priority: index,
      ...advised,
    })),
    { when: { gap: 'g1', atLeast: 30 }, ...advised },
    { when: { overall: true, atMost: 30 }, ...advised },
    {
      when: {
        all: [
          { item: 'i1', atMost: 2 },
          { dimension: 'e', above: 60 },
        ],
      },
      ...advised,
    },
  ],
};

/** Delimited text: a person, and where it is wanted an office, and answers 1..5 of which 2 % are missing. */
export async function writeCsv(path, people, { offices = false } = {}) {
  const head = offices ? ['person', 'amt'] : ['person'];
  await writeLines(path, `${[...head, ...ITEMS].join(',')}\n`, people, ({ person, office, answers }) =>
    [person, ...(offices ? [office] : []), ...answers.map((answer) => answer ?? '')].join(','),
  );
}

/** The same people as documents, one a line. */
export async function writeNdjson(path, people) {
  await writeLines(path, '', people, ({ person, answers }) =>
    JSON.stringify({
      person,
      answers: Object.fromEntries(
        answers.flatMap((answer, index) => (answer ? [[ITEMS[index], answer]] : [])),
      ),
    }),
  );
}

/** The same people as a workbook. */
export async function writeWorkbook(path, people) {
  const rows = [['person', ...ITEMS]];
  for (const { person, answers } of drawn(people)) rows.push([person, ...answers]);
  await writeFile(path, await writeXlsx({ sheets: [{ name: 'Antworten', rows }] }));
}

async function writeLines(path, head, people, line) {
  const file = createWriteStream(path);
  let text = head;
  for (const one of drawn(people)) {
    text += `${line(one)}\n`;
    if (text.length < 1e6) continue;
    if (!file.write(text)) await new Promise((resolve) => file.once('drain', resolve));
    text = '';
  }
  file.end(text);
  await finished(file);
}

/** The same people in every run and every format. */
function* drawn(people) {
  const random = mulberry32(20261122);
  for (let number = 1; number <= people; number += 1) {
    const answers = ITEMS.map(() => {
      const share = random();
      return share < 0.02 ? null : 1 + Math.floor(((share - 0.02) / 0.98) * 5);
    });
    yield {
      person: `p${String(number).padStart(8, '0')}`,
      office: `amt${(number * 7919) % OFFICES}`,
      answers,
    };
  }
}

function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
