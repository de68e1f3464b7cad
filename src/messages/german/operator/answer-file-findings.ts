import type { AnswerFileFindingFacts, UndeclaredCodes } from '../../../core/model/answer-file-findings.js';
import { printableLine } from '../../../core/text/printable.js';
import type { Explained } from '../../operator/explained.js';
import { bytes, counted, didYouMean, list, quoted as rawQuoted, someOf } from '../words.js';

const quoted = (text: string) => rawQuoted(printableLine(text));
const names = (texts: readonly string[]) => someOf(texts.map(quoted));

/** What is said about a file of many people's answers. */
export const answerFileFindingMessages: {
  readonly [C in keyof AnswerFileFindingFacts]: (facts: AnswerFileFindingFacts[C]) => Explained;
} = {
  'old-spreadsheet': () => ({
    sentence: 'Das ist eine Excel-Datei im alten Format (.xls).',
    hint: 'Speichere sie in Excel als .xlsx oder als CSV UTF-8.',
  }),
  'encrypted-workbook': () => ({
    sentence: 'Diese Tabelle ist mit einem Kennwort geschützt.',
    hint: 'Öffne sie in Excel oder LibreOffice und speichere sie ohne Kennwort, oder als CSV UTF-8.',
  }),
  'web-page': () => ({
    sentence: 'Das ist eine Webseite (HTML), auch wenn die Datei anders heißt.',
    hint: 'Öffne sie in Excel und speichere sie als .xlsx oder als CSV UTF-8.',
  }),
  'flat-workbook': () => ({
    sentence: 'Das ist eine Tabelle als XML (FODS oder XML-Kalkulationstabelle 2003).',
    hint: 'Speichere sie in Excel oder LibreOffice als .xlsx oder als CSV UTF-8.',
  }),
  'not-a-spreadsheet': () => ({
    sentence: 'Diese Datei lässt sich nicht als Tabelle lesen.',
    hint: 'Gebraucht wird CSV, XLSX, ODS, JSON oder NDJSON. Ist es eine Excel-Datei, dann öffne sie und speichere sie neu.',
  }),
  'several-sheets': ({ sheets }) => ({
    sentence: `Antworten stehen auf mehreren Blättern: ${list(sheets.map(quoted))}.`,
    hint: `Mit --sheet "${printableLine(sheets[0] ?? '')}" gilt nur dieses, mit --sheet alle gelten alle.`,
  }),
  'sheet-of-another-set': ({ expected, got }) => ({
    sentence: `Diese Tabelle gehört zum Check ${quoted(got)}, nicht zu ${quoted(expected)}.`,
    hint: null,
  }),
  'no-such-sheet': ({ sheet, known }) => ({
    sentence: `Das Blatt ${quoted(sheet)} gibt es nicht.`,
    hint: `Es gibt: ${names(known)}.`,
  }),
  'empty-workbook': ({ sheets }) => ({
    sentence:
      sheets.length === 1 ? 'Das Blatt der Datei ist leer.' : `Alle Blätter sind leer: ${names(sheets)}.`,
    hint: null,
  }),
  'no-such-row': ({ row }) => ({
    sentence: `Die Zeile ${row}, in der die Überschriften stehen sollen, gibt es nicht.`,
    hint: '--header-row zählt, wie Excel die Zeilen zählt.',
  }),
  'mixed-encoding': () => ({
    sentence: 'Die Datei beginnt in UTF-8 und geht in einer anderen Kodierung weiter.',
    hint: 'Öffne sie in Excel oder im Editor und speichere sie als CSV UTF-8.',
  }),
  'damaged-characters': ({ count, row }) => ({
    sentence: `${counted(count, 'Zeichen ist', 'Zeichen sind')} beschädigt (kein UTF-8), das erste in Zeile ${row}; dafür steht „\ufffd“.`,
    hint: null,
  }),
  'no-item-column': ({ columns, items }) => ({
    sentence: `Keine Spalte passt zu einem Item. Gefunden: ${names(columns)}.`,
    hint: `Überschriften sind die Kennungen (${someOf(items, 6)}) oder die Fragen im Wortlaut; für andere gibt es --map. Stehen sie weiter unten, dann sag es mit --header-row.`,
  }),
  'no-such-column': ({ column, near, known }) => ({
    sentence: `Die Spalte ${quoted(column)} gibt es nicht.`,
    hint: didYouMean(near === null ? null : printableLine(near)) ?? `Es gibt: ${names(known)}.`,
  }),
  'undeclared-codes': undeclaredCodes,
  'answers-contradict': ({ item, columns }) => ({
    sentence: `Die Spalten ${list(columns)} bedeuten dasselbe (${quoted(item)}), sagen aber Verschiedenes.`,
    hint: 'Lass nur eine Antwort stehen, oder nimm mit --map eine Spalte aus (Spalte: null).',
  }),
  'tick-not-understood': ({ option, written, saysBoth }) => ({
    sentence: `${quoted(written)} sagt nicht, ob ${quoted(option)} angekreuzt ist.`,
    hint: saysBoth
      ? 'So heißt die Antwort selbst, und „nicht angekreuzt“ heißt auch so. Schreib 1 für angekreuzt und 0 für nicht.'
      : 'Angekreuzt heißt 1, ja, x oder die Antwort selbst; leer, 0 oder nein heißt nicht angekreuzt.',
  }),
  'cell-without-value': () => ({
    sentence: 'In der Zelle steht eine Formel, deren Wert nicht gespeichert ist.',
    hint: 'Öffne die Datei in Excel und speichere sie, oder füge die Werte statt der Formeln ein.',
  }),
  'cell-error': ({ error }) => ({
    sentence: `In der Zelle steht ein Fehler: ${quoted(error)}.`,
    hint: 'Berichtige die Formel in Excel, oder trage die Antwort ein.',
  }),
  'row-cells': ({ cells, columns }) => ({
    sentence: `Die Zeile hat ${counted(cells, 'Zelle', 'Zellen')}, die Kopfzeile ${counted(columns, 'Spalte', 'Spalten')}.`,
    hint: 'Oft fehlt ein Trennzeichen, oder ein Text mit Trennzeichen steht nicht in Anführungszeichen.',
  }),
  'row-swallowed': ({ rows }) => ({
    sentence: `Eine Zelle hat ${rows} Zeilen verschluckt.`,
    hint: 'Ein Anführungszeichen am Anfang oder am Ende eines Textes fehlt oder ist zu viel.',
  }),
  'row-unclosed-quote': () => ({
    sentence: 'Ein Anführungszeichen wird geöffnet und nicht geschlossen.',
    hint: 'Ergänze es, oder verdopple es, wenn es zum Text gehört.',
  }),
  'row-text-after-quote': () => ({
    sentence: 'Nach einem schließenden Anführungszeichen geht der Text weiter.',
    hint: 'Ein Anführungszeichen im Text wird verdoppelt ("").',
  }),
  'row-too-long': ({ limit }) => ({
    sentence: `Die Zeile ist länger als ${bytes(limit)}.`,
    hint: 'Oft ist ein Anführungszeichen nicht geschlossen.',
  }),
  'row-not-json': ({ text }) => ({
    sentence: `Das ist kein gültiges JSON: ${quoted(text)}.`,
    hint: 'Oft fehlt eine Klammer, ein Komma oder ein Anführungszeichen.',
  }),
  'record-key-twice': () => ({
    sentence: 'Ein Feld steht in diesem Datensatz zweimal.',
    hint: 'Welches gilt, lässt sich nicht sagen. Lass eines davon weg.',
  }),
  'record-new-keys': ({ keys }) => ({
    sentence: `Der Datensatz hat Felder, die vorher nicht vorkamen: ${names(keys)}.`,
    hint: 'Speichere die Datei als CSV; darin hat jedes Feld seine Spalte.',
  }),
  'line-damaged': ({ line }) => ({
    sentence: `Die kurze Zeile ${quoted(line.length > 40 ? `${line.slice(0, 40)}…` : line)} ist beschädigt.`,
    hint: 'Beim Abschreiben oder Einfügen ist etwas verloren gegangen. Bitte die Person, sie noch einmal zu kopieren.',
  }),
  'line-other-questions': ({ set }) => ({
    sentence: `Diese kurze Zeile gehört zu anderen Fragen als denen von ${quoted(set)}.`,
    hint: 'Sie stammt aus einem anderen Check oder aus einer anderen Fassung.',
  }),
  'map-shape': () => ({
    sentence: 'Die Zuordnung ist keine Liste von Spalten und Items.',
    hint: 'Schreib in jede Zeile Spalte: Item, zum Beispiel "H[SQ001]": ah1.',
  }),
  'map-unknown-target': ({ target, near }) => ({
    sentence: `Die Zuordnung nennt ${quoted(target)}, das kein Item dieses Checks ist.`,
    hint:
      didYouMean(near) ??
      'Möglich sind Kennungen von Items, Item[Antwort], person und null (Spalte auslassen).',
  }),
};

/** Which codes stand in a column, how often, and the line that would declare them. */
function undeclaredCodes({ columns, codes, options, declared, declarable }: UndeclaredCodes): Explained {
  const seen = codes.map(({ code, count }) => `${quoted(code)} (${count} ×)`);
  const written = codes.map(({ code }) => printableLine(code));
  const letters = columns.map(({ letters }) => letters);
  const items = someOf(
    columns.map(({ item }) => quoted(item)),
    6,
  );
  const where = columns.length === 1 ? `Spalte ${letters[0]}` : `Spalten ${someOf(letters, 6)}`;
  return {
    sentence: `${where}: Welche Antwort auf ${items} meinen die Codes ${list(seen)}? Das wird nicht geraten, also zählt niemand aus dieser Datei.`,
    hint: `${[...known(declared), declaration(written, options, declarable)].join(' ')} Oder lass ${columns.length === 1 ? 'die Spalte' : 'die Spalten'} mit --map aus (${letters[0]}: null).`,
  };
}

function known(declared: UndeclaredCodes['declared']): readonly string[] {
  return declared === null
    ? []
    : [`Der Check nennt dafür andere: ${someOf(declared.map(printableLine), 6)}.`];
}

function declaration(
  codes: readonly string[],
  options: number,
  declarable: UndeclaredCodes['declarable'],
): string {
  if (declarable === null)
    return 'Schreib in die Zellen die Antworten, wie der Check sie kennt; was „keine Angabe“ heißt, im Check zu missing: […].';
  if (declarable === 'options')
    return `Schreib im Check zu jeder Antwort ihren Code, zum Beispiel code: ${codes[0] ?? ''}; was „keine Angabe“ heißt, zu missing: […].`;
  const all = codes.length === options ? `codes: [${codes.join(', ')}]` : 'codes: […]';
  return `Schreib im Check zur Skala ${all}, in der Reihenfolge der Beschriftungen (welcher Code zu welcher gehört, zeigt die Umfrage); was „keine Angabe“ heißt, zu missing: […].`;
}
