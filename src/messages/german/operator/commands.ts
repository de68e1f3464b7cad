import { printableLine } from '../../../core/text/printable.js';
import type { CommandMessages } from '../../operator/commands.js';
import { conditionMessages } from '../conditions.js';
import { counted, number, quoted, someOf } from '../words.js';
import { validateMessages } from './authors.js';
import { diffMessages } from './diff.js';
import { errorMessages } from './errors.js';
import { newSetMessages } from './new-set.js';
import { programMessages } from './program.js';
import { runMessages } from './run.js';

/** What commands say, and how they describe themselves. */
export const commandMessages: CommandMessages = {
  program: programMessages,
  options: {
    format: 'Ausgabeformat',
    output: 'schreibt in eine Datei statt auf den Bildschirm',
    force: 'ersetzt ohne Nachfrage, was es schon gibt',
    plain: 'Zeile für Zeile, ohne Neuzeichnen (für Screenreader und Braillezeilen)',
    json: 'als JSON',
    address: 'wie die mitgelieferten Checks Menschen ansprechen',
  },
  arguments: {
    set: 'Kennung eines Checks (siehe kundencheck list) oder Pfad zu einer YAML-Datei',
    files: 'Dateien mit Checks (YAML)',
    answers:
      'Dateien mit Antworten vieler Personen (CSV, XLSX, JSON, NDJSON); - liest von der Standardeingabe',
    before: 'Antworten davor: eine Datei mit einer Person oder mit einer Gruppe',
    after: 'Antworten danach',
  },
  written: (path: string) => `Gespeichert: ${path}`,
  label: {
    title: 'schreibt das über den Bericht, etwa "Seminar Mai" (nicht in json und csv)',
    date: 'schreibt den Tag über den Bericht: heute, 12.5.2026 oder 2026-05-12',
    today: 'heute',
    noDay: (written) => `--date ${quoted(written)}: Diesen Tag gibt es nicht.`,
    dayHint: 'Schreib heute, 12.5.2026 oder 2026-05-12.',
  },
  list: {
    summary: 'zeigt die Checks, einen je Zeile',
    examples: [
      ['kundencheck list', 'welche Checks es gibt'],
      ['kundencheck list --json', 'dasselbe für Programme'],
    ],
    line: (minutes: number | null, items: number) =>
      `${counted(items, 'Frage', 'Fragen')}${minutes === null ? '' : `, ${minutes} min`}`,
  },
  show: {
    summary: 'zeigt, was ein Check fragt, misst und worauf er sich stützt',
    examples: [
      ['kundencheck show haltungen', 'alle Fragen und Dimensionen'],
      [
        'kundencheck show haltungen --proof',
        'der Korrekturbogen: auch Punkte, Ratschläge und wann sie gelten',
      ],
      ['kundencheck show haltungen --format markdown --output haltungen.md', 'als Dokument'],
      [
        'kundencheck show haltungen --profile worst',
        'das Profil zu erdachten Antworten, alle am schlechten Ende',
      ],
      [
        'kundencheck show haltungen --profile random --seed 7',
        'ein zufälliges Profil; die Zahl bestimmt, welches',
      ],
    ],
    proof:
      'zeigt alles, auch was vor dem Antworten niemand lesen soll: Punkte, Ratschläge und was sie auslöst',
    proofToo: 'Mit --proof stehen auch die Punkte der Antworten da, die Ratschläge und was sie auslöst.',
    profile: 'zeigt das Profil zu erdachten Antworten: gutes Ende, schlechtes Ende, Mitte, Zufall',
    seed: 'bestimmt die Antworten von --profile random: gleiche Zahl, gleicher Bogen',
    badSeed: (written, greatest) =>
      `--seed ${quoted(written)} geht nicht: eine ganze Zahl von 0 bis ${greatest}.`,
    seedForNothing: '--seed geht nur zusammen mit --profile random.',
    seedTaken: (seed) => `Zufällig mit --seed ${seed}. Eine andere Zahl gibt einen anderen Bogen.`,
    madeUp: (leaning, seed) =>
      ({
        best: 'Erdachter Bogen: so nah am guten Ende wie möglich',
        worst: 'Erdachter Bogen: so nah am schlechten Ende wie möglich',
        middle: 'Erdachter Bogen: so nah an der Mitte wie möglich',
        random: `Erdachter Bogen: zufällige Antworten (--seed ${seed})`,
      })[leaning],
    sampleText: 'Beispieltext',
  },
  guide: {
    summary: 'zeigt den Leitfaden für alle, die einen Check mit einer Gruppe besprechen',
    examples: [
      ['kundencheck guide magst-du-deine-kunden', 'Ablauf, Texte zum Vorlesen, Karten, Übungen, Fragen'],
      ['kundencheck guide haltungen --format markdown --output leitfaden.md', 'als Dokument zum Ausdrucken'],
    ],
    none: (title: string) => `Zu ${quoted(printableLine(title))} gibt es keinen Leitfaden.`,
    noneHint: 'Ein eigener Check bekommt ihn mit dem Schlüssel guide (content/README.md).',
  },
  run: runMessages,
  group: {
    summary: 'zeigt, was eine Gruppe gemeinsam lernen kann',
    minGroup: 'zeigt nichts, hinter dem weniger Personen stehen, mindestens 3',
    minCell: 'zählt Antworten und Bereiche nur, wo mindestens so viele Personen sind, mindestens 2',
    precise: 'rundet nicht auf ganze Prozente; dafür muss mehr verborgen bleiben',
    by: 'teilt die Gruppe nach dieser Spalte der Datei',
    withTexts: 'zeigt freie Texte, durchmischt und ohne Person',
    examples: [
      ['kundencheck group haltungen antworten.xlsx', 'der Bericht für den Nachmittag'],
      ['kundencheck group haltungen antworten.csv --by Abteilung', 'dazu ein Vergleich der Abteilungen'],
      ['kundencheck group haltungen *.csv --format markdown --output bericht.md', 'als Dokument'],
    ],
    badMinGroup: (written: string, least: number) =>
      `${quoted(written)} geht bei --min-group nicht. Gebraucht wird eine ganze Zahl ab ${least}, sonst wären Einzelne zu erkennen.`,
    badMinCell: (written, least, most) =>
      `--min-cell ${quoted(written)} geht nicht: eine ganze Zahl von ${least} bis ${most}, höchstens so viel wie --min-group.`,
    names: (column, values, people) =>
      `--by ${quoted(column)} geht nicht: ${values} verschiedene Werte bei ${people} Personen. Das sind Namen oder beinahe; eine Teilgruppe braucht mehrere Personen.`,
    nothingToSplitBy: (column: string) =>
      `Nach ${quoted(printableLine(column))} lässt sich nichts teilen: Niemand hat dort einen Wert. JSON-Profile haben keine Spalten.`,
    tooManyParts: (most: number) =>
      `Die Spalte von --by hat mehr als ${most} verschiedene Werte. Das sind keine Teilgruppen mehr.`,
    counted: (sheets: number, unusable: number) =>
      `${counted(sheets, 'Bogen', 'Bögen')} gezählt, ${counted(unusable, 'Stelle war', 'Stellen waren')} nicht zu verwenden.`,
  },
  compare: {
    summary: 'vergleicht vorher und nachher, eine Person oder eine Gruppe',
    examples: [
      ['kundencheck compare haltungen mai.json juli.json', 'zwei Profile einer Person'],
      ['kundencheck compare haltungen vorher.csv nachher.csv', 'eine Gruppe, zugeordnet nach Kennung'],
    ],
    tooMany: (most) =>
      `Mehr als ${most.toLocaleString('de-DE')} Personen auf einer Seite lassen sich nicht auf einmal vergleichen. Teile beide Dateien nach der Kennung, etwa nach Standorten.`,
    onlyBefore: (codes) => `Nur vorher: ${someOf(codes, 40)}.`,
    onlyAfter: (codes) => `Nur nachher: ${someOf(codes, 40)}.`,
    ambiguous: (codes) => `Mehrfach vorhanden und deshalb ausgelassen: ${someOf(codes, 40)}.`,
    nameless: (before, after) =>
      `Ohne Kennung und deshalb ausgelassen: ${number(before)} vorher, ${number(after)} nachher.`,
  },
  validate: {
    ...validateMessages,
    summary: 'prüft Checks, die Du selbst geschrieben hast',
    examples: [
      [
        'kundencheck validate mein-check.yaml',
        'nennt alles Falsche und Verdächtige, mit Zeile und Vorschlag',
      ],
      ['kundencheck validate mein-check.yaml --fix', 'behebt, was sich von selbst beheben lässt'],
      ['kundencheck validate checks --strict', 'alle YAML-Dateien eines Ordners; auch Warnungen zählen'],
      [
        'kundencheck validate mein-check.yaml --witness boegen',
        'dazu ein Bogen für jeden Bereich und jeden Rat',
      ],
    ],
  },
  sheet: {
    summary: 'schreibt eine Excel-Tabelle, in der Antworten gesammelt werden',
    examples: [['kundencheck sheet haltungen --output bogen.xlsx', 'zum Ausfüllen; batch liest sie']],
    noOutput: 'Eine Excel-Tabelle lässt sich nicht im Terminal zeigen.',
    noOutputHint: 'Nenne eine Datei, zum Beispiel: kundencheck sheet haltungen --output bogen.xlsx',
  },
  new: {
    ...newSetMessages,
    summary: 'legt einen eigenen Check an, der schon läuft',
    examples: [
      ['kundencheck new', 'fragt nach Titel und Anrede'],
      ['kundencheck new am-tresen --title "Am Tresen" --address sie', 'ohne zu fragen'],
    ],
  },
  conditions: conditionMessages,
  diff: {
    summary: 'sagt, worin sich zwei Fassungen eines Checks unterscheiden und ob alte Antworten noch passen',
    examples: [['kundencheck diff alt.yaml neu.yaml', 'was anders ist und welche Fassungsnummer dazu passt']],
    ...diffMessages,
  },
  schema: {
    summary: 'gibt das JSON Schema des Formats aus, für Editoren',
    examples: [['kundencheck schema --output kundencheck.schema.json', 'für die Prüfung beim Tippen']],
    words: async () => (await import('./schema/words.js')).schemaWords,
  },
  page: {
    summary: 'macht aus einem Check eine Seite, die im Browser fragt, ohne Netz',
    about: 'self: über die Person selbst; other: über jemanden, mit dem sie arbeitet',
    noProfile: 'zeigt am Ende kein Profil, nur die Antworten zum Weitergeben',
    key: 'druckt hinter dem Fragebogen den Schlüssel zum Auswerten',
    examples: [
      ['kundencheck page haltungen --output check.html', 'eine Datei zum Verschicken oder Ausdrucken'],
      ['kundencheck page haltungen --no-profile --output check.html', 'das Ergebnis kommt erst im Seminar'],
    ],
  },
  forget: {
    summary: 'löscht, was kundencheck auf diesem Gerät von Dir aufhebt, und nennt es vorher',
    examples: [
      ['kundencheck forget', 'nennt angefangene Checks und fragt, ob sie weg sollen'],
      ['kundencheck forget --yes', 'löscht ohne Rückfrage'],
    ],
    yes: 'löscht ohne Rückfrage',
    nothing: 'Hier ist nichts aufgehoben.',
    kept: (files) =>
      `Aufgehoben ${files === 1 ? 'ist eine Datei' : `sind ${files} Dateien`} mit Deinen Antworten:`,
    ask: 'Alles löschen? (j/n)',
    gone: 'Gelöscht.',
    stays: 'Nichts gelöscht. Mit --yes geht es ohne Rückfrage.',
  },
  completion: {
    summary: 'gibt aus, womit Deine Shell Befehle und Optionen ergänzt',
    examples: [
      ['kundencheck completion bash >> ~/.bashrc', 'ab dem nächsten Terminal ergänzt die Tabulatortaste'],
      ['kundencheck completion fish > ~/.config/fish/completions/kundencheck.fish', 'dasselbe für fish'],
      [
        'kundencheck completion powershell | Out-String | Invoke-Expression',
        'für dieses Fenster der PowerShell',
      ],
    ],
    shell: 'Name der Shell',
  },
  manual: {
    summary: 'gibt die Handbuchseite für man aus',
    examples: [['kundencheck manual --output kundencheck.1', 'danach zeigt man ./kundencheck.1 die Seite']],
    name: 'NAME',
    synopsis: 'ÜBERSICHT',
    everywhere: 'ÜBERALL MÖGLICH',
    commands: 'BEFEHLE',
    examplesTitle: 'Beispiele',
    exitCodes: 'RÜCKGABEWERTE',
    exits: [
      ['0', 'erledigt'],
      ['1', 'die Eingabe hat Befunde'],
      ['2', 'falscher Aufruf oder nicht schreibbare Ausgabe'],
      ['70', 'Programmfehler'],
      ['130', 'abgebrochen'],
    ],
    environment: 'UMGEBUNG',
    variables: [
      ['KUNDENCHECK_PLAIN', 'mit 1: fragt immer Zeile für Zeile, wie --plain'],
      ['KUNDENCHECK_ADDRESS', 'du oder sie: wie die mitgelieferten Checks ansprechen, wo --address fehlt'],
      ['KUNDENCHECK_LANG', 'de oder en: Sprache des Programms, wo --lang fehlt'],
      ['KUNDENCHECK_DATA', 'Ordner für angefangene Checks'],
      ['NO_COLOR', 'ohne Farben, wenn gesetzt'],
      ['VISUAL, EDITOR', 'das Programm, das Strg+O für einen längeren Text öffnet'],
    ],
    files: 'DATEIEN',
    drafts:
      'Angefangene Checks liegen, nur für Dich lesbar, in ~/.local/share/kundencheck (Linux), ~/Library/Application Support/kundencheck (macOS) oder %LOCALAPPDATA%\\kundencheck (Windows); KUNDENCHECK_DATA nennt einen anderen Ordner. kundencheck forget löscht sie.',
  },
  errors: errorMessages,
};
