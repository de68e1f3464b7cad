import { printableLine } from '../../core/text/printable.js';
import type { FileProblem } from '../../platform/files.js';
import { counted, didYouMean, quoted, someOf } from './words.js';

const FILE_PROBLEMS: { readonly [P in FileProblem]: string } = {
  missing: 'gibt es nicht',
  directory: 'ist ein Ordner, gebraucht wird eine Datei',
  denied: 'darf ich nicht lesen',
  unreadable: 'lässt sich nicht lesen',
};

const OUTPUT_PROBLEMS: Record<string, string> = {
  ENOSPC: 'Der Datenträger ist voll.',
  EDQUOT: 'Dein Speicherplatz ist aufgebraucht.',
  EACCES: 'Dort darf ich nicht schreiben.',
  EPERM: 'Dort darf ich nicht schreiben.',
  EROFS: 'Dort darf ich nicht schreiben.',
  ENOENT: 'Diesen Ordner gibt es nicht.',
  ENOTDIR: 'Diesen Ordner gibt es nicht.',
  EISDIR: 'Das ist ein Ordner, gebraucht wird ein Dateiname.',
  ENAMETOOLONG: 'Der Dateiname ist zu lang.',
};

/** What commands say, and how they describe themselves. */
export const commandMessages = {
  program: {
    about: 'Selbsteinschätzung im Terminal: ein Check fragt, wertet aus und rät.',
    usage: '[befehl] [optionen]',
    noColour: 'ohne Farben',
    version: 'zeigt die Fassung des Programms',
    help: 'zeigt diese Hilfe',
    debug: 'zeigt bei Programmfehlern technische Einzelheiten',
    titles: {
      'Usage:': 'Aufruf:',
      'Arguments:': 'Angaben:',
      'Options:': 'Optionen:',
      'Global Options:': 'Überall möglich:',
      'Commands:': 'Befehle:',
    } as Record<string, string>,
    examples: 'Beispiele:',
    choices: (choices: readonly string[]) => `möglich: ${choices.join(', ')}`,
    default: (value: string) => `sonst ${value}`,
    more: 'kundencheck <befehl> --help zeigt mehr zu einem Befehl.',
  },
  options: {
    format: 'Ausgabeformat',
    output: 'schreibt in eine Datei statt auf den Bildschirm',
    plain: 'Zeile für Zeile, ohne Neuzeichnen (für Screenreader und Braillezeilen)',
    json: 'als JSON',
  },
  arguments: {
    set: 'Kennung eines Checks (siehe kundencheck list) oder Pfad zu einer YAML-Datei',
    files: 'Dateien mit Checks (YAML)',
    answers:
      'Dateien mit Antworten vieler Personen (CSV, XLSX, JSON, NDJSON); - liest von der Standardeingabe',
    before: 'Antworten davor: eine Datei mit einer Person oder mit einer Gruppe',
    after: 'Antworten danach',
  },
  list: {
    summary: 'zeigt die Checks, einen je Zeile',
    examples: [
      ['kundencheck list', 'welche Checks es gibt'],
      ['kundencheck list --json', 'dasselbe für Programme'],
    ] as const,
    line: (minutes: number | null, items: number) =>
      `${counted(items, 'Frage', 'Fragen')}${minutes === null ? '' : `, ${minutes} min`}`,
  },
  show: {
    summary: 'zeigt, was ein Check fragt, misst und worauf er sich stützt',
    examples: [
      ['kundencheck show haltungen', 'alle Fragen und Dimensionen'],
      ['kundencheck show haltungen --format markdown --output haltungen.md', 'als Dokument'],
    ] as const,
  },
  run: {
    summary: 'stellt die Fragen eines Checks und zeigt das Profil',
    about: 'self: über Dich selbst; other: über jemanden, mit dem Du arbeitest',
    answers: 'wertet Antworten aus einer Datei aus (YAML oder JSON), ohne zu fragen',
    resume: 'macht ohne Nachfrage dort weiter, wo Du aufgehört hast',
    fresh: 'fängt ohne Nachfrage von vorn an',
    examples: [
      ['kundencheck', 'wählt einen Check und startet ihn'],
      ['kundencheck run haltungen', 'startet diesen Check'],
      ['kundencheck run haltungen > profil.txt', 'fragt hier und schreibt das Profil in eine Datei'],
      ['kundencheck run haltungen --format json --output profil.json', 'für später und für Programme'],
      ['kundencheck run haltungen --answers profil.json', 'zeigt ein gespeichertes Profil wieder'],
      ['kundencheck run mein-check.yaml --plain', 'ein eigener Check, Zeile für Zeile'],
    ] as const,
    notATerminal: 'Hier kann ich niemanden fragen: Es gibt kein Terminal für Fragen und Antworten.',
    notATerminalHint:
      'Starte kundencheck direkt in einem Terminal, oder gib fertige Antworten mit: kundencheck run <check> --answers antworten.yaml',
    noSet: 'Welcher Check? Ohne Terminal muss er genannt sein.',
    noOther: (count: number) =>
      `Diesen Check kannst Du nur über Dich selbst beantworten: ${counted(count, 'Frage hat', 'Fragen haben')} keine Fassung über jemand anderen.`,
    otherVersion: (answered: string, now: string) =>
      `Hinweis: Die Antworten gehören zur Fassung ${answered} dieses Checks, ausgewertet wird mit Fassung ${now}.`,
    written: (path: string) => `Das Profil steht in ${path}`,
    keep: {
      question: 'Das war Dein Profil. Der Anfang steht weiter oben. Möchtest Du es behalten?',
      no: 'Nein, nichts aufheben',
      asText: (name: string) => `Ja, als Text zum Lesen: ${name}`,
      asData: (name: string) => `Ja, als Daten, um es später wieder anzuzeigen: ${name}`,
    },
  },
  group: {
    summary: 'zeigt, was eine Gruppe gemeinsam lernen kann',
    minGroup: 'zeigt nichts, hinter dem weniger Personen stehen, mindestens 3',
    by: 'teilt die Gruppe nach dieser Spalte der Datei',
    withTexts: 'zeigt freie Texte, durchmischt und ohne Person',
    examples: [
      ['kundencheck group haltungen antworten.xlsx', 'der Bericht für den Nachmittag'],
      ['kundencheck group haltungen antworten.csv --by Abteilung', 'dazu ein Vergleich der Abteilungen'],
      ['kundencheck group haltungen *.csv --format markdown --output bericht.md', 'als Dokument'],
    ] as const,
    badMinGroup: (written: string, least: number) =>
      `${quoted(written)} geht bei --min-group nicht. Gebraucht wird eine ganze Zahl ab ${least}, sonst wären Einzelne zu erkennen.`,
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
    ] as const,
  },
  validate: {
    summary: 'prüft Checks, die Du selbst geschrieben hast',
    examples: [['kundencheck validate mein-check.yaml', 'nennt alle Fehler mit Zeile und Spalte']] as const,
    good: (file: string, items: number, dimensions: number) =>
      `${file}: in Ordnung (${counted(items, 'Frage', 'Fragen')}, ${counted(dimensions, 'Dimension', 'Dimensionen')})`,
    total: (findings: number) => counted(findings, 'Befund', 'Befunde'),
  },
  schema: {
    summary: 'gibt das JSON Schema des Formats aus, für Editoren',
    examples: [
      ['kundencheck schema --output kundencheck.schema.json', 'für die Prüfung beim Tippen'],
    ] as const,
  },
  errors: {
    prefix: 'kundencheck:',
    unknownSet: (id: string, near: string | null, known: readonly string[]) => ({
      sentence: `Einen Check ${quoted(id)} gibt es nicht.`,
      hint: didYouMean(near) ?? `Es gibt: ${someOf(known)}. Eine eigene Datei nennst Du mit ihrem Pfad.`,
    }),
    file: (path: string, problem: FileProblem) => `${quoted(path)} ${FILE_PROBLEMS[problem]}.`,
    output: (target: string | null, code: string) =>
      `${target === null ? 'Die Ausgabe' : quoted(target)} lässt sich nicht schreiben. ${OUTPUT_PROBLEMS[code] ?? `(${code})`}`,
    unknownCommand: (name: string, near: string | null) => ({
      sentence: `Den Befehl ${quoted(name)} gibt es nicht.`,
      hint: didYouMean(near) ?? 'kundencheck --help zeigt alle Befehle.',
    }),
    unknownOption: (name: string, near: string | null) => ({
      sentence: `Die Option ${quoted(name)} gibt es hier nicht.`,
      hint: didYouMean(near) ?? 'Mit --help siehst Du alle Optionen.',
    }),
    missingArgument: (name: string) => `Es fehlt noch eine Angabe: ${name}.`,
    excessArguments: 'Das sind mehr Angaben, als dieser Befehl nimmt.',
    optionMissingArgument: (flags: string) => `Nach ${flags} fehlt der Wert.`,
    invalidChoice: (option: string, got: string, choices: readonly string[], near: string | null) => ({
      sentence: `${quoted(got)} geht bei ${option} nicht.`,
      hint: didYouMean(near) ?? `Möglich ist: ${choices.join(', ')}.`,
    }),
    conflict: (one: string, other: string) => `${one} und ${other} passen nicht zusammen.`,
    helpHint: (command: string) => `${command} --help zeigt, wie es geht.`,
    bug: 'Das hätte nicht passieren dürfen: ein Fehler im Programm. Deine gespeicherten Antworten sind davon nicht betroffen.',
    bugHint: 'Mit --debug siehst Du die technischen Einzelheiten für eine Fehlermeldung an das Projekt.',
    findings: (count: number) => `${counted(count, 'Befund', 'Befunde')}. Nichts wurde ausgewertet.`,
  },
};
