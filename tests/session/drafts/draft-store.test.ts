import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { resume } from '../../../src/core/interview/draft.js';
import { DraftStore } from '../../../src/session/drafts/draft-store.js';
import { setFrom } from '../../support/sets.js';
import { newFolder } from '../../support/terminal.js';

const set = setFrom(
  'title: Alt und neu\nscales: { z: [nie, manchmal, oft] }\ndimensions: { d: D }\nitems: [{ id: a, text: A }, { id: b, text: B }]',
);
const oldest = {
  format: 'kundencheck/draft/1',
  set: { id: set.id, version: set.version, fingerprint: set.fingerprint },
  perspective: 'self',
  started: '2026-01-01T10:00:00+01:00',
  saved: '2026-01-01T10:05:00+01:00',
  at: 'b',
  answers: { a: 2 },
  seconds: { a: 3 },
};

function folderWith(draft: unknown): string {
  const folder = newFolder();
  mkdirSync(join(folder, 'drafts'));
  writeFileSync(join(folder, 'drafts', `${set.id}.json`), JSON.stringify(draft));
  return folder;
}

test('a draft of the first version, which knew less, is gone on with', () => {
  const { begun } = new DraftStore(folderWith(oldest), set, 'self').survey();
  const interview = begun.map(({ draft }) => resume(set, draft));
  expect(interview).toMatchObject([{ at: { item: 'b' }, answers: new Map([['a', 2]]), begun: null }]);
});

test('what a later version adds is passed by; what it says otherwise is put aside whole, for it to take up', async () => {
  const more = { ...oldest, mood: 'gut', answers: { a: 2, c: { new: true } } };
  const known = new DraftStore(folderWith(more), set, 'self').survey();
  expect(known.begun.map(({ draft }) => resume(set, draft).answers)).toEqual([new Map([['a', 2]])]);

  const folder = folderWith({ ...more, format: 'kundencheck/draft/2' });
  const store = new DraftStore(folder, set, 'self');
  const { begun, unreadable } = store.survey();
  expect([begun, unreadable.length]).toEqual([[], 1]);
  const aside = await store.putAside(unreadable[0] ?? { path: '' }, '2026-11-24T16:00:00+01:00');
  expect(readdirSync(join(folder, 'drafts'))).toEqual([`${set.id}.20261124160000.json`]);
  expect(JSON.parse(readFileSync(aside, 'utf8'))).toMatchObject({
    format: 'kundencheck/draft/2',
    answers: more.answers,
  });
});
