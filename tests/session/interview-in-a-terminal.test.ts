import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { SMALL_SET, smallSet } from '../support/small-set.js';
import { closeTerminals, keys, newFolder, Terminal } from '../support/terminal.js';

afterEach(closeTerminals);

const WELCOME = `Kleiner Check
5 bis 6 Fragen

Ein kurzer Versuch.

Deine Antworten bleiben auf diesem Gerät. Es gibt kein Konto und keine
Verbindung ins Netz.

Enter: los geht es`;

describe('an interview on the screen', () => {
  test('is answered with digits, goes back twice, skips, branches, is changed in the review, and ends in a profile', async () => {
    const { path, env } = smallSet();
    const terminal = new Terminal(['run', path], { env });
    expect(await terminal.see('Enter: los geht es')).toBe(WELCOME);
    await terminal.see('Frage 1 von 5', keys.enter);
    await terminal.see('Frage 2 von 5', '4');
    await terminal.see('Frage 3 von 5', '2');
    await terminal.see('Frage 2 von 5', keys.left);
    expect(
      await terminal.see('Frage 1 von 5', 'z'),
    ).toBe(`Kleiner Check                                                    Frage 1 von 5
──────────────────────────────────────────────────────────────────────────────

Ich warte eine Antwort ab.

  ◯ 1  nie
  ◯ 2  selten
  ◯ 3  manchmal
❯ ◉ 4  oft
  ◯ 5  sehr oft

Ziffer oder ↑ ↓ und Enter · ← zurück · → weiter · s überspringen
x kommt nicht vor · ? Hilfe · Strg+C Pause`);
    await terminal.see('Gemeint sind Gespräche.', '?');
    await terminal.see('Ziffer oder', '?');
    await terminal.see('Frage 2 von 5', keys.down, keys.enter);
    await terminal.see('Frage 3 von 5', 's');
    await terminal.see('Frage 4 von 5', '1');
    await terminal.see('Frage 5 von 6', '1');
    await terminal.see('Frage 6 von 6', 'x');
    await terminal.see('Deine Antworten', 'Zeit lassen', keys.enter);
    expect(terminal.screen()).toBe(`Deine Antworten
Hier kannst Du noch jede Antwort ändern. 1 Frage ist noch offen. Das ist in
Ordnung.

❯ Auswerten und Profil zeigen
  1  Ich warte eine Antwort ab.                                       sehr oft
  2  Ich werde schnell laut.                                      übersprungen
  3  Jemand schimpft.                                                  Zuhören
  4  Führst Du Mitarbeitende?                                               Ja
  5  Ich lobe mein Team.                               kommt bei mir nicht vor
  6  Was bleibt Dir im Kopf?                                       Zeit lassen

Nummer oder ↑ ↓ und Enter öffnet · ← zurück · Strg+C Pause`);
    await terminal.see('Frage 2 von 6', '2');
    await terminal.see(/❯ 2 {2}Ich werde schnell laut\. +selten/, '2');
    // Leading no more takes its item away again.
    await terminal.see('Frage 4 von 6', '4');
    expect(await terminal.see(/Führst Du Mitarbeitende\? +Nein/, '2')).not.toContain('Ich lobe mein Team.');
    await terminal.settle();
    const page = await terminal.see('Darauf kannst Du bauen', keys.home, keys.enter);
    expect(page).toContain('Geduld  ████████████████████████████░░  92\u00a0%  Lang');
    expect(page).toContain('1 Auf einen Blick');
    await terminal.see('Langer Atem.', 'a');
    await terminal.see('Darauf kannst Du bauen', 'q');
    await terminal.see('Möchtest Du Dein Profil behalten?', 'q');
    terminal.press('4');
    expect(await terminal.exited).toEqual({ code: 0, signal: 0 });
    const left = terminal.history();
    expect(left).toContain('Geduld  ████████████████████████████░░  92\u00a0%  Lang');
    expect(left).not.toContain('Auswerten und Profil zeigen');
    expect(readdirSync(join(env.KUNDENCHECK_DATA ?? '', 'drafts'))).toEqual([]);
  });

  test('goes on exactly there after Ctrl-C, and exits 130', async () => {
    const { folder, path, env } = smallSet();
    const first = new Terminal(['run', path], { env });
    await first.see('Enter: los geht es');
    await first.see('Frage 2 von 5', keys.enter, '4');
    await first.see('Frage 3 von 5', '2');
    first.press(keys.ctrlC);
    expect(await first.exited).toEqual({ code: 130, signal: 0 });
    const draft = join(folder, 'drafts', 'klein.json');
    expect(first.history().replace(/\s+/g, ' ')).toContain(`Weiter geht es mit: kundencheck run ${path}`);
    expect(statSync(draft).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(draft, 'utf8'))).toMatchObject({ at: 'szene', answers: { g1: 4, g2: 2 } });

    const second = new Terminal(['run', path], { env });
    await second.see('2 von 5 Fragen beantwortet');
    expect(await second.see('Frage 3 von 5', '1')).toContain('Jemand schimpft.');
    second.kill('SIGTERM');
    await second.exited;
  });

  test('loses nothing to kill -9', async () => {
    const { path, env } = smallSet();
    const first = new Terminal(['run', path], { env });
    await first.see('Enter: los geht es');
    await first.see('Frage 3 von 5', keys.enter, '5', '1');
    first.kill('SIGKILL');
    expect(await first.exited).toEqual({ code: 0, signal: 9 });
    const second = new Terminal(['run', path, '--resume'], { env });
    await second.see('Frage 3 von 5');
    await second.see(/Frage 1 von 5[\s\S]*❯ ◉ 5 {2}sehr oft/, keys.left, keys.left);
    second.kill('SIGTERM');
    await second.exited;
  });

  test('does not score a draft of a set that has changed, and does not throw it away', async () => {
    const { folder, path, env } = smallSet();
    const first = new Terminal(['run', path], { env });
    await first.see('Enter: los geht es');
    await first.see('Frage 2 von 5', keys.enter, '4');
    first.press(keys.ctrlC);
    await first.exited;
    writeFileSync(path, SMALL_SET.replace('Ich warte eine Antwort ab.', 'Ich warte ab.'));
    const second = new Terminal(['run', path], { env });
    const seen = await second.see('Enter: weiter');
    expect(seen.replace(/\s+/g, ' ')).toContain('seine Fragen haben sich seither geändert');
    await second.settle();
    await second.see('Enter: los geht es', keys.enter);
    const [aside] = readdirSync(join(folder, 'drafts')).filter((name) => !name.startsWith('.'));
    expect(aside).toMatch(/^klein\.\d{14}\.json$/);
    second.kill('SIGTERM');
    await second.exited;
  });

  test('wraps to a narrower terminal while it runs, and touches nothing that stood there before', async () => {
    const { path, env } = smallSet();
    const terminal = new Terminal([], { env, shell: `echo Davor; $PROGRAM run ${path}` });
    await terminal.see('Enter: los geht es');
    await terminal.see('Frage 1 von 5', keys.enter);
    terminal.resize(40, 20);
    const seen = await terminal.see(/^Kleiner Check {12}Frage 1 von 5/m);
    expect(seen.split('\n').filter((line) => line.includes('Frage 1 von 5'))).toHaveLength(1);
    expect(Math.max(...seen.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
    expect(seen).toMatch(/^Davor\nKleiner Check {2}/);
    terminal.resize(80, 24);
    expect(await terminal.see(/Kleiner Check {20,}Frage 1 von 5/)).toMatch(/^Davor\nKleiner Check {2}/);
    terminal.kill('SIGTERM');
    await terminal.exited;
  });

  test('starts from a menu that says what each check is about', async () => {
    const terminal = new Terminal([], { env: { KUNDENCHECK_DATA: newFolder() } });
    expect(await terminal.see('Welcher Check soll es sein?')).toContain('1  Kurzcheck (kurzcheck)');
    await terminal.see('25 Fragen, etwa 7 Minuten', keys.down, keys.down, keys.down, keys.down);
    await terminal.see('Enter: los geht es', '4');
    await terminal.see('Frage 1 von 25', keys.enter);
    terminal.press(keys.ctrlC);
    expect((await terminal.exited).code).toBe(130);
  });
});

test('asks in the terminal while the profile goes to a file, clean', async () => {
  const { folder, path, env } = smallSet();
  const file = join(folder, 'profil.txt');
  const terminal = new Terminal([], { env, shell: `$PROGRAM run ${path} > ${file}` });
  await terminal.see('Enter: los geht es');
  await terminal.see('Frage 1 von 5', keys.enter);
  await terminal.see('Deine Antworten', '1', '5', '2', '2', keys.enter);
  await terminal.settle();
  terminal.press(keys.enter);
  expect((await terminal.exited).code).toBe(0);
  const profile = readFileSync(file, 'utf8');
  expect(profile).toMatch(/^Kleiner Check\n═+\nProfil vom /);
  expect(profile).toContain(
    '1  Erst atmen\n     Weil „Geduld“ bei 0\u00a0% liegt.\n     Eine Pause hilft.\n     Diese Woche probieren: Zähl bis drei.',
  );
  expect(profile.replace(/\n/g, '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
  expect(Math.max(...profile.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});
