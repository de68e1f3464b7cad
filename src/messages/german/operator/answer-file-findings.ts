import type { AnswerFileFindingFacts } from '../../../core/model/answer-file-findings.js';
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
  'not-a-spreadsheet': () => ({
    sentence: 'Diese Datei lässt sich nicht als Tabelle lesen.',
    hint: 'Gebraucht wird CSV, XLSX, JSON oder NDJSON. Ist es eine Excel-Datei, dann öffne sie und speichere sie neu.',
  }),
  'mixed-encoding': () => ({
    sentence: 'Die Datei beginnt in UTF-8 und geht in einer anderen Kodierung weiter.',
    hint: 'Öffne sie in Excel oder im Editor und speichere sie als CSV UTF-8.',
  }),
  'no-item-column': ({ columns, items }) => ({
    sentence: `Keine Spalte passt zu einem Item. Gefunden: ${names(columns)}.`,
    hint: `Überschriften sind die Kennungen (${someOf(items, 6)}) oder die Fragen im Wortlaut; für andere gibt es --map.`,
  }),
  'no-such-column': ({ column, near, known }) => ({
    sentence: `Die Spalte ${quoted(column)} gibt es nicht.`,
    hint: didYouMean(near === null ? null : printableLine(near)) ?? `Es gibt: ${names(known)}.`,
  }),
  'duplicate-column': ({ means, columns }) => ({
    sentence: `Mehrere Spalten bedeuten ${quoted(means)}: ${list(columns.map(printableLine))}.`,
    hint: 'Behalte eine davon, oder lass die andere mit --map aus (Spalte: null).',
  }),
  'row-cells': ({ cells, columns }) => ({
    sentence: `Die Zeile hat ${counted(cells, 'Zelle', 'Zellen')}, die Kopfzeile ${counted(columns, 'Spalte', 'Spalten')}.`,
    hint: 'Oft fehlt ein Trennzeichen, oder ein Text mit Trennzeichen steht nicht in Anführungszeichen.',
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
  'map-shape': () => ({
    sentence: 'Die Zuordnung ist keine Liste von Spalten und Items.',
    hint: 'Schreib in jede Zeile Spalte: Item, zum Beispiel "H[SQ001]": ah1.',
  }),
  'map-unknown-target': ({ target, near }) => ({
    sentence: `Die Zuordnung nennt ${quoted(target)}, das kein Item dieses Checks ist.`,
    hint: didYouMean(near) ?? 'Möglich sind Kennungen von Items, person und null (Spalte auslassen).',
  }),
};
