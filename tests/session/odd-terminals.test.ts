import { afterEach, describe, expect, test } from '@jest/globals';
import { smallSet } from '../support/small-set.js';
import { atTheText, closeTerminals, keys, newFolder, Terminal } from '../support/terminal.js';

afterEach(closeTerminals);

describe('an odd terminal', () => {
  test('of 40 x 12 shows a long text in full height and pushes nothing off', async () => {
    const { path, env } = smallSet();
    const terminal = new Terminal(['run', path], { env, columns: 40, rows: 12 });
    await atTheText(terminal);
    const off = terminal.scrolledOff();
    await terminal.see(
      'ja, wirklich.',
      `${'Ein Satz, der gar nicht mehr aufhört und '.repeat(12)}ja, wirklich.`,
    );
    expect(terminal.scrolledOff()).toBe(off);
    expect(terminal.screen()).toContain('Was bleibt Dir im Kopf?');
  });

  test('of 40 x 12 leads from the menu to the kept profile, and says of all that does not fit that there is more', async () => {
    const folder = newFolder();
    const env = { KUNDENCHECK_DATA: folder };
    const terminal = new Terminal([], { env, folder, columns: 40, rows: 12 });
    expect(await terminal.see('Welcher Check soll es sein?')).toMatch(
      /↓ \d+ Zeilen darunter[\s\S]*Ziffer oder/,
    );
    expect(await terminal.see('Enter: los geht es', '1')).toContain('10 Fragen, etwa 2 Minuten');
    await terminal.see('Verbindung ins Netz.', '\u001b[6~', '\u001b[6~', '\u001b[6~');
    await terminal.settle();
    expect(await terminal.see('Frage 1 von 10', keys.enter)).toMatch(/5 {2}ja\n\? Hilfe · Strg\+C Pause/);
    expect(await terminal.see('liest weiter', '?')).toMatch(
      /Kundinnen und Kunden\?[\s\S]*Die erste Antwort genügt\./,
    );
    await terminal.see('Strg+C Pause', 'q');
    for (let question = 2; question <= 10; question += 1) await terminal.see(`Frage ${question} von 10`, '4');
    expect(await terminal.see('Auswerten und Profil zeigen', '4')).toMatch(
      /Deine Antworten[\s\S]*↓ \d+ Zeilen darunter\nNummer oder/,
    );
    await terminal.settle();
    expect(await terminal.see('a alles lesen', keys.enter)).toMatch(
      /^Kurzcheck[\s\S]*↓ \d+ Zeilen darunter\n/,
    );
    expect(await terminal.see('Wie gerechnet wurde', keys.end)).toContain('2 Worauf Du bauen kannst');
    await terminal.see('diese Woche', '\u001b[5~');
    await terminal.see(/Zeile 1 bis 8 von \d+ · ← zurück/, 'a');
    await terminal.see('a alles lesen', 'q');
    expect(await terminal.see('Profil behalten?', 'b')).toMatch(
      /1 {2}Ja, als Text zum Lesen:[\s\S]*↓ \d+ Zeilen darunter/,
    );
    await terminal.see('weitermachen (etwa', '1');
    terminal.press('2');
    expect((await terminal.exited).code).toBe(0);
  });

  test('is given back by Ctrl-Z and taken again by fg', async () => {
    const { path, env } = smallSet();
    const terminal = new Terminal([], { env, shell: `bash --norc -i` });
    await terminal.see('bash');
    await terminal.see('Enter: los geht es', `$PROGRAM run ${path}\r`);
    await terminal.see('Frage 2 von 5', keys.enter, '4');
    await terminal.see('Stopped', keys.ctrlZ);
    await terminal.see('Frage 2 von 5', 'fg\r');
    await terminal.see('Frage 3 von 5', '2');
    terminal.press(keys.ctrlC);
    await terminal.see('Pause.');
    terminal.press('exit\r');
    await terminal.exited;
  });

  test('ends with 130 where input ends', async () => {
    const { path, env } = smallSet();
    const terminal = new Terminal(['run', path], { env });
    await terminal.see('Enter: los geht es');
    await terminal.see('Frage 2 von 5', keys.enter, '4');
    terminal.press(keys.ctrlD);
    expect((await terminal.exited).code).toBe(130);
    expect(terminal.history()).toContain('Pause.');
  });

  test('without signs beyond ASCII gets plainer ones', async () => {
    const { path, env } = smallSet();
    const terminal = new Terminal(['run', path], { env: { ...env, LANG: 'C', LC_ALL: 'POSIX' } });
    await terminal.see('Enter: los geht es');
    const seen = await terminal.see('Frage 1 von 5', keys.enter);
    expect(seen).not.toMatch(/[❯◯─━←↑↓·]/);
  });

  test('that cannot save says so, at once and in the end', async () => {
    const { path } = smallSet();
    // Where folders can be asked for without end, too.
    const terminal = new Terminal(['run', path], { env: { KUNDENCHECK_DATA: '/proc/nix' } });
    await terminal.see('Enter: los geht es');
    await terminal.see('Achtung: Deine Antworten lassen sich gerade nicht speichern.', keys.enter, '4');
    terminal.press(keys.ctrlC);
    expect((await terminal.exited).code).toBe(130);
    expect(terminal.history().replace(/\s+/g, ' ')).toContain(
      'ließen sich nicht speichern und sind mit diesem Fenster verloren',
    );
  });
});

describe('what people type first', () => {
  test.each([
    [['haltungen'], 'Die fünf Haltungen'],
    [['run', 'Haltungen'], 'Die fünf Haltungen'],
    [['run', 'Die fünf Haltungen'], 'Die fünf Haltungen'],
    [['--plain'], 'Welcher Check soll es sein?'],
  ])('%j starts what is meant', async (args, seen) => {
    const terminal = new Terminal(args, { env: { KUNDENCHECK_DATA: newFolder() } });
    await terminal.see(seen);
    terminal.press(keys.ctrlC);
    expect((await terminal.exited).code).toBe(130);
  });

  test('a check that is spelled nearly right is named', async () => {
    const terminal = new Terminal(['haltungenn']);
    expect((await terminal.exited).code).toBe(2);
    expect(terminal.history()).toContain('Meintest Du „haltungen“?');
  });

  test.each([['help'], ['hilfe'], ['-v'], ['version']])('%s is answered', async (word) => {
    const terminal = new Terminal([word]);
    expect((await terminal.exited).code).toBe(0);
  });
});
