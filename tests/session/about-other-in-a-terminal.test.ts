import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { inFolder, runInProcess } from '../support/in-process.js';
import { closeTerminals, keys, newFolder, Terminal } from '../support/terminal.js';

afterEach(closeTerminals);

/** Every wording there is in two: EIGEN for oneself, FREMD for somebody else. */
const SET = `
title: Zwei Blicke
scales: { s: [nie, selten, oft] }
dimensions: { d: { title: Ruhe, bands: [{ from: 0, title: Fern, text: Weit weg. }, { from: 60, title: Nah, text: Ganz nah. }] } }
items:
  - { id: g, text: EIGEN skala, textOther: FREMD skala }
  - { id: c, kind: choice, text: EIGEN szene, textOther: FREMD szene, options: [{ id: a, text: EIGEN erste, textOther: FREMD erste, why: Das trägt., scores: { d: 0 } }, { id: b, text: EIGEN zweite, textOther: FREMD zweite, scores: { d: 100 } }] }
  - { id: v, kind: many, text: EIGEN mehrere, textOther: FREMD mehrere, options: [{ id: a, text: EIGEN haken, textOther: FREMD haken, scores: { d: 0 } }, { id: b, text: EIGEN kreuz, textOther: FREMD kreuz, scores: { d: 100 } }] }
  - { id: j, kind: yes-no, dimension: {}, text: EIGEN ja, textOther: FREMD ja }
  - { id: z, kind: number, dimension: {}, min: 0, max: 9, text: EIGEN zahl, textOther: FREMD zahl }
  - { id: t, kind: text, text: EIGEN text, textOther: FREMD text }
advice:
  - { id: eins, when: { item: c, is: a }, title: EIGEN rat, titleOther: FREMD rat, text: EIGEN lang, textOther: FREMD lang, try: EIGEN schritt, tryOther: FREMD schritt, next: kurzcheck }
  - { id: zwei, when: { item: v, is: a }, title: EIGEN rat, titleOther: FREMD zwei, text: EIGEN lang, textOther: FREMD lang }
`;

/** What is said of one's own answers only. */
const OWN = /EIGEN|bei mir|über mich|Dein Profil|Deine Gedanken|hast Du|aus Deinen eigenen/;

function folderWithSet() {
  const folder = newFolder();
  const path = join(folder, 'blicke.yaml');
  writeFileSync(path, SET);
  return { folder, path, env: { KUNDENCHECK_DATA: folder } };
}

function keptIn(folder: string): string {
  const [name = ''] = readdirSync(folder).filter((file) => file.startsWith('fremdbild-blicke-'));
  return join(folder, name);
}

describe('answers about somebody else', () => {
  test('are asked, shown, explained and kept in the words about them, on the screen and in every format', async () => {
    const { folder, path, env } = folderWithSet();
    const terminal = new Terminal(['run', path, '--about', 'other'], { env, folder });
    await terminal.see('Enter: los geht es');
    await terminal.see('FREMD skala', keys.enter);
    await terminal.see('kommt bei der Person nicht vor', '?');
    await terminal.see('Frage 2 von 6', '?', 'x');
    await terminal.see('Deine Antwort: kommt bei der Person nicht vor', keys.left);
    await terminal.see('FREMD zweite', keys.right);
    await terminal.see('FREMD kreuz', '1');
    await terminal.see('FREMD ja', '1', keys.enter);
    await terminal.see('FREMD zahl', 'j');
    await terminal.see('FREMD text', '7', keys.enter);
    await terminal.see('Deine Antworten', 'Nichts.', keys.enter);
    expect(terminal.screen()).toMatch(/2 {2}FREMD szene +FREMD erste\n.*3 {2}FREMD mehrere +FREMD haken/);
    await terminal.settle();
    await terminal.see('FREMD schritt', keys.enter);
    await terminal.see('auf „FREMD szene“ die Antwort „FREMD erste“ kam', 'a');
    await terminal.see('Ein Schritt für diese Woche', 'q');
    await terminal.see('um es der Person zu geben?', 'b');
    terminal.press('3');
    await terminal.see('Kürzel');
    terminal.press(keys.enter);
    expect((await terminal.exited).code).toBe(0);
    expect(terminal.raw).not.toMatch(OWN);

    const kept = readFileSync(keptIn(folder), 'utf8');
    expect(kept).not.toMatch(OWN);
    await inFolder(async (empty) => {
      for (const format of ['text', 'markdown', 'html', 'json', 'csv']) {
        const args = ['run', path, '--answers', keptIn(folder), '--all', '--format', format];
        const { code, stdout } = await runInProcess(args, { folder: empty });
        expect([format, code, OWN.exec(stdout)]).toEqual([format, 0, null]);
      }
    });
  });

  test('are read out in those words line by line', async () => {
    const { folder, path, env } = folderWithSet();
    const terminal = new Terminal(['run', path, '--about', 'other', '--plain'], { env, folder });
    await terminal.see('x: kommt bei der Person nicht vor');
    await terminal.see('x: kommt bei der Person nicht vor', '?\r');
    await terminal.see('Notiert: kommt bei der Person nicht vor', 'x\r');
    await terminal.see('Notiert: FREMD erste', 'fremd e\r');
    await terminal.see('Notiert: FREMD haken', '1\r');
    await terminal.see('FREMD zahl', 'j\r');
    await terminal.see('FREMD text', '7\r');
    await terminal.see('Deine Antworten', '\r');
    await terminal.see(/2: FREMD szene\n {3}FREMD erste/, 'a\r');
    await terminal.see('1: Auf einen Blick', '\r');
    await terminal.see('Fassung 1.0.0', 'a\r');
    expect(terminal.history()).toContain('FREMD lang');
    await terminal.see('um es der Person zu geben?', '\r');
    terminal.press('1\r');
    expect((await terminal.exited).code).toBe(0);
    expect(terminal.raw).not.toMatch(OWN);
    expect(readFileSync(keptIn(folder), 'utf8')).not.toMatch(OWN);
  });
});
