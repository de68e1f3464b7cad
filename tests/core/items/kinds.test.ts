import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { draftOf, resume } from '../../../src/core/interview/draft.js';
import { answer, begin, notApplicable } from '../../../src/core/interview/interview.js';
import { isAnswerTo, kindOf } from '../../../src/core/items/registry.js';
import { NOT_APPLICABLE } from '../../../src/core/model/answer-sheet.js';
import type { Item } from '../../../src/core/model/question-set.js';
import { readDraft } from '../../../src/readers/answers/documents/draft.js';
import { runIn } from '../../support/captured-world.js';
import { randomAnswer, randomSet } from '../../support/random-sets.js';
import { setFrom } from '../../support/sets.js';

const YAML = `
title: Alle Arten
scales: { s: [nie, selten, oft] }
dimensions: { d: D }
items:
  - { id: scale, text: Wie oft? }
  - { id: choice, kind: choice, text: Was?, options: [{ text: X }, { text: Y }] }
  - { id: many, kind: many, text: Was alles?, options: [{ text: Telefon }, { text: Brief }, { text: Mail }] }
  - { id: leads, kind: yes-no, dimension: {}, text: Führst Du? }
  - { id: hours, kind: number, dimension: {}, min: 0, max: 60, text: Wie viele Stunden? }
  - { id: thought, kind: text, notApplicable: true, text: Was noch? }
`;
const SET = setFrom(YAML);
const folder = mkdtempSync(join(tmpdir(), 'kundencheck-kinds-'));
writeFileSync(join(folder, 'set.yaml'), YAML);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const item = (id: string) => SET.items.find((candidate) => candidate.id === id) as Item;

describe('a kind knows its answers', () => {
  test.each<[string, readonly unknown[], readonly unknown[]]>([
    ['scale', [1, 3], [0, 4, 1.5, '1', 'nie', Number.NaN, [1]]],
    ['choice', ['a', 'b'], ['c', 1, ['a'], '']],
    ['many', [[], ['a'], ['a', 'c']], ['a', ['d'], ['a', 'a'], [1], {}]],
    ['leads', ['yes', 'no'], ['ja', true, 1]],
    ['hours', [0, 38.5, 60], [61, -1, '8', Number.NaN, Number.POSITIVE_INFINITY]],
    ['thought', ['', 'n/a', 'ein Satz'], [1, ['a'], {}]],
  ])('%s takes %j and not %j', (id, its, others) => {
    expect([...its, null, NOT_APPLICABLE].filter((value) => !isAnswerTo(item(id), value))).toEqual([]);
    expect([...others, undefined].filter((value) => isAnswerTo(item(id), value))).toEqual([]);
  });

  test('does not take "does not apply" where an item does not offer it', () => {
    expect(isAnswerTo({ ...item('scale'), notApplicable: false }, NOT_APPLICABLE)).toBe(false);
  });

  test('says so, as the bug it is, when it is handed what is no answer of its own', () => {
    expect(() => kindOf(item('many')).describe(item('many'), 'a', false)).toThrow(
      'no answer to the item many',
    );
  });

  test('takes every answer that it reads, and each code of it has a label', () => {
    const given = randomSet.chain((set) =>
      fc.tuple(...set.items.map((own) => fc.tuple(fc.constant(own), randomAnswer(own)))),
    );
    fc.assert(
      fc.property(given, (pairs) => {
        for (const [own, value] of pairs) {
          expect(isAnswerTo(own, value)).toBe(true);
          if (value === null || value === NOT_APPLICABLE) continue;
          const kind = kindOf(own);
          const known = kind.codes(own);
          if (known !== null) expect(known).toEqual(expect.arrayContaining([...kind.codesIn(own, value)]));
          for (const code of kind.codesIn(own, value)) expect(kind.label(own, code)).not.toBe('');
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('the percent of a reversed item says how good an answer is, not how high', () => {
  const turned = setFrom(YAML.replace('text: Wie oft?', 'reverse: true, text: Wie oft?')).items[0] as Item;
  const kind = kindOf(turned);
  expect([1, 2, 3].map((code) => kind.percent(turned, code))).toEqual([100, 50, 0]);
  expect([1, 2, 3].map((code) => kind.contributions(turned, code)[0]?.percent)).toEqual([100, 50, 0]);
});

describe('"n/a" typed as an open answer is a text, and "does not apply" is none', () => {
  test('in an interview put aside and taken up again', () => {
    const typed = { ...begin(SET, 'self'), at: { item: 'thought' } };
    const occasion = { person: null, started: 'then' };
    const kept = (interview: typeof typed) =>
      resume(
        SET,
        readDraft(JSON.stringify(draftOf(interview, occasion, 'now'))) ?? draftOf(typed, occasion, ''),
      ).answers;
    const na = notApplicable(typed, 1);
    expect(kept({ ...typed, answers: answer(typed, 'n/a', 1).answers })).toEqual(
      new Map([['thought', 'n/a']]),
    );
    expect(kept({ ...typed, answers: na.answers })).toEqual(new Map([['thought', NOT_APPLICABLE]]));
  });

  test('in a file, in its profile, and in the profile read back', async () => {
    const run = (answers: string, format = 'json') => {
      writeFileSync(join(folder, 'answers.json'), answers);
      return runIn(folder, ['run', 'set.yaml', '--answers', 'answers.json', '--format', format]);
    };
    const first = await run('{ "answers": { "thought": "n/a", "scale": "n/a" } }');
    const again = await run(first.out);
    expect(again).toEqual(first);
    expect(JSON.parse(first.out).answers).toMatchObject({ thought: 'n/a', scale: 'n/a' });
    const none = await run('{ "answers": { "thought": { "notApplicable": true }, "scale": 1 } }');
    expect(JSON.parse((await run(none.out)).out).answers.thought).toEqual({ notApplicable: true });
    const text = await runIn(
      folder,
      ['batch', 'set.yaml', '-', '--format', 'ndjson'],
      'id,scale,thought\np,2,n/a\n',
    );
    expect(JSON.parse(text.out).answers.thought).toBe('n/a');
    const shown = await run(first.out, 'text');
    expect(shown.out).toContain('n/a');
  });
});

describe('an item with several answers', () => {
  test('is counted in a report of a group, in every format', async () => {
    const rows = ['a|b', 'a', 'b|c', 'a|b|c', '', 'a'].map(
      (ticks, index) => `p${index},${(index % 3) + 1},${ticks}`,
    );
    const csv = `id,scale,many\n${rows.join('\n')}\n`;
    for (const format of ['text', 'markdown', 'json', 'csv']) {
      const { code, out } = await runIn(folder, ['group', 'set.yaml', '-', '--format', format], csv);
      expect([format, code]).toEqual([format, 0]);
      if (format === 'text') expect(out).toContain('Was alles?');
    }
  });

  test('says what it takes where an answer is none', async () => {
    writeFileSync(join(folder, 'wrong.json'), '{ "answers": { "many": { "a": true } } }');
    const { err } = await runIn(folder, ['run', 'set.yaml', '--answers', 'wrong.json']);
    expect(err).toContain('eine oder mehrere von: a, b, c');
  });
});
