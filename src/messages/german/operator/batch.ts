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

export const batchMessages: BatchMessages = {
  summary: 'wertet Antworten vieler Personen aus einer Tabelle aus',
  arguments: {
    files: 'Dateien mit Antworten (CSV, XLSX, JSON, NDJSON); - oder keine: von der Standardeingabe',
  },
  options: {
    excel: 'CSV für Excel: mit Strichpunkt und Dezimalkomma',
    rejects: 'schreibt abgelehnte Zeilen mit dem Grund in eine Datei',
    stopOnError: 'schreibt nichts, wenn auch nur eine Zeile abgelehnt wird',
    id: 'Spalte, die die Person nennt',
    map: 'Zuordnung von Spalten zu Items (YAML: Spalte: Item)',
    dryRun: 'zeigt nur, welche Spalte was bedeutet und wie viele Zeilen gut sind',
    reports: 'schreibt außerdem je Person ein Profil in diesen Ordner',
    reportFormat: 'Format dieser Profile',
    force: 'ersetzt Dateien gleichen Namens im Ordner für die Profile',
  },
  examples: [
    ['kundencheck batch haltungen seminar.xlsx --dry-run', 'zeigt vorab, was erkannt wird'],
    ['kundencheck batch haltungen seminar.csv --output werte.csv --excel', 'eine Zeile je Person, für Excel'],
    ['kundencheck batch haltungen seminar.csv --reports profile', 'je Person ein Profil im Ordner profile'],
    [
      'kundencheck batch haltungen mo.csv di.csv --rejects fehler.csv > werte.csv',
      'abgelehnte Zeilen zum Nachbessern',
    ],
  ],
  noFile: 'Welche Datei? Nenne eine oder mehrere mit Antworten.',
  noFileHint: 'Zum Beispiel: kundencheck batch haltungen seminar.csv',
  stdin: 'Standardeingabe',
  excelOnlyCsv: '--excel gibt es nur für das Format csv.',
  sameFile: (path: string) =>
    `${quoted(path)} ist mehrfach genannt; Eingabe, Ausgabe und Abgelehntes brauchen eigene Dateien.`,
  rejectsReason: 'grund',
  rejectsRow: 'zeile',
  rejectsDocument: 'dokument',
  row: (file: string, row: number, column: string | null) =>
    `${printableLine(file)}: Zeile ${row}${column === null ? '' : `, Spalte ${quoted(column)}`}`,
  more: (count: number, inFile: boolean) =>
    `… und ${rows(count)} mehr${inFile ? '' : '; --rejects DATEI schreibt alle mit Grund'}.`,
  missing: (file: string, items: readonly string[]) =>
    `${printableLine(file)}: Keine Spalte für ${someOf(items.map(quoted))}. Diese Fragen gelten als unbeantwortet.`,
  unused: (file: string, columns: readonly string[]) =>
    `${printableLine(file)}: Nicht verwendet: ${someOf(columns.map(quoted))}.`,
  noPerson: (file: string) =>
    `${printableLine(file)}: Keine Spalte nennt die Person, also gilt die laufende Nummer. Mit --id SPALTE bestimmst Du sie.`,
  noRows: (file: string) => `${printableLine(file)}: Unter der Kopfzeile steht keine Zeile.`,
  duplicates: (count: number, examples: readonly string[], once: boolean) =>
    `${counted(count, 'Zeile nennt', 'Zeilen nennen')} eine Person, die schon vorkam: ${someOf(examples.map(quoted))}${count > examples.length ? ' …' : ''}. ${once ? 'Gezählt ist jede Person einmal, mit ihrer ersten Zeile' : 'Alle sind ausgewertet'}.`,
  duplicatesUnknown: (limit: number) =>
    `Nach doppelten Personen wurde nur unter den ersten ${thousands(limit)} gesucht.`,
  progress: (count: number) => `${people(count)} …`,
  done: (scored: number, rejected: number, seconds: number) =>
    `${people(scored)} ausgewertet, ${rows(rejected)} abgelehnt${speed(scored + rejected, seconds)}.`,
  nothingWritten: 'Wegen --stop-on-error wurde kein Ergebnis geschrieben.',
  nothingToWrite: 'Keine Datei ließ sich auswerten; geschrieben wurde nichts.',
  dryRun: {
    ignored: 'nicht verwendet',
    form: 'nicht verwendet (Angabe des Formulars)',
    person: 'Person',
    kept: 'Gruppe',
    noPerson: 'Personen heißen nach ihrer laufenden Nummer.',
    missing: (items: readonly string[]) => `Ohne Spalte, also unbeantwortet: ${list(items)}`,
    complete: 'Alle Items haben eine Spalte.',
    documents: (file: string) => `${printableLine(file)}: JSON, keine Spalten`,
    counts: (good: number, rejected: number) =>
      `${rows(good)} ${good === 1 ? 'lässt' : 'lassen'} sich auswerten, ${rejected === 0 ? 'keine wird' : rejected === 1 ? '1 wird' : `${thousands(rejected)} werden`} abgelehnt.`,
  },
};

function speed(count: number, seconds: number): string {
  if (seconds < 1) return '';
  return ` (${number(seconds)} s, ${thousands(count / seconds)} je Sekunde)`;
}
