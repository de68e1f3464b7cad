import { chmodSync, mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { smallSet } from '../support/small-set.js';
import { atTheText, closeTerminals, keys, newFolder, Terminal } from '../support/terminal.js';

afterEach(closeTerminals);

function draftsIn(folder: string): readonly string[] {
  return readdirSync(join(folder, 'drafts')).filter((name) => !name.startsWith('.'));
}

function answersIn(folder: string, name = 'klein.json'): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, 'drafts', name), 'utf8')).answers;
}

describe('nothing typed is lost', () => {
  test('three paragraphs pasted into the last text are that text, and nothing else happens', async () => {
    const { folder, path, env } = smallSet();
    const terminal = new Terminal(['run', path], { env });
    await atTheText(terminal);
    await terminal.see(
      'Und noch einer.',
      '\u001b[200~Erster Absatz.\r\rAnderer Absatz.\r\rUnd noch einer.\r\u001b[201~',
    );
    await terminal.settle();
    expect(terminal.screen()).toContain('❯ Erster Absatz.\n\n  Anderer Absatz.\n\n  Und noch einer.');
    await terminal.see('Deine Antworten', keys.enter);
    expect(answersIn(folder).gedanke).toBe('Erster Absatz.\n\nAnderer Absatz.\n\nUnd noch einer.');
  });

  test('a paste at a question answers nothing', async () => {
    const { folder, path, env } = smallSet();
    const terminal = new Terminal(['run', path], { env });
    await terminal.see('Enter: los geht es');
    await terminal.see('Frage 1 von 5', keys.enter);
    await terminal.see('Einfügen geht nur', '\u001b[200~Sehr geehrte, am 12.11. um 14 Uhr\r\u001b[201~');
    expect(terminal.screen()).toContain('Frage 1 von 5');
    expect(draftsIn(folder)).toEqual([]);
  });

  test('a half-typed text outlives kill -9', async () => {
    const { path, env } = smallSet();
    const first = new Terminal(['run', path], { env });
    await atTheText(first);
    await first.see('❯ Halb geschr', 'Halb geschr');
    first.kill('SIGKILL');
    await first.exited;
    const second = new Terminal(['run', path, '--resume'], { env });
    await second.see('❯ Halb geschr');
    await second.settle();
    await second.see('❯ Halb geschrieben', 'ieben');
  });

  test('Enter held over the end leaves the review standing', async () => {
    const { folder, path, env } = smallSet();
    const terminal = new Terminal(['run', path], { env });
    await atTheText(terminal);
    for (let repeat = 0; repeat < 40; repeat += 1) {
      terminal.press(keys.enter);
      await new Promise((later) => setTimeout(later, 30));
    }
    await terminal.settle();
    expect(terminal.screen()).toContain('Deine Antworten');
    expect(draftsIn(folder)).toEqual(['klein.json']);
  });

  test('two windows keep a draft each, and each its own', async () => {
    const { folder, path, env } = smallSet();
    const one = new Terminal(['run', path], { env });
    await one.see('Enter: los geht es');
    await one.see('Frage 2 von 5', keys.enter, '4');
    const two = new Terminal(['run', path], { env });
    expect(await two.see('Enter: weiter')).toContain('in einem anderen Fenster offen');
    await two.settle();
    await two.see('Enter: los geht es', keys.enter);
    await two.see('Frage 2 von 5', keys.enter, '1');
    await one.see('Frage 3 von 5', '5');
    expect(draftsIn(folder).map((name) => answersIn(folder, name))).toEqual([{ g1: 1 }, { g1: 4, g2: 5 }]);
    two.press(keys.ctrlC);
    await two.exited;
    expect(two.history().replace(/\s+/g, '')).toContain(join(folder, 'drafts', 'klein.2.json'));
    one.press(keys.ctrlC);
    await one.exited;
    const third = new Terminal(['run', path], { env });
    expect(await third.see('Ist es Deins?')).toMatch(
      /1 {2}Weitermachen[\s\S]*2 {2}Weitermachen[\s\S]*3 {2}Neu/,
    );
    third.press(keys.ctrlC);
    await third.exited;
  });

  test('--fresh leaves what was begun until the first new answer', async () => {
    const { folder, path, env } = smallSet();
    const first = new Terminal(['run', path], { env });
    await first.see('Enter: los geht es');
    await first.see('Frage 3 von 5', keys.enter, '4', '4');
    first.press(keys.ctrlC);
    await first.exited;
    const second = new Terminal(['run', path, '--fresh'], { env });
    await second.see('Enter: los geht es');
    expect(answersIn(folder)).toEqual({ g1: 4, g2: 4 });
    await second.see('Frage 2 von 5', keys.enter, '1');
    expect(draftsIn(folder).map((name) => answersIn(folder, name))).toEqual([{ g1: 1 }]);
  });
});

describe('the end', () => {
  async function atTheResult(terminal: Terminal): Promise<void> {
    await atTheText(terminal);
    await terminal.see('Deine Antworten', keys.enter);
    await terminal.settle();
    await terminal.see('Darauf kannst Du bauen', keys.enter);
  }

  test('a profile that cannot be written here goes elsewhere', async () => {
    const { folder, path, env } = smallSet();
    const [shut, open] = [join(newFolder(), 'fehlt'), newFolder()];
    mkdirSync(shut);
    const terminal = new Terminal([], { env, shell: `cd ${shut} && rmdir ${shut} && $PROGRAM run ${path}` });
    await atTheResult(terminal);
    await terminal.see('Möchtest Du Dein Profil behalten?', 'b');
    const asked = await terminal.see('Wohin sonst?', '1');
    expect(asked.replace(/\s+/g, ' ')).toContain('lässt sich nicht schreiben. Diesen Ordner gibt es nicht.');
    expect(draftsIn(folder)).toEqual(['klein.json']);
    terminal.press(open, keys.enter);
    expect((await terminal.exited).code).toBe(0);
    expect(readdirSync(open)).toHaveLength(1);
    expect(draftsIn(folder)).toEqual([]);
    chmodSync(open, 0o700);
  });

  test('leads back to the answers, and an interruption costs nothing', async () => {
    const { folder, path, env } = smallSet();
    const terminal = new Terminal(['run', path], { env });
    await atTheResult(terminal);
    await terminal.see('Deine Antworten', keys.left);
    await terminal.settle();
    await terminal.see('Frage 1 von 5', '1');
    await terminal.see('nie', '1');
    await terminal.settle();
    terminal.press(keys.ctrlC);
    expect((await terminal.exited).code).toBe(130);
    expect(answersIn(folder).g1).toBe(1);
  });

  test('a place for the result is looked at before the first question', async () => {
    const { folder, path, env } = smallSet();
    const there = join(folder, 'da.json');
    writeFileSync(there, '{}');
    const nowhere = new Terminal(['run', path, '--output', '/nix/da/x.txt'], { env, columns: 200 });
    expect((await nowhere.exited).code).toBe(2);
    expect(nowhere.history()).toContain('lässt sich nicht schreiben. Diesen Ordner gibt es nicht.');

    const kept = new Terminal(['run', path, '--output', there], { env });
    await kept.see('gibt es schon. Überschreiben?');
    kept.press('3');
    expect([(await kept.exited).code, readFileSync(there, 'utf8')]).toEqual([130, '{}']);
  });

  test('a result goes to the other place that somebody names, and replaces what they agree to', async () => {
    const { folder, path, env } = smallSet();
    const [data, dates] = [join(folder, 'da.json'), join(folder, 'da.ics')];
    writeFileSync(data, '{}');
    writeFileSync(dates, 'alt');
    const terminal = new Terminal(['run', path, '--output', data, '--ics', dates], { env });
    await terminal.see('Überschreiben?');
    await terminal.see('Wohin sonst?', '2');
    await terminal.see('lässt sich nicht schreiben', '/nix/da.json', keys.enter);
    await terminal.see(/da\.ics“ gibt es schon/, join(folder, 'neu.json'), keys.enter);
    await terminal.see('Enter: los geht es', '1');
    await terminal.settle();
    await terminal.see('Frage 5 von 5', keys.enter, '4', '2', '1', 'n');
    await terminal.see('Deine Antworten', keys.enter);
    await terminal.settle();
    terminal.press(keys.enter);
    expect((await terminal.exited).code).toBe(0);
    expect(readFileSync(data, 'utf8')).toBe('{}');
    expect(JSON.parse(readFileSync(join(folder, 'neu.json'), 'utf8')).answers.g1).toBe(4);
  });

  test('where the answers are is said when their result cannot be written after all', async () => {
    const { folder, path, env } = smallSet();
    const place = join(newFolder(), 'x');
    mkdirSync(place);
    const terminal = new Terminal(['run', path, '--output', join(place, 'p.txt')], { env });
    await atTheText(terminal);
    rmdirSync(place);
    await terminal.see('Deine Antworten', keys.enter);
    await terminal.settle();
    terminal.press(keys.enter);
    expect((await terminal.exited).code).toBe(2);
    const seen = terminal.history().replace(/\s+/g, ' ');
    expect(seen).toContain('Deine Antworten liegen hier:');
    expect(seen).toContain('lässt sich nicht schreiben. Diesen Ordner gibt es nicht.');
    expect(draftsIn(folder)).toEqual(['klein.json']);
  });
});

test.each(['SIGTERM', 'SIGHUP'])(
  '%s from outside is a pause: the answers are said, the terminal has its cursor again, nothing is left locked',
  async (signal) => {
    const { folder, path, env } = smallSet();
    const terminal = new Terminal(['run', path], { env });
    await terminal.see('Enter: los geht es');
    await terminal.see('Frage 1 von 5', keys.enter);
    await terminal.see('Frage 2 von 5', '2');
    terminal.kill(signal);
    expect((await terminal.exited).code).toBe(130);
    expect(terminal.screen()).toContain('Pause. Deine Antworten liegen hier');
    expect(terminal.raw.lastIndexOf('\u001b[?25h')).toBeGreaterThan(terminal.raw.lastIndexOf('\u001b[?25l'));
    expect(readdirSync(join(folder, 'drafts'))).toEqual(['klein.json']);
  },
);
