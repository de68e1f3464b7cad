import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { closeTerminals, keys, newFolder, Terminal } from '../support/terminal.js';

/** Six items of every kind, short enough to see a whole interview. */
const SET = `
title: Kleiner Check
intro: Ein kurzer Versuch.
scales: { haeufig: [nie, selten, manchmal, oft, sehr oft] }
dimensions:
  geduld: { title: Geduld, bands: [{ from: 0, title: Kurz, text: Kurzer Atem. }, { from: 50, title: Lang, text: Langer Atem. }] }
items:
  - { id: g1, text: Ich warte eine Antwort ab., help: Gemeint sind Gespräche. }
  - { id: g2, text: Ich werde schnell laut., reverse: true }
  - { id: szene, kind: choice, text: Jemand schimpft., options: [{ text: Zuhören, scores: { geduld: 100 } }, { text: Auflegen, scores: { geduld: 0 } }] }
  - { id: fuehrt, kind: yes-no, dimension: {}, text: Führst Du Mitarbeitende? }
  - { id: lob, text: Ich lobe mein Team., when: { item: fuehrt, is: yes } }
  - { id: gedanke, kind: text, text: Was bleibt Dir im Kopf?, optional: true }
advice:
  - { id: atmen, when: { dimension: geduld, below: 60 }, title: Erst atmen, text: Eine Pause hilft., try: Zähl bis drei., passage: Abschnitt 1 }
`;

function set(): { folder: string; path: string; env: Record<string, string> } {
  const folder = newFolder();
  const path = join(folder, 'klein.yaml');
  writeFileSync(path, SET);
  return { folder, path, env: { KUNDENCHECK_DATA: folder } };
}

afterEach(closeTerminals);

const WELCOME = `Kleiner Check
6 Fragen

Ein kurzer Versuch.

Deine Antworten bleiben auf diesem Gerät. Es gibt kein Konto und keine
Verbindung ins Netz.

Enter: los geht es`;

describe('an interview on the screen', () => {
  test('is answered with digits, goes back twice, skips, branches, is changed in the review, and ends in a profile', async () => {
    const { path, env } = set();
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

Ziffer oder ↑ ↓ und Enter · ← zurück · s überspringen · n trifft nicht zu
? Hilfe · Strg+C Pause`);
    await terminal.see('Gemeint sind Gespräche.', '?');
    await terminal.see('Frage 2 von 5', keys.down, keys.enter);
    await terminal.see('Frage 3 von 5', 's');
    await terminal.see('Frage 4 von 5', '1');
    await terminal.see('Frage 5 von 6', '1');
    await terminal.see('Frage 6 von 6', 'n');
    await terminal.see('Deine Antworten', 'Zeit lassen', keys.enter);
    expect(terminal.screen()).toBe(`Deine Antworten
Hier kannst Du noch jede Antwort ändern. 1 Frage ist noch offen. Das ist in
Ordnung.

❯ Auswerten und Profil zeigen
  1  Ich warte eine Antwort ab.                                       sehr oft
  2  Ich werde schnell laut.                                      übersprungen
  3  Jemand schimpft.                                                  Zuhören
  4  Führst Du Mitarbeitende?                                               Ja
  5  Ich lobe mein Team.                              Trifft auf mich nicht zu
  6  Was bleibt Dir im Kopf?                                       Zeit lassen

↑ ↓ oder Nummer wählt, Enter öffnet die Frage · ← zurück · Strg+C Pause`);
    await terminal.see('Frage 2 von 6', '2', keys.enter);
    await terminal.see(/❯ 2 {2}Ich werde schnell laut\. +selten/, '2');
    // Leading no more takes its item away again.
    await terminal.see('Frage 4 von 6', '4', keys.enter);
    expect(await terminal.see(/Führst Du Mitarbeitende\? +Nein/, '2')).not.toContain('Ich lobe mein Team.');
    await terminal.see('Möchtest Du es behalten?', keys.home, keys.enter);
    terminal.press(keys.enter);
    expect(await terminal.exited).toEqual({ code: 0, signal: 0 });
    const profile = terminal.history();
    expect(profile).toContain('Geduld  ████████████████████████████░░  92\u00a0%  Lang');
    expect(profile).toContain('  Was bleibt Dir im Kopf?\n    Zeit lassen');
    expect(profile).not.toContain('Auswerten und Profil zeigen');
    expect(readdirSync(join(env.KUNDENCHECK_DATA ?? '', 'drafts'))).toEqual([]);
  });

  test('goes on exactly there after Ctrl-C, and exits 130', async () => {
    const { folder, path, env } = set();
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
    expect(await second.see('Frage 3 von 5', keys.enter)).toContain('Jemand schimpft.');
    second.kill('SIGTERM');
    await second.exited;
  });

  test('loses nothing to kill -9', async () => {
    const { path, env } = set();
    const first = new Terminal(['run', path], { env });
    await first.see('Enter: los geht es');
    await first.see('Frage 3 von 5', keys.enter, '5', '1');
    first.kill('SIGKILL');
    expect(await first.exited).toEqual({ code: 0, signal: 9 });
    const second = new Terminal(['run', path, '--resume'], { env });
    await second.see('Frage 3 von 5');
    expect(await second.see('Frage 1 von 5', keys.left, keys.left)).toContain('❯ ◉ 5  sehr oft');
    second.kill('SIGTERM');
    await second.exited;
  });

  test('does not score a draft of a set that has changed, and does not throw it away', async () => {
    const { folder, path, env } = set();
    const first = new Terminal(['run', path], { env });
    await first.see('Enter: los geht es');
    await first.see('Frage 2 von 5', keys.enter, '4');
    first.press(keys.ctrlC);
    await first.exited;
    writeFileSync(path, SET.replace('Ich warte eine Antwort ab.', 'Ich warte ab.'));
    const second = new Terminal(['run', path], { env });
    const seen = await second.see('Enter: los geht es');
    expect(seen).toContain('der Check hat sich');
    const [aside] = readdirSync(join(folder, 'drafts'));
    expect(aside).toMatch(/^klein\.\d{14}\.json$/);
    second.kill('SIGTERM');
    await second.exited;
  });

  test('wraps to a narrower terminal while it runs', async () => {
    const { path, env } = set();
    const terminal = new Terminal(['run', path], { env });
    await terminal.see('Enter: los geht es');
    await terminal.see('Frage 1 von 5', keys.enter);
    terminal.resize(40, 16);
    const seen = await terminal.see(/^Kleiner Check {12}Frage 1 von 5/m);
    expect(seen.split('\n').filter((line) => line.includes('Frage 1 von 5'))).toHaveLength(1);
    expect(Math.max(...seen.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
    terminal.kill('SIGTERM');
    await terminal.exited;
  });

  test('starts from a menu that says what each check is about', async () => {
    const terminal = new Terminal([], { env: { KUNDENCHECK_DATA: newFolder() } });
    expect(await terminal.see('Welcher Check soll es sein?')).toContain('❯ 1. Kurzcheck');
    await terminal.see('25 Fragen, etwa 7 Minuten', '4');
    await terminal.see('Enter: los geht es', keys.enter);
    await terminal.see('Frage 1 von 25', keys.enter);
    terminal.press(keys.ctrlC);
    expect((await terminal.exited).code).toBe(130);
  });
});

describe('an interview line by line', () => {
  test('moves no cursor, redraws nothing, and does the same', async () => {
    const { folder, path, env } = set();
    const terminal = new Terminal(['run', path, '--plain'], { env, folder });
    await terminal.see(/Frage 1 von 5[\s\S]*Antwort:/);
    await terminal.see(/Frage 2 von 5[\s\S]*Antwort:/, '4\r');
    await terminal.see(/Frage 1 von 5[\s\S]*Bisher geantwortet: oft\.[\s\S]*Antwort:/, 'z\r');
    await terminal.see('Das ist schon die erste Frage.', 'z\r');
    await terminal.see('Möchtest Du es behalten?', '\r', 's\r', '7\r', '1\r', '2\r', '\r', '\r');
    terminal.press('2\r');
    expect(await terminal.exited).toEqual({ code: 0, signal: 0 });
    const seen = terminal.history();
    expect(seen).toContain('Das passt hier nicht. Möglich ist: 1, 2 oder z, s, n, ?.');
    expect(seen).toContain('  Geduld: 88\u00a0%, Lang');
    expect(terminal.raw).not.toContain('\u001b');
    expect(terminal.raw).not.toMatch(/[█░═]/);
    const [kept] = readdirSync(folder).filter((name) => name.startsWith('profil-klein-'));
    expect(readFileSync(join(folder, kept ?? ''), 'utf8')).toContain('Langer Atem.');
  });

  test('is what a dumb terminal gets', async () => {
    const { path, env } = set();
    const terminal = new Terminal(['run', path], { env: { ...env, TERM: 'dumb' } });
    await terminal.see('Tippe Deine Antwort und drücke Enter.');
    terminal.press(keys.ctrlC);
    expect((await terminal.exited).code).toBe(130);
    expect(terminal.raw).not.toContain('\u001b');
  });
});

test('asks in the terminal while the profile goes to a file, clean', async () => {
  const { folder, path, env } = set();
  const file = join(folder, 'profil.txt');
  const terminal = new Terminal([], { env, shell: `$PROGRAM run ${path} > ${file}` });
  await terminal.see('Enter: los geht es');
  await terminal.see('Frage 1 von 5', keys.enter);
  await terminal.see('Deine Antworten', '1', '5', '2', '2', keys.enter);
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
