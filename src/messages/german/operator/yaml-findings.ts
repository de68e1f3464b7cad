import type { YamlFindingFacts } from '../../../core/model/yaml-findings.js';
import type { FindingMessages } from '../../operator/findings.js';
import { counted, quoted } from '../words.js';

/** Said where nobody can tell what was meant. */
const PROBLEMS: Record<string, string> = {
  TAB_AS_INDENT: 'Hier steht ein Tabulator als Einrückung. YAML erlaubt dafür nur Leerzeichen.',
  BAD_INDENT: 'Die Einrückung passt nicht zu der Zeile darüber.',
  MISSING_CHAR: 'Hier fehlt ein Zeichen, meist ein Anführungszeichen, ein Doppelpunkt oder eine Klammer.',
  BLOCK_AS_IMPLICIT_KEY: 'Hier steht ein Doppelpunkt mit Leerzeichen mitten im Text.',
  MULTILINE_IMPLICIT_KEY: 'Hier fehlt ein Doppelpunkt oder ein Anführungszeichen.',
  UNEXPECTED_TOKEN: 'Dieses Zeichen erwartet hier niemand.',
  BAD_ALIAS: 'Ein Verweis (*name) zeigt auf nichts.',
};

const BRACKETS: Record<string, string> = {
  '[': 'eckige Klammer [',
  '{': 'geschweifte Klammer {',
  ']': 'eckige Klammer ]',
  '}': 'geschweifte Klammer }',
};

const MEANINGS: Record<string, string> = {
  '@': 'hält YAML für die Zukunft frei',
  '`': 'hält YAML für die Zukunft frei',
  '%': 'beginnt in YAML eine Anweisung',
  '&': 'gibt in YAML einer Stelle einen Namen',
  '*': 'verweist in YAML auf eine andere Stelle',
  '!': 'beginnt in YAML eine Marke',
  '|': 'beginnt in YAML einen Text über mehrere Zeilen',
  '>': 'beginnt in YAML einen Text über mehrere Zeilen',
  '-': 'beginnt in YAML einen Listenpunkt',
  '[': 'beginnt in YAML eine Liste',
  '{': 'beginnt in YAML eine Gruppe von Angaben',
};

const more = (count: number) =>
  count === 0 ? '' : ` Dasselbe gilt für ${counted(count, 'weitere Zeile', 'weitere Zeilen')}.`;

const QUOTES = 'Setz den ganzen Text in Anführungszeichen.';

export const yamlFindingMessages: Pick<FindingMessages, keyof YamlFindingFacts> = {
  'yaml-syntax': ({ problem }) => ({
    sentence: PROBLEMS[problem] ?? 'Diese Zeile ist kein gültiges YAML.',
    hint: 'Vergleich sie mit den Zeilen darüber und darunter: Einrückung, Doppelpunkt, Anführungszeichen, Klammern.',
  }),
  'yaml-tab': (facts) => ({
    sentence: `Hier ist mit einem Tabulator eingerückt.${more(facts.more)}`,
    hint: 'YAML erlaubt dafür nur Leerzeichen, zwei für jede Stufe.',
  }),
  'yaml-no-break-space': (facts) => ({
    sentence: `Hier steht ein geschütztes Leerzeichen, wie es aus Word oder von Webseiten kommt.${more(facts.more)}`,
    hint: 'Es sieht aus wie ein Leerzeichen, ist für YAML aber ein Buchstabe. Tipp es neu ein.',
  }),
  'yaml-dash': (facts) => ({
    sentence: `Der Listenpunkt ist mit ${quoted(facts.sign)} statt mit einem einfachen Minus geschrieben.${more(facts.more)}`,
    hint: 'Listenpunkte beginnen mit - und einem Leerzeichen.',
  }),
  'yaml-dash-space': () => ({
    sentence: 'Nach dem Minus des Listenpunkts fehlt ein Leerzeichen.',
    hint: null,
  }),
  'yaml-indent': ({ spaces, wanted }) => ({
    sentence: `Diese Zeile ist um ${counted(spaces, 'Leerzeichen', 'Leerzeichen')} eingerückt und passt so zu keiner darüber.`,
    hint: `Gebraucht werden ${wanted}.`,
  }),
  'yaml-unclosed-quote': ({ quote }) => ({
    sentence: `Hier öffnet sich ein Anführungszeichen (${quote}), das nicht wieder geschlossen wird.`,
    hint: 'Schließ es am Ende des Textes.',
  }),
  'yaml-inner-quote': ({ quote }) => ({
    sentence: `Der Text beginnt mit einem Anführungszeichen (${quote}), und dasselbe steht noch einmal mitten darin.`,
    hint: 'Nimm außen das andere: \' um Texte mit ", und " um Texte mit \'.',
  }),
  'yaml-curly-quotes': ({ quote }) => ({
    sentence: `Typografische Anführungszeichen (${quote}) halten in YAML einen Text nicht zusammen.`,
    hint: 'Nimm gerade: "…".',
  }),
  'yaml-backslash': () => ({
    sentence: 'Ein umgekehrter Schrägstrich hat zwischen doppelten Anführungszeichen eine eigene Bedeutung.',
    hint: "Nimm einfache Anführungszeichen: '…'.",
  }),
  'yaml-unclosed-bracket': ({ bracket }) => ({
    sentence: `Hier öffnet sich eine ${BRACKETS[bracket] ?? bracket}, die nicht wieder geschlossen wird.`,
    hint: null,
  }),
  'yaml-stray-bracket': ({ bracket }) => ({
    sentence: `Zu dieser Klammer (${bracket}) gibt es keine, die sich öffnet.`,
    hint: null,
  }),
  'yaml-colon': () => ({
    sentence:
      'Hier steht ein Doppelpunkt mit Leerzeichen mitten im Text. YAML hält das davor für einen Schlüssel.',
    hint: QUOTES,
  }),
  'yaml-colon-missing': ({ key }) => ({
    sentence: `Nach ${quoted(key)} fehlt der Doppelpunkt.`,
    hint: null,
  }),
  'yaml-colon-space': ({ key }) => ({
    sentence: `Nach dem Doppelpunkt von ${quoted(key)} fehlt ein Leerzeichen.`,
    hint: null,
  }),
  'yaml-leading-sign': ({ sign }) => ({
    sentence: `Der Text beginnt mit ${quoted(sign)}. Das ${MEANINGS[sign] ?? 'hat in YAML eine eigene Bedeutung'}.`,
    hint: QUOTES,
  }),
  'yaml-comment': ({ sign }) => ({
    sentence: `Ein Kommentar beginnt in YAML mit #, nicht mit ${sign}`,
    hint: null,
  }),
  'yaml-fence': () => ({
    sentence:
      'Diese Zeile gehört nicht zum Check, sondern rahmt ihn ein, wie in einem Chat oder auf einer Webseite.',
    hint: 'Lass sie weg.',
  }),
  'yaml-flow-comma': () => ({
    sentence: 'Zwischen Klammern beendet ein Komma den Text. Hier zerfällt dadurch ein Satz.',
    hint: 'Schreib jede Angabe in eine eigene Zeile, oder setz den Text in Anführungszeichen.',
  }),
  'yaml-flow-decimal': ({ number }) => ({
    sentence: `${quoted(number)} sind zwischen Klammern zwei Zahlen.`,
    hint: 'Das Dezimalzeichen ist in YAML ein Punkt.',
  }),
  'yaml-duplicate-key': ({ key }) => ({
    sentence: `Der Schlüssel ${quoted(key)} steht hier zum zweiten Mal.`,
    hint: 'Behalte einen der beiden.',
  }),
  'yaml-tag': ({ tag }) => ({
    sentence: `${quoted(tag)} ist eine YAML-Marke. Sie ist hier nicht erlaubt.`,
    hint: 'Lass sie weg, oder setz einen Text, der mit ! beginnt, in Anführungszeichen.',
  }),
  'yaml-merge-key': () => ({
    sentence: 'Das Zusammenführen mit << ist hier nicht erlaubt.',
    hint: 'Schreib die Angaben aus.',
  }),
  'yaml-aliases': ({ limit }) => ({
    sentence: 'Die Datei verweist zu oft auf Stellen in sich selbst (*name).',
    hint: `Mehr als ${limit} Verweise werden nicht gelesen. Schreib die Angaben aus.`,
  }),
  'yaml-circular': ({ name }) => ({
    sentence: `Der Verweis ${quoted(`*${name}`)} zeigt auf die Stelle, in der er selbst steht.`,
    hint: 'Schreib die Angaben aus.',
  }),
  'yaml-several-documents': () => ({
    sentence: 'Hier beginnt ein zweites Dokument (---).',
    hint: 'Eine Datei enthält genau einen Check.',
  }),
};
