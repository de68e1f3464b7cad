import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { inFolder, runInProcess } from '../support/in-process.js';

const OLD = `
id: tresen
version: 1.2.3
title: Am Tresen
scales: { s: [nie, selten, oft] }
dimensions:
  geduld: { title: Geduld, bands: [{ from: 0, title: Kurz }, { from: 40, title: Lang }] }
items:
  - { id: v1, dimension: geduld, text: Ich warte. }
  - { id: v2, dimension: geduld, text: Ich unterbreche., reverse: true }
advice:
  - { id: warten, when: { dimension: geduld, below: 40 }, title: Warte, text: Warten hilft. }
`;
const NEW = OLD.replace('selten', 'manchmal')
  .replace('from: 40', 'from: 50')
  .replace('id: v2', 'id: unterbrechen, was: v2, weight: 2')
  .replace('below: 40 }', 'below: 50, answered: true }');

test('what is different in words, what becomes of old answers, and the next version', () =>
  inFolder(async (folder) => {
    writeFileSync(join(folder, 'alt.yaml'), OLD);
    writeFileSync(join(folder, 'neu.yaml'), NEW);
    expect(await runInProcess(['diff', 'alt.yaml', 'neu.yaml'], { folder })).toEqual({
      code: 0,
      stderr: '',
      stdout: `Am Tresen: Fassung 1.2.3 und Fassung 1.2.3

Dimensionen
  ~ geduld: Grenzen der Bereiche jetzt 0, 50, vorher 0, 40

Fragen
  ~ v1, unterbrechen: Worte der Skala jetzt „nie“, „manchmal“, „oft“, vorher „nie“, „selten“, „oft“
  ~ unterbrechen: hieß vorher v2
  ~ unterbrechen: Dimensionen jetzt geduld (Gewicht 2, umgekehrt), vorher geduld (Gewicht 1, umgekehrt)

Ratschläge
  ~ warten: Bedingung jetzt geduld unter 50 und beantwortet, vorher geduld unter 40

Alte Antworten: Sie lassen sich weiter lesen. Sieh nach, ob sie noch dasselbe sagen, denn Fragen oder ihre Reihenfolge sind anders.
Fassung: Schreib version: 2.0.0 (Werte oder Kennungen, also steigt die erste Zahl).
`,
    });
    const { stdout } = await runInProcess(['diff', 'alt.yaml', 'neu.yaml', '--json'], { folder });
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'kundencheck/diff/1',
      before: { id: 'tresen', version: '1.2.3' },
      answers: 'readable',
      step: 'major',
      version: '2.0.0',
      differences: expect.arrayContaining([
        { kind: 'renamed', part: 'item', id: 'unterbrechen', was: 'v2', step: 'minor', answers: 'readable' },
      ]),
    });
  }));

test('answers under a former id are read, from documents and tables; the present id beats it', () =>
  inFolder(async (folder) => {
    writeFileSync(join(folder, 'neu.yaml'), NEW);
    writeFileSync(join(folder, 'alt.json'), '{ "v1": 3, "v2": 1 }');
    writeFileSync(join(folder, 'beide.json'), '{ "unterbrechen": 3, "v2": 1 }');
    writeFileSync(join(folder, 'alt.csv'), 'person;v1;V2\nA;3;1\n');
    const answersOf = async (file: string) => {
      const { stdout } = await runInProcess(['run', 'neu.yaml', '--answers', file, '--format', 'json'], {
        folder,
      });
      return JSON.parse(stdout).answers;
    };
    expect(await answersOf('alt.json')).toEqual({ v1: 3, unterbrechen: 1 });
    expect(await answersOf('beide.json')).toEqual({ v1: null, unterbrechen: 3 });
    const table = await runInProcess(['batch', 'neu.yaml', 'alt.csv', '--format', 'ndjson'], { folder });
    expect(JSON.parse(table.stdout).answers).toEqual({ v1: 3, unterbrechen: 1 });
  }));

test('a former id that is taken is found, and a set that cannot be read is named with its file', () =>
  inFolder(async (folder) => {
    writeFileSync(join(folder, 'alt.yaml'), OLD);
    writeFileSync(join(folder, 'neu.yaml'), OLD.replace('id: v2', 'id: v2, was: v1'));
    const { code, stdout, stderr } = await runInProcess(['diff', 'alt.yaml', 'neu.yaml'], { folder });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('neu.yaml:10:20: Das Item „v1“ gibt es schon.');
  }));
