import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { runProgram } from '../support/program.js';
import { smallSet } from '../support/small-set.js';
import { atTheText, closeTerminals, keys, newFolder, Terminal } from '../support/terminal.js';

afterEach(closeTerminals);

/** A program that stands for another one, first on the path. */
function inPlaceOf(name: string, script: string): { folder: string; PATH: string } {
  const folder = newFolder();
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return { folder, PATH: `${folder}:${process.env.PATH ?? ''}` };
}

/** A browser that keeps what it was shown, and who could have read it. */
function browser() {
  const { folder, PATH } = inPlaceOf(
    'xdg-open',
    'cd "$(dirname "$0")"; echo "$#" > arguments; stat -c %a "$1" > mode; cp "$1" shown.html',
  );
  const kept = (name: string) => readFileSync(join(folder, name), 'utf8').trim();
  return { PATH, shown: () => ({ given: kept('arguments'), mode: kept('mode'), page: kept('shown.html') }) };
}

const SHEET = 'g1: 4\ng2: 2\nszene: Zuhören\nfuehrt: nein\n';

describe('the browser', () => {
  const looked = {
    given: '1',
    mode: '600',
    page: expect.stringMatching(/^<!doctype html>[\s\S]*Kleiner Check/),
  };

  test('is shown the whole profile with o, and nothing of it is left', async () => {
    const { folder, path, env } = smallSet();
    const { PATH, shown } = browser();
    const terminal = new Terminal(['run', path], { env: { ...env, PATH } });
    await atTheText(terminal);
    await terminal.see('Deine Antworten', keys.enter);
    await terminal.settle();
    await terminal.see('o im Browser öffnen', keys.enter);
    await terminal.see('Die Seite ist im Browser offen.', 'o');
    expect(shown()).toEqual(looked);
    await terminal.see('o im Browser öffnen', keys.right);
    await terminal.see('Profil behalten?', 'q');
    terminal.press('4');
    expect((await terminal.exited).code).toBe(0);
    expect(readdirSync(join(folder, 'drafts'))).toEqual([]);
  });

  test('that cannot be opened is no end: the page is where it is said to be', async () => {
    const { path, env } = smallSet();
    const { PATH } = inPlaceOf('xdg-open', 'exit 3');
    const terminal = new Terminal(['run', path, '--open'], { env: { ...env, PATH } });
    await atTheText(terminal);
    await terminal.see('Deine Antworten', keys.enter);
    await terminal.settle();
    await terminal.see('Der Browser ließ sich nicht öffnen.', keys.enter);
    await terminal.see('o im Browser öffnen', keys.right);
    terminal.press(keys.ctrlC);
    expect((await terminal.exited).code).toBe(130);
  });

  test('opens with --open what --output wrote, and what is no page as one beside it', async () => {
    const { folder, path, env } = smallSet();
    const answers = join(folder, 'bogen.yaml');
    writeFileSync(answers, SHEET);
    const of = async (output: string) => {
      const { PATH, shown } = browser();
      const args = ['run', path, '--answers', answers, '--open', '--output', join(folder, output)];
      const { code, stderr } = await runProgram(args, { env: { ...env, PATH } });
      return { code, said: stderr.split('\n').length, ...shown() };
    };
    expect(await of('seite.html')).toEqual({ code: 0, said: 2, ...looked });
    expect(await of('daten.json')).toEqual({ code: 0, said: 4, ...looked });
    expect(statSync(join(folder, 'drafts', 'profil.html')).mode & 0o777).toBe(0o600);
    await runProgram(['forget', '--yes'], { env });
    expect(readdirSync(join(folder, 'drafts'))).toEqual([]);
  });
});

describe('an editor', () => {
  test('gets the text so far in a file of its owner alone, and what it leaves is the text', async () => {
    const { folder, path, env } = smallSet();
    const { folder: place, PATH } = inPlaceOf(
      'schreiber',
      'cd "$(dirname "$0")"; stat -c %a "$2" > mode; cat "$2" > before; cp "$2" "$2~"; printf "Erste Zeile.\\n\\nZweite.\\n" > "$2"',
    );
    const terminal = new Terminal(['run', path], { env: { ...env, PATH, EDITOR: 'schreiber --warte' } });
    await atTheText(terminal);
    expect(terminal.screen()).toContain('Strg+O im Editor schreiben');
    await terminal.see('❯ Anfang', 'Anfang');
    await terminal.see('  Zweite.', '\u000f');
    expect([readFileSync(join(place, 'mode'), 'utf8'), readFileSync(join(place, 'before'), 'utf8')]).toEqual([
      '600\n',
      'Anfang',
    ]);
    expect(terminal.screen()).not.toContain('Anfang');
    await terminal.see('Deine Antworten', keys.enter);
    const draft = JSON.parse(readFileSync(join(folder, 'drafts', 'klein.json'), 'utf8'));
    expect(draft.answers.gedanke).toBe('Erste Zeile.\n\nZweite.');
    // Nor is there what the editor had put beside it.
    expect(readdirSync(folder, { recursive: true }).filter((name) => String(name).includes('text'))).toEqual(
      [],
    );
    terminal.press(keys.ctrlC);
    await terminal.exited;
  });

  test('that fails leaves the text as it was', async () => {
    const { path, env } = smallSet();
    const { PATH } = inPlaceOf('schreiber', 'echo weg > "$1"; exit 1');
    const terminal = new Terminal(['run', path], { env: { ...env, PATH, VISUAL: 'schreiber' } });
    await atTheText(terminal);
    await terminal.see('❯ Anfang', 'Anfang');
    await terminal.see('Der Editor ließ sich nicht starten oder hat abgebrochen.', '\u000f');
    await terminal.see('❯ Anfang und Ende', ' und Ende');
    terminal.press(keys.ctrlC);
    await terminal.exited;
  });
});
