import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { schemaWords } from '../../../../src/messages/german/operator/schema/words.js';
import { runInProcess } from '../../../support/in-process.js';
import { type Diagnostic, LanguageServer, type Position } from '../../../support/language-server.js';
import { mistakes } from '../../../support/mistakes.js';
import { findingsOf } from '../../../support/sets.js';

let server: LanguageServer;

beforeAll(async () => {
  server = await LanguageServer.start('dist/kundencheck.schema.json');
}, 30_000);

afterAll(() => server.stop());

const everyKey = readFileSync('tests/fixtures/every-key.yaml', 'utf8');

/** Where each key of a file stands. */
function keysIn(text: string): readonly { readonly key: string; readonly at: Position }[] {
  const counter = new LineCounter();
  const keys: { key: string; at: Position }[] = [];
  visit(parseDocument(text, { lineCounter: counter }), {
    Pair(_, { key }) {
      if (!isScalar(key)) return;
      const { line, col } = counter.linePos(key.range?.[0] ?? 0);
      keys.push({ key: String(key.value), at: { line: line - 1, character: col } });
    },
  });
  return keys;
}

/** Hints, such as an anchor that nobody uses, are no complaints. */
function complaints(found: readonly Diagnostic[]): readonly Diagnostic[] {
  return found.filter(({ severity }) => severity <= 2);
}

let opened = 0;

/** Opened at the end of a text: what can be typed there, and what it puts in. */
async function proposed(text: string): Promise<Readonly<Record<string, string>>> {
  opened += 1;
  const name = `typed-${opened}.yaml`;
  await server.open(name, text);
  const lines = text.split('\n');
  const at = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  const proposals = await server.completion(name, at);
  return Object.fromEntries(proposals.map(({ label, textEdit }) => [label, textEdit?.newText ?? '']));
}

test('the file that is shipped is what kundencheck schema prints', async () => {
  const { stdout } = await runInProcess(['schema'], { folder: process.cwd() });
  expect(readFileSync('dist/kundencheck.schema.json', 'utf8')).toBe(stdout);
});

test('hovering over any key of the format explains it', async () => {
  expect(findingsOf(everyKey)).toEqual([]);
  await server.open('every-key.yaml', everyKey);
  const hovers = new Map<string, string>();
  for (const { key, at } of keysIn(everyKey))
    hovers.set(`${key} ${at.line + 1}`, await server.hover('every-key.yaml', at));
  expect([...hovers].filter(([, shown]) => shown === '').map(([where]) => where)).toEqual([]);
  const shown = [...hovers.values()].join('\n').replaceAll('\\', '');
  const unseen = Object.entries(schemaWords.parts).flatMap(([part, { keys }]) =>
    Object.entries(keys).flatMap(([key, { about }]) => (shown.includes(about) ? [] : [`${part}.${key}`])),
  );
  expect(unseen).toEqual([]);
}, 60_000);

test('keys are proposed where they belong, those of the kind of question only', async () => {
  const root = Object.keys(await proposed('title: A\n'));
  expect(root).toEqual(expect.arrayContaining(['Neuer Check', 'scales', 'dimensions', 'items', 'expect']));
  const common = [
    'kind',
    'text',
    'textOther',
    'help',
    'when',
    'optional',
    'notApplicable',
    'allow',
    'columns',
    'was',
  ];
  const own = async (kind: string) => {
    const keys = Object.keys(await proposed(`title: A\nitems:\n  - id: a\n    ${kind}`));
    return keys.filter((key) => /^[a-z]/.test(key) && !common.includes(key)).toSorted();
  };
  expect(await own('')).toEqual(['dimension', 'reverse', 'scale', 'weight']);
  expect(await own('kind: choice\n    ')).toEqual(['missing', 'options', 'other']);
  expect(await own('kind: number\n    ')).toEqual([
    'dimension',
    'max',
    'min',
    'missing',
    'reverse',
    'unit',
    'weight',
  ]);
  expect(await own('kind: text\n    ')).toEqual(['missing']);
});

test('values are proposed, each with what it means', async () => {
  await server.open('kinds.yaml', 'title: A\nitems:\n  - kind: ');
  const kinds = await server.completion('kinds.yaml', { line: 2, character: 10 });
  expect(Object.fromEntries(kinds.map(({ label, documentation }) => [label, documentation]))).toEqual(
    schemaWords.parts.item?.keys.kind?.values,
  );
  expect(Object.keys(await proposed('title: A\ndimensions:\n  d:\n    higher: '))).toEqual([
    'better',
    'worse',
    'neutral',
  ]);
  expect(Object.keys(await proposed('title: A\nitems:\n  - text: A\n    reverse: ')).toSorted()).toEqual([
    'false',
    'true',
  ]);
  expect(Object.keys(await proposed('title: A\nallow:\n  - '))).toContain('two-thoughts');
});

test('pieces are proposed, and a set of nothing but proposals is sound', async () => {
  const filled = (text: string | undefined) => (text ?? '').replace(/\$\{\d+:([^}]*)\}/g, '$1');
  expect(findingsOf(filled((await proposed(''))['Neuer Check']))).toEqual([]);
  const start = `${filled((await proposed(''))['Neuer Check'])}\nadvice:\n  - `;
  expect(
    findingsOf(start + filled((await proposed(start))['Rat bei niedrigem Wert']).replaceAll('\n', '\n  ')),
  ).toEqual([]);
});

// That validate finds each mistake, and only at its line, tests/readers/question-set/mistakes.test.ts shows.
test('what it complains of, validate finds too, on a line that it marks; in sound files it finds nothing', async () => {
  const sound = ['tests/sound', 'content'].flatMap((folder) =>
    readdirSync(folder).flatMap((name) => (name.endsWith('.yaml') ? [`${folder}/${name}`] : [])),
  );
  const diagnoses = await Promise.all([
    ...sound.map((file) => server.open(file.replaceAll('/', '-'), readFileSync(file, 'utf8'))),
    ...mistakes.map(({ name, text }) => server.open(`mistake-${name}`, text)),
  ]);
  expect(sound.filter((_, index) => complaints(diagnoses[index] ?? []).length > 0)).toEqual([]);
  const seen = mistakes.map((mistake, index) => ({
    ...mistake,
    found: complaints(diagnoses[sound.length + index] ?? []),
  }));
  const elsewhere = seen.filter(
    ({ found, line, code }) =>
      found.length > 0 &&
      // Where a file is no YAML, the server may stumble far below the slip.
      !code.startsWith('yaml-') &&
      !found.some(({ range }) => range.start.line < line && line <= range.end.line + 1),
  );
  expect(elsewhere.map(({ name }) => name)).toEqual([]);
  expect(seen.filter(({ found }) => found.length > 0).length).toBeGreaterThan(100);
}, 90_000);
