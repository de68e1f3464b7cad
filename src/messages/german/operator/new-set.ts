import type { NewSetMessages } from '../../operator/new-set.js';
import { quoted } from '../words.js';

export const newSetMessages: NewSetMessages = {
  options: { title: 'Titel des Checks', address: 'wie der Check Menschen anspricht' },
  id: 'Kennung des neuen Checks; die Datei heißt danach',
  standardId: 'mein-check',
  askTitle: 'Wie soll der Check heißen?',
  askAddress: 'Spricht er Menschen mit Du oder mit Sie an? (du/sie)',
  exists: (file) => `${quoted(file)} gibt es schon.`,
  existsHint: 'Nimm eine andere Kennung, oder verschiebe die Datei.',
  badId: (id, near) =>
    `${quoted(id)} taugt nicht als Kennung: Kleinbuchstaben, Ziffern und - gehen, zum Beispiel ${near}.`,
  written: (file) =>
    `${file} ist angelegt und läuft schon. Als Nächstes: kundencheck run ${file}, dann die Texte ersetzen und kundencheck validate ${file}`,
  template: ({ id, title, sie }) => {
    const to = (du: string, other: string) => (sie ? other : du);
    return `# yaml-language-server: $schema=./kundencheck.schema.json
# (Diese Datei schreibt: kundencheck schema --output kundencheck.schema.json)
#
# Ein Kommentar beginnt mit # und wird nicht gelesen. Eingerückt wird mit je zwei Leerzeichen, nie mit Tabulator.
# Ein Text mit Doppelpunkt, Raute oder Anführungszeichen steht am besten in "…".
format: 1
id: ${id}
version: 1.0.0
language: de${sie ? '\naddress: sie' : ''}
title: ${JSON.stringify(title)}
summary: ${to('Worauf Du hier schaust, in einem Satz.', 'Worauf Sie hier schauen, in einem Satz.')}
minutes: 2

scales:
  # Die erste Stufe zählt am wenigsten, die letzte am meisten.
  haeufigkeit:
    - nie
    - selten
    - manchmal
    - oft
    - sehr oft

dimensions:
  zuhoeren:
    title: Zuhören
    about: ${to('Ob Menschen bei Dir ausreden können.', 'Ob Menschen bei Ihnen ausreden können.')}
    bands:
      - from: 0
        title: Noch selten
        text: Hier lohnt der erste Schritt.
      - from: 40
        title: Unterwegs
        text: ${to('Manches gelingt Dir schon.', 'Manches gelingt Ihnen schon.')}
      - from: 70
        title: Vertraut
        text: ${to('Behalte das und zeig es anderen.', 'Behalten Sie das und zeigen Sie es anderen.')}
  klarheit:
    title: Klarheit
    about: Ob andere wissen, woran sie sind.
    bands:
      - from: 0
        title: Noch selten
      - from: 50
        title: Vertraut

items:
  - id: z1
    dimension: zuhoeren
    text: Ich lasse Menschen ausreden.
  - id: z2
    dimension: zuhoeren
    text: Ich frage nach, wie etwas gemeint ist.
  - id: z3
    dimension: zuhoeren
    # Umgekehrt gestellt: Wer hier zustimmt, hat in der Dimension weniger.
    reverse: true
    text: Ich denke beim Zuhören an die nächste Aufgabe.
  - id: k1
    dimension: klarheit
    text: Ich sage am Ende eines Gesprächs, wie es weitergeht.
  - id: k2
    dimension: klarheit
    reverse: true
    text: Nach Gesprächen mit mir bleibt offen, wer was macht.
  - id: k3
    dimension: klarheit
    text: Ich nenne Zeiten, bis wann etwas fertig ist.

advice:
  - id: eine-frage-mehr
    when:
      dimension: zuhoeren
      below: 40
    priority: 40
    title: Eine Frage mehr
    text: Wer nachfragt, erfährt mehr, als in der ersten Antwort steckt.
    try: ${to('Stell diese Woche in jedem Gespräch eine Frage mehr.', 'Stellen Sie diese Woche in jedem Gespräch eine Frage mehr.')}
  - id: ein-satz-am-ende
    when:
      dimension: klarheit
      below: 50
    priority: 30
    title: Ein Satz am Ende
    text: Ein Satz darüber, wie es weitergeht, spart zwei Rückfragen.
    try: ${to('Beende ein Gespräch damit, bis wann Bescheid kommt.', 'Beenden Sie ein Gespräch damit, bis wann Bescheid kommt.')}
`;
  },
};
