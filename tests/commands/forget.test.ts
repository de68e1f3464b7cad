import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { runProgram } from '../support/program.js';
import { closeTerminals, newFolder, Terminal } from '../support/terminal.js';

afterEach(closeTerminals);

const TEXT = '.text.x-1-y.kundencheck.tmp';

function folderWithDrafts(): string {
  const folder = newFolder();
  mkdirSync(join(folder, 'drafts'));
  for (const name of [
    'haltungen.json',
    'haltungen.20260504090000.json',
    '.haltungen.json.x-1-y.kundencheck.tmp',
  ])
    writeFileSync(join(folder, 'drafts', name), '{}');
  // Of a run that was killed while an editor was open.
  mkdirSync(join(folder, 'drafts', TEXT));
  writeFileSync(join(folder, 'drafts', TEXT, 'text.txt'), 'eigene Worte');
  writeFileSync(join(folder, 'andere.txt'), 'bleibt');
  return folder;
}

const drafts = (folder: string) => readdirSync(join(folder, 'drafts'));

test('where nobody can be asked it names what is kept, and removes it only with --yes', async () => {
  const folder = folderWithDrafts();
  const env = { KUNDENCHECK_DATA: folder };
  const asked = await runProgram(['forget'], { env });
  expect({ ...asked, left: drafts(folder).length }).toEqual({
    code: 2,
    stdout: `Aufgehoben sind 4 Dateien mit Deinen Antworten:
  ${join(folder, 'drafts', '.haltungen.json.x-1-y.kundencheck.tmp')}
  ${join(folder, 'drafts', TEXT, 'text.txt')}
  ${join(folder, 'drafts', 'haltungen.20260504090000.json')}
  ${join(folder, 'drafts', 'haltungen.json')}
`,
    stderr: 'Nichts gelöscht. Mit --yes geht es ohne Rückfrage.\n',
    left: 4,
  });
  expect((await runProgram(['forget', '--yes'], { env })).code).toBe(0);
  expect([drafts(folder), readdirSync(folder)]).toEqual([[], ['andere.txt', 'drafts']]);
  expect((await runProgram(['forget'], { env })).stdout).toBe('Hier ist nichts aufgehoben.\n');
});

test('in a terminal it asks', async () => {
  const folder = folderWithDrafts();
  const no = new Terminal(['forget'], { env: { KUNDENCHECK_DATA: folder } });
  await no.see('(j/n)', 'n\r');
  await no.see('Nichts gelöscht');
  await no.exited;
  expect(drafts(folder)).toHaveLength(4);
  const yes = new Terminal(['forget'], { env: { KUNDENCHECK_DATA: folder } });
  await yes.see('(j/n)');
  await yes.see('Gelöscht.', 'j\r');
  expect((await yes.exited).code).toBe(0);
  expect(drafts(folder)).toEqual([]);
});
