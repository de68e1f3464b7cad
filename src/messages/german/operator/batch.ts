import { printableLine } from '../../../core/text/printable.js';
import type { BatchMessages } from '../../operator/batch.js';
import { counted, list, number, quoted as rawQuoted, someOf } from '../words.js';

const quoted = (text: string) => rawQuoted(printableLine(text));

/** 1234567 as „1.234.567“. */
function thousands(count: number): string {
  return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, '.');
}

const people = (count: number) => (count === 1 ? '1 Person' : `${thousands(count)} Personen`);
const rows = (count: number) => (count === 1 ? '1 Zeile' : `${thousands(count)} Zeilen`);

function cellName(letters: string, row: number, header: string): string {
  return `Zelle ${letters}${row} (${quoted(header)})`;
}

export const batchMessages: BatchMessages = {
  summary: 'wertet Antworten vieler Personen aus einer Tabelle aus',
  arguments: {
    files:
      'Dateien mit Antworten (CSV, XLSX, ODS, JSON, NDJSON), auch Ordner und Muster wie *.csv; - oder keine: von der Standardeingabe',
  },
  options: {
    excel: 'CSV für Excel: mit Strichpunkt und Dezimalkomma',
    rejects: 'schreibt abgelehnte Zeilen mit dem Grund in eine Datei',
    stopOnError: 'schreibt nichts, wenn auch nur eine Zeile abgelehnt wird',
    id: 'Spalte, die die Person nennt',
    map: 'Zuordnung von Spalten zu Items (YAML: Spalte: Item)',
    sheet: 'Blatt der Excel-Datei, mit Namen oder Nummer; alle: jedes mit Antworten',
    headerRow: 'Zeile, in der die Überschriften stehen',
    completed: 'zählt nur, wer den Fragebogen abgeschlossen hat',
    strict: 'lehnt eine Zeile auch für Angaben ab, die nicht gewertet werden',
    dryRun: 'zeigt nur, was verstanden wurde und wie viele Zeilen gut sind',
    verbose: 'zeigt zu --dry-run jede Spalte und jede Antwort',
    json: 'gibt --dry-run als JSON aus',
    findings: 'schreibt die Gründe als NDJSON in eine Datei, für Programme',
    provenance: 'fügt Check, Fassung, Datei und Zeile an jede Zeile der CSV an',
    brief: 'NDJSON und JSON ohne die Texte der Ratschläge',
    reports: 'schreibt außerdem je Person ein Profil in diesen Ordner',
    reportsInOne: 'alle Profile in einer Datei, jedes auf eigenem Blatt, zum Drucken',
    reportFormat: 'Format dieser Profile',
  },
  examples: [
    ['kundencheck batch haltungen seminar.xlsx --dry-run', 'zeigt vorab, was erkannt wird'],
    ['kundencheck batch haltungen seminar.csv --output werte.csv --excel', 'eine Zeile je Person, für Excel'],
    ['kundencheck batch haltungen seminar.csv --reports profile', 'je Person ein Profil im Ordner profile'],
    [
      'kundencheck batch haltungen mo.csv di.csv --rejects fehler.csv --output werte.csv',
      'abgelehnte Zeilen zum Nachbessern',
    ],
  ],
  noFile: 'Welche Datei? Nenne eine oder mehrere mit Antworten.',
  noFileHint: 'Zum Beispiel: kundencheck batch haltungen seminar.csv',
  stdin: 'Standardeingabe',
  inOneNeedsReports: '--reports-in-one braucht --reports mit dem Ordner für die Datei.',
  excelOnlyCsv: '--excel gibt es nur für das Format csv.',
  sameFile: (path: string) =>
    `${quoted(path)} ist mehrfach genannt; Eingabe, Ausgabe und Abgelehntes brauchen eigene Dateien.`,
  badHeaderRow: '--header-row braucht die Nummer einer Zeile, zum Beispiel 3.',
  noMatch: (pattern) => `Zu ${quoted(pattern)} gibt es keine Datei mit Antworten.`,
  rejectsFile: 'datei',
  rejectsRow: 'zeile',
  rejectsReason: 'grund',
  rejectsDocument: 'dokument',
  rejectsRest: 'rest',
  row(file, row, cell) {
    const where = printableLine(file);
    if (cell === null) return `${where}: Zeile ${row}`;
    if (cell.letters === null) return `${where}: Zeile ${row}, ${quoted(cell.header)}`;
    return `${where}: ${cellName(cell.letters, row, cell.header)}`;
  },
  cell: cellName,
  moreReasons: (count) => (count === 1 ? 'und 1 weiterer Grund' : `und ${thousands(count)} weitere Gründe`),
  again: (count) => `Das gilt für ${count === 1 ? '1 weitere Zeile' : `${thousands(count)} weitere Zeilen`}.`,
  more: (count: number, inFile: boolean) =>
    `… und ${rows(count)} mehr${inFile ? '' : '; --rejects DATEI schreibt alle mit Grund'}.`,
  headerRow: (file, row, count) =>
    `${printableLine(file)}: Die Überschriften stehen in ${count === 1 ? `Zeile ${row}` : `den Zeilen ${row} bis ${row + count - 1}`}.`,
  sheet: (file, sheet, others) =>
    `${printableLine(file)}: Gelesen ist das Blatt ${quoted(sheet)}${others.length === 0 ? '' : `; nicht gelesen: ${someOf(others.map(quoted))}`}.`,
  sheetVersion: (file, made, now) =>
    `${printableLine(file)}: Die Tabelle ist für Fassung ${printableLine(made)} des Checks gemacht, jetzt gilt ${printableLine(now)}. Fragen können sich geändert haben.`,
  inferred: (file, system, codes) =>
    `${printableLine(file)} (${system}): Zahlen gelten als Stellen der Skala: ${codes.map(([written, means]) => `${written} = ${quoted(means)}`).join(', ')}. Stimmt das nicht, dann gehören die Codes in den Check (codes: […]).`,
  missing: (file: string, items: readonly string[]) =>
    `${printableLine(file)}: Keine Spalte für ${someOf(items.map(quoted))}. Diese Fragen gelten als unbeantwortet.`,
  nearMiss: (file, letters, header, item) =>
    `${printableLine(file)}: Spalte ${letters} (${quoted(header)}) gehört zu keiner Frage. Meintest Du das Item ${quoted(item)}? Dann sagt es --map (${letters}: ${printableLine(item)}).`,
  unused: (file: string, columns: readonly string[]) =>
    `${printableLine(file)}: Nicht verwendet: ${someOf(columns.map(quoted))}.`,
  takenAlong: (file, columns) =>
    `${printableLine(file)}: Nicht gewertet, aber mitgenommen: ${someOf(columns.map(quoted))}.`,
  noPerson: (file: string) =>
    `${printableLine(file)}: Keine Spalte nennt die Person, also gilt die laufende Nummer. Mit --id SPALTE bestimmst Du sie.`,
  noRows: (file: string) => `${printableLine(file)}: Unter der Kopfzeile steht keine Zeile mit Antworten.`,
  passedOver(file, why, some, count) {
    const where = `Zeile ${some.join(', ')}${count > some.length ? ' …' : ''}`;
    const what = {
      empty: [`${rows(count)} ohne eine Antwort`, 'also keine Person'],
      incomplete: [`${rows(count)} ohne Abschluss`, 'mit --completed nicht gezählt'],
      total: [`${rows(count)} mit Summen oder Mittelwerten`, 'also keine Person'],
      mended: [
        `${rows(count)} ${count === 1 ? 'kam' : 'kamen'} ausgebessert noch einmal`,
        'gezählt ist die ausgebesserte',
      ],
      header: [`${rows(count)} mit den Überschriften noch einmal`, 'also keine Person'],
    }[why];
    return `${printableLine(file)}: ${what.join(', ')} (${where}).`;
  },
  late: (file) =>
    `${printableLine(file)}: Erst unterwegs zeigte sich, dass Codes anders gemeint sind; was von dieser Datei schon geschrieben ist, gilt nicht.`,
  otherVersion: (count, answered, now) =>
    `${people(count)} ${count === 1 ? 'hat' : 'haben'} Fassung ${printableLine(answered)} des Checks beantwortet, jetzt gilt ${printableLine(now)}. Fragen können sich geändert haben.`,
  personInRow: (person, row) => `${person} (Zeile ${row})`,
  duplicates(count, examples, once) {
    const named = examples.map(({ name, rows: of }) =>
      of.length === 0 ? quoted(name) : `${quoted(name)} (Zeile ${list(of.map(String))})`,
    );
    return `${counted(count, 'Zeile nennt', 'Zeilen nennen')} eine Person, die schon vorkam: ${someOf(named)}${count > examples.length ? ' …' : ''}. ${once ? 'Gezählt ist jede Person einmal, mit ihrer ersten Zeile' : 'Alle sind ausgewertet'}.`;
  },
  duplicatesUnknown: (limit: number) =>
    `Nach doppelten Personen wurde nur unter den ersten ${thousands(limit)} gesucht.`,
  progress: (count: number) => `${people(count)} …`,
  done: (scored: number, rejected: number, seconds: number) =>
    `${people(scored)} ausgewertet, ${rows(rejected)} abgelehnt${speed(scored + rejected, seconds)}.`,
  nothingWritten: 'Wegen --stop-on-error wurde kein Ergebnis geschrieben.',
  nothingToWrite: 'Keine Datei ließ sich auswerten; geschrieben wurde nichts.',
  nobody: 'Keine Zeile ließ sich auswerten; geschrieben wurde nichts.',
  dryRun: {
    ignored: 'nicht verwendet',
    form: 'nicht verwendet (Angabe des Formulars)',
    person: 'Person',
    kept: 'Gruppe',
    completed: 'Abschluss',
    origin: 'Herkunft der Zeile',
    nothing: 'nicht verstanden',
    unanswered: 'unbeantwortet',
    'not-applicable': 'trifft nicht zu auf die Person',
    personIn: (letters, header) => `Die Person nennt Spalte ${letters} (${quoted(header)}).`,
    answersOf: (items) => `Antworten auf ${someOf(items, 8)}:`,
    option: (item, option) => `${item}: ${option}`,
    system: (name) => `Geschrieben von ${name}.`,
    more: 'Mit --verbose steht hier jede Spalte und jede Antwort.',
    refused: 'Die Datei lässt sich so nicht auswerten.',
    noPerson: 'Personen heißen nach ihrer laufenden Nummer.',
    complete: 'Alle Items haben eine Spalte.',
    documents: (file: string) => `${printableLine(file)}: JSON, keine Spalten`,
    counts: (good: number, rejected: number) =>
      `${rows(good)} ${good === 1 ? 'lässt' : 'lassen'} sich auswerten, ${rejected === 0 ? 'keine wird' : rejected === 1 ? '1 wird' : `${thousands(rejected)} werden`} abgelehnt.`,
  },
  workbook: {
    scores: 'Werte',
    columns: 'Spalten',
    report: 'Bericht',
    column: 'Spalte',
    id: 'Kennung',
    meaning: 'Bedeutung',
    person: 'Person',
    personMeans: 'wie in der Datei genannt',
    ownMeans: 'aus der Datei übernommen',
    answered: 'beantwortet',
    answeredMeans: 'so viele Fragen hat die Person beantwortet',
    percentMeans: 'Prozent des Möglichen',
    unitMeans: (unit, { from, to }) =>
      `${unit === 'sum' ? 'Summe' : 'Mittel'} von ${number(from, 2)} bis ${number(to, 2)}`,
    mean: (title) => `${title}, Mittel`,
    meanMeans: 'Mittelwert in der Skala der Fragen, umgekehrte Fragen gedreht',
    band: (title) => `${title}, Bereich`,
    bandMeans: 'der Bereich, in dem der Wert liegt',
    gapMeans: 'Abstand in Prozentpunkten',
    overallMeans: 'das Gesamtbild in Prozent',
    advice: 'Erster Rat',
    adviceMeans: 'der Rat, der am besten passt; alle stehen im Profil',
    check: 'Check',
    version: 'Fassung',
  },
};

function speed(count: number, seconds: number): string {
  if (seconds < 1) return '';
  return ` (${number(seconds)} s, ${thousands(count / seconds)} je Sekunde)`;
}
