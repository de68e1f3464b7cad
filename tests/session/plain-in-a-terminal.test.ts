import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { OWN_WORDS_SET } from '../support/own-words-set.js';
import { smallSet } from '../support/small-set.js';
import { closeTerminals, keys, newFolder, Terminal } from '../support/terminal.js';

afterEach(closeTerminals);

describe('an interview line by line', () => {
  test('moves no cursor, redraws nothing, confirms each answer, and does the same', async () => {
    const { folder, path, env } = smallSet();
    const terminal = new Terminal(['run', path, '--plain'], { env, folder });
    expect(await terminal.see(/Frage 1 von 5[\s\S]*Deine Antwort, 1 bis 5:/)).toContain(
      'x: kommt bei mir nicht vor',
    );
    await terminal.see(/Notiert: oft\n\nFrage 2 von 5/, '4\r');
    await terminal.see(/Frage 1 von 5[\s\S]*Bisher: oft\. Enter behält das bei\./, 'Z\r');
    await terminal.see('Das ist schon die erste Frage.', 'z\r');
    await terminal.see(/Frage 2 von 5[\s\S]*1 bis 5:/, '\r');
    await terminal.see(/Notiert: übersprungen\n\nFrage 3 von 5/, 'S\r');
    await terminal.see(
      'Das passt hier nicht. Möglich: 1 oder 2 oder x. Ein Fragezeichen bringt Hilfe.',
      '7\r',
    );
    // The beginning of an answer is enough.
    await terminal.see(/Notiert: Zuhören\n\nFrage 4 von 5/, 'zuh\r');
    await terminal.see(/Notiert: Nein\n\nFrage 5 von 5[\s\S]*Diese Frage ist freiwillig\./, 'n\r');
    await terminal.see('Deine Antworten\n5 Fragen, ohne Antwort sind die Nummern 2 und 5.', '\r');
    await terminal.see(/3: Jemand schimpft\.\n {3}Zuhören/, 'a\r');
    await terminal.see('Nummer von 1 bis', '\r');
    // The result is read out once, and every answer that is none says what is possible.
    await terminal.see(
      /Möglich: eine Nummer von 1 bis \d+, a, o, z oder Enter\.\nNummer, a, o, z oder Enter:/,
      '?\r',
    );
    await terminal.see('Möchtest Du Dein Profil behalten?', '\r');
    await terminal.see('Möglich: eine Nummer von 1 bis 5, oder z für zurück.', '?\r');
    await terminal.see(/Nummer von 1 bis 5: z\nNummer, a, o, z oder Enter:/, 'z\r');
    await terminal.see(/Enter: \nMöchtest Du Dein Profil behalten\?/, '\r');
    terminal.press('1\r');
    expect(await terminal.exited).toEqual({ code: 0, signal: 0 });
    expect(terminal.raw).not.toContain('\u001b');
    expect(terminal.raw).not.toMatch(/[█░═]/);
    const [kept] = readdirSync(folder).filter((name) => name.startsWith('profil-klein-'));
    expect(readFileSync(join(folder, kept ?? ''), 'utf8')).toContain('Langer Atem.');
  });

  test('takes several pasted lines for one text, empties it with s, and cuts nothing', async () => {
    const { folder, path, env } = smallSet();
    const terminal = new Terminal(['run', path, '--plain'], { env, folder });
    await terminal.see(/Frage 1 von 5/);
    for (const [line, next] of [
      ['3\r', 'Frage 2'],
      ['3\r', 'Frage 3'],
      ['1\r', 'Frage 4'],
      ['nein\r', 'leer lassen ist erlaubt:'],
    ] as const)
      await terminal.see(next, line);
    await terminal.see('(3 Zeilen eingefügt, Enter nimmt sie)', 'Absatz eins.\r\rAbsatz zwei.\r');
    await terminal.see('alle beantwortet', '\r');
    const draft = () => JSON.parse(readFileSync(join(folder, 'drafts', 'klein.json'), 'utf8')).answers;
    expect(draft().gedanke).toBe('Absatz eins.\n\nAbsatz zwei.');
    await terminal.see('ein neuer Text; Enter behält den alten, s leert ihn', '5\r');
    await terminal.see('ohne Antwort ist Nummer 5', 's\r');
    expect(draft().gedanke).toBeNull();
    await terminal.see('leer lassen ist erlaubt:', '5\r');
    const long = 'Wort '.repeat(1200).trim();
    await terminal.see('Notiert: Wort Wort', long, '\r');
    await terminal.see('alle beantwortet');
    expect(draft().gedanke).toHaveLength(long.length);
    // Nor is anything lost of what nobody has taken yet.
    await terminal.see('s leert ihn: Halb geschr', '5\r', 'Halb geschr');
    terminal.press(keys.ctrlC);
    expect((await terminal.exited).code).toBe(130);
    expect(JSON.parse(readFileSync(join(folder, 'drafts', 'klein.json'), 'utf8')).typing).toBe('Halb geschr');
    expect(terminal.history().replace(/\s+/g, ' ')).toContain('Pause. Deine Antworten liegen hier:');
  });

  test('takes words for no answer, and a text besides the options', async () => {
    const folder = newFolder();
    const path = join(folder, 'worte.yaml');
    writeFileSync(path, OWN_WORDS_SET);
    const terminal = new Terminal(['run', path, '--plain'], { env: { KUNDENCHECK_DATA: folder }, folder });
    await terminal.see(/3: weiß nicht\nx: kommt bei mir nicht vor\nDeine Antwort, 1 bis 3:/);
    await terminal.see(/Notiert: weiß nicht\n\nFrage 2 von 3[\s\S]*3: Etwas anderes/, 'weiß\r');
    await terminal.see('Etwas anderes, in Deinen eigenen Worten:', '3\r');
    // Nothing written leads back to the options.
    await terminal.see(/Worten: \nDeine Antwort, 1 bis 3:/, '\r');
    await terminal.see('Etwas anderes, in Deinen eigenen Worten:', '3\r');
    await terminal.see(/Notiert: s und z\n\nFrage 3 von 3/, 's und z\r');
    await terminal.see('Anderswo, in Deinen eigenen Worten:', '1 3\r');
    await terminal.see(/Notiert: Im Amt, Im Zug\n\nDeine Antworten\n3 Fragen, alle beantwortet/, 'Im Zug\r');
    terminal.press(keys.ctrlC);
    expect((await terminal.exited).code).toBe(130);
    const again = new Terminal(['run', path, '--plain', '--resume'], { env: { KUNDENCHECK_DATA: folder } });
    await again.see('alle beantwortet');
    await again.see(/1: Wie oft\?\n {3}weiß nicht\n2: Auf welchem Weg\?\n {3}s und z\n/, 'a\r');
    again.press(keys.ctrlC);
    await again.exited;
  });

  test.each([
    ['a dumb terminal', { TERM: 'dumb' }],
    ['whoever wants it always', { KUNDENCHECK_PLAIN: '1' }],
  ])('is what %s gets', async (_, own) => {
    const { path, env } = smallSet();
    const terminal = new Terminal(['run', path], { env: { ...env, ...own } });
    await terminal.see('Tippe Deine Antwort und drücke Enter.');
    terminal.press(keys.ctrlC);
    expect((await terminal.exited).code).toBe(130);
    expect(terminal.raw).not.toContain('\u001b');
  });
});
