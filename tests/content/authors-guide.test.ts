import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse, parseDocument, visit } from 'yaml';
import { explain, reviewSet } from '../../src/index.js';
import { schemaWords } from '../../src/messages/german/operator/schema/words.js';
import { schemaText } from '../../src/readers/question-set/json-schema.js';
import { writtenQuestionSet } from '../../src/readers/question-set/written/question-set.js';
import { keyReference } from '../support/key-reference.js';

const GUIDES = ['content/README.md', 'docs/vom-fragebogen-in-word-zum-check.md'];
const guide = GUIDES.map((path) => readFileSync(path, 'utf8')).join('\n');
const examples = [...guide.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, yaml = '']) => yaml);

test('in the examples of the guides nothing is found: no mistake, nothing suspicious, no hint', async () => {
  const found = await Promise.all(examples.map((yaml) => reviewSet(Buffer.from(yaml), 'am-tresen')));
  expect(found.map((one) => one.map((finding) => explain(finding, 'am-tresen.yaml')))).toEqual([[], [], []]);
});

test('they are written a line for each thing, as the guide says', () => {
  const flow = examples.flatMap((yaml) => {
    const found: string[] = [];
    visit(parseDocument(yaml), {
      Collection(_, node) {
        if (node.flow === true) found.push(String(node));
      },
    });
    return found;
  });
  expect(flow).toEqual([]);
});

test('the long one shows every top-level key and every kind of item', () => {
  const shown = parse(examples[1] ?? '');
  expect(Object.keys(shown).sort()).toEqual(Object.keys(writtenQuestionSet.shape).sort());
  const kinds = shown.items.map(({ kind = 'scale' }: { kind?: string }) => kind);
  expect([...new Set(kinds)]).toEqual(['scale', 'choice', 'many', 'yes-no', 'number', 'text']);
});

/** UPDATE_REFERENCE=1 writes it anew, below what it says first. */
const REFERENCE = 'docs/schluessel.md';

test('every key of the format has its line in the reference, as editors say it', () => {
  const schema = JSON.parse(schemaText(schemaWords));
  const page = readFileSync(REFERENCE, 'utf8');
  const now = page.slice(0, page.indexOf('\n## ') + 1) + keyReference(schema);
  if (process.env.UPDATE_REFERENCE === '1') writeFileSync(REFERENCE, now);
  else expect(page).toBe(now);
  const parts: Readonly<Record<string, { readonly properties?: object }>> = schema.definitions;
  const keys = [schema, ...Object.values(parts)].flatMap(({ properties = {} }) => Object.keys(properties));
  const lines = page.split('\n').filter((line) => /^\| (\*\*)?`/.test(line));
  expect(lines.map((line) => /`([^`]+)`/.exec(line)?.[1]).toSorted()).toEqual(keys.toSorted());
});
