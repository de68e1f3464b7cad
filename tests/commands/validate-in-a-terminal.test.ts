import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { closeTerminals, keys, newFolder, Terminal } from '../support/terminal.js';

afterEach(closeTerminals);

const written = (help: string) => `title: Am Tresen
scales: { z: [nie, oft] }
dimensions: { d: Ruhe }
items:
  - { id: a1, dimension: d, text: "Jemand kommt herein, und ich sehe gleich auf, auch wenn ich gerade schreibe.", ${help} }
  - { id: a2, dimension: d, text: Ich warte ab. }
`;

test('in a window findings are broken at words, and a long line is shown where the finding is', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'tresen.yaml'), written('hilfe: Gemeint ist der Tresen.'));
  const terminal = new Terminal(['validate', 'tresen.yaml'], { folder, columns: 60 });
  expect(await terminal.see(/1 Fehler/)).toContain(
    [
      'tresen.yaml:5:115: Den Schlüssel „hilfe“ gibt es hier',
      'nicht. Meintest Du „help“?',
      '     5 | … ich gerade schreibe.", hilfe: Gemeint ist der Tr',
      '       |                          ^',
    ].join('\n'),
  );
});

test('a file that is watched is checked again when it changes, until Ctrl-C', async () => {
  const folder = newFolder();
  const path = join(folder, 'tresen.yaml');
  writeFileSync(path, written('hilfe: Gemeint ist der Tresen.'));
  const terminal = new Terminal(['validate', 'tresen.yaml', '--watch'], { folder, columns: 100 });
  await terminal.see(/„hilfe“[\s\S]*Strg\+C/);
  writeFileSync(path, written('help: Gemeint ist der Tresen.'));
  await terminal.see(/tresen\.yaml: in Ordnung \(2 Fragen/);
  terminal.press(keys.ctrlC);
  expect(await terminal.exited).toEqual({ code: 0, signal: 0 });
});
