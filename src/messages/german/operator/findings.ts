import type { FindingMessages } from '../../operator/findings.js';
import { expectedAnswer } from '../expected.js';
import { bytes, counted, didYouMean, number, numberBetween, quoted, someOf } from '../words.js';
import { answerFileFindingMessages } from './answer-file-findings.js';
import { COUNTED, reference, THINGS } from './finding-parts.js';
import { reviewFindingMessages } from './review-findings.js';
import { shapeFindingMessages } from './shape-findings.js';
import { yamlFindingMessages } from './yaml-findings.js';

/** What the program itself writes as JSON, by the format that the document names. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  'kundencheck/group/1': 'ein Gruppenbericht',
  'kundencheck/change/1': 'ein Vergleich zweier Zeitpunkte',
  'kundencheck/draft/1': 'ein angefangener Check',
};

const FORMS = {
  text: 'ein Profil als Text',
  markdown: 'ein Profil in Markdown',
  html: 'eine Seite für den Browser',
} as const;

export const findingMessages: FindingMessages = {
  'not-utf8': () => ({
    sentence: 'Die Datei ist nicht in UTF-8 gespeichert.',
    hint: 'Speichere sie im Editor mit der Kodierung UTF-8.',
  }),
  'foreign-file': ({ format }) => ({
    sentence: `Das ist ${{ rtf: 'ein formatiertes Dokument (RTF)', html: 'eine Webseite', pdf: 'ein PDF', word: 'ein Dokument aus Word, Excel oder einem ähnlichen Programm' }[format]}.`,
    hint: 'Gebraucht wird reiner Text: Speichere ihn in einem Texteditor mit der Endung .yaml.',
  }),
  binary: () => ({ sentence: 'Das ist keine Textdatei.', hint: 'Gebraucht wird eine Textdatei in YAML.' }),
  empty: () => ({ sentence: 'Die Datei ist leer.', hint: null }),
  'too-large': (facts) => ({
    sentence: `Die Datei ist mit ${bytes(facts.bytes)} zu groß.`,
    hint: `Bis ${bytes(facts.limit)} werden gelesen.`,
  }),
  'too-many': ({ what, count, limit }) => ({
    sentence: `${number(count, 0)} ${COUNTED[what]} sind zu viele.`,
    hint: `Bis zu ${limit} sind möglich.`,
  }),
  'too-deep': () => ({ sentence: 'Hier ist zu tief verschachtelt.', hint: null }),
  'too-many-findings': ({ shown, found }) => ({
    sentence: `Gezeigt sind die ersten ${shown} von ${found} Befunden.`,
    hint: 'Der Rest kommt, wenn diese behoben sind.',
  }),
  'control-character': ({ code }) => ({
    sentence: `Im Text steckt ein unsichtbares Steuerzeichen (U+${code.toString(16).toUpperCase().padStart(4, '0')}).`,
    hint: 'Tipp den Text an dieser Stelle neu ein.',
  }),
  'too-long': ({ length, limit }) => ({
    sentence: `Dieser Text hat ${number(length, 0)} Zeichen.`,
    hint: `Bis ${number(limit, 0)} sind möglich.`,
  }),
  'unsupported-format': ({ format }) => ({
    sentence: `Das Format ${number(format, 6)} kennt diese Version nicht.`,
    hint: 'Schreib format: 1.',
  }),
  'no-scale': ({ item, scales, more = 0 }) => ({
    sentence: `Für das Item ${quoted(item)} ist keine Skala angegeben${more === 0 ? '' : `, ebenso für ${counted(more, 'weiteres', 'weitere')}`}.`,
    hint:
      scales.length === 0
        ? 'Leg unter scales eine an: scales:, darunter haeufig: [nie, selten, oft]'
        : `Nenne sie mit scale: oder für alle mit defaults: { scale: … }. Es gibt: ${someOf(scales)}.`,
  }),
  'duplicate-id': ({ what, id }) => ({
    sentence: `${THINGS[what].one} ${quoted(id)} gibt es schon.`,
    hint: 'Jede Kennung kommt nur einmal vor.',
  }),
  'shared-id': ({ id }) => ({
    sentence: `${quoted(id)} heißt hier schon etwas anderes.`,
    hint: 'Items, Dimensionen und Abstände brauchen verschiedene Kennungen, denn in Tabellen sind sie Spalten.',
  }),
  'unknown-reference': ({ what, id, near, known }) => reference(what, id, near, known),
  'dimension-without-items': ({ dimension }) => ({
    sentence: `Zur Dimension ${quoted(dimension)} gehört kein Item.`,
    hint: 'Ordne ihr mit dimension: mindestens eines zu.',
  }),
  'scale-one-label': ({ sign }) => ({
    sentence: `Diese Skala hat nur eine Stufe, in der mehrere stehen, getrennt durch ${quoted(sign)}.`,
    hint: 'In einer Liste trennen Kommas.',
  }),
  'scale-range': ({ from, to }) => ({
    sentence: `Die Skala reicht von ${number(from)} bis ${number(to)}.`,
    hint: 'Sie braucht mindestens zwei Stufen, und to ist größer als from.',
  }),
  'scale-points': ({ points, limit }) => ({
    sentence: `Die Skala hat ${number(points, 0)} Stufen.`,
    hint: `Bis ${limit} sind möglich. Für größere Bereiche gibt es kind: number.`,
  }),
  'scale-labels': ({ labels, points }) => ({
    sentence: `Die Skala hat ${number(points, 0)} Stufen und ${number(labels, 0)} Beschriftungen.`,
    hint: 'Beschrifte jede Stufe, oder nur die Enden mit low und high.',
  }),
  'scale-list': ({ key, length, points }) => ({
    sentence: `Die Skala hat ${number(points, 0)} Stufen, unter ${key} stehen ${number(length, 0)}.`,
    hint: `Schreib unter ${key} eine Angabe für jede Stufe, in der Reihenfolge der Beschriftungen.`,
  }),
  'scale-values-equal': ({ value }) => ({
    sentence: `Alle Stufen der Skala zählen gleich viel, nämlich ${number(value, 6)}.`,
    hint: 'Gib unter values mindestens zwei verschiedene Zahlen an.',
  }),
  'duplicate-code': ({ code }) => ({
    sentence: `Der Code ${quoted(code)} steht hier zweimal.`,
    hint: 'In einer Datei wäre nicht zu erkennen, was er heißt. Jeder Code bedeutet genau eines.',
  }),
  'missing-is-answer': ({ code, answer }) => ({
    sentence: `${quoted(code)} soll „keine Antwort“ heißen, ist hier aber eine Antwort: ${quoted(answer)}.`,
    hint: 'Zu missing gehört nur, was bei keiner Frage, für die es gilt, eine Antwort ist.',
  }),
  'bands-order': ({ key, at, before }) => ({
    sentence:
      key === 'from'
        ? `Der Bereich beginnt bei ${number(at, 6)} und steht nach einem, der bei ${number(before, 6)} beginnt.`
        : `Der Bereich endet bei ${number(at, 6)} und steht nach einem, der bei ${number(before, 6)} endet.`,
    hint: 'Bereiche stehen aufsteigend.',
  }),
  'bands-start': ({ from, start }) => ({
    sentence: `Der erste Bereich beginnt bei ${number(from, 6)}.`,
    hint: `Er muss bei ${number(start, 6)} beginnen, damit jeder Wert einen Bereich hat.`,
  }),
  'bands-end': ({ upTo, end }) => ({
    sentence: `Der letzte Bereich endet bei ${number(upTo, 6)}, der höchste Wert ist ${number(end, 6)}.`,
    hint: 'Lass upTo beim letzten Bereich weg, damit jeder Wert einen Bereich hat.',
  }),
  'keys-exclude': ({ key, other }) => ({
    sentence: `${quoted(key)} und ${quoted(other)} schließen einander aus.`,
    hint: `Lass ${quoted(key)} hier weg.`,
  }),
  'number-range': ({ min, max }) => ({
    sentence: `Der Zahlbereich reicht von ${number(min, 6)} bis ${number(max, 6)}.`,
    hint: 'max muss größer sein als min.',
  }),
  'number-without-range': ({ item }) => ({
    sentence: `Das Zahl-Item ${quoted(item)} zählt zu einer Dimension, hat aber keine Grenzen.`,
    hint: 'Gib min und max an, sonst lässt sich kein Prozentwert bilden.',
  }),
  'wrong-key-for-kind': ({ key, kind }) => ({
    sentence: `${quoted(key)} gehört nicht zu einem Item der Art ${quoted(kind)}.`,
    hint:
      key === 'options'
        ? 'Für Antwortmöglichkeiten schreib kind: choice oder kind: many.'
        : key === 'dimension'
          ? 'Was eine von mehreren Antworten zählt, steht an ihr selbst: scores: { geduld: 100 }.'
          : 'Lass die Angabe weg oder wähle eine andere Art.',
  }),
  'options-too-few': ({ item }) => ({
    sentence: `Das Item ${quoted(item)} hat weniger als zwei Antwortmöglichkeiten.`,
    hint: 'Gib unter options mindestens zwei an.',
  }),
  'item-has-no-value': ({ item }) => ({
    sentence: `Das Item ${quoted(item)} hat keinen eigenen Wert.`,
    hint: 'Ein Abstand braucht Dimensionen, Skalen, Ja/Nein-Items oder Zahlen mit Grenzen.',
  }),
  'condition-subject': ({ subjects }) => ({
    sentence:
      subjects.length === 0
        ? 'Diese Bedingung sagt nicht, worauf sie schaut.'
        : `Diese Bedingung schaut auf mehreres zugleich: ${subjects.join(', ')}.`,
    hint: 'Gebraucht wird genau eines: item, dimension, gap, overall: true, all, any, none oder atLeastOf mit of.',
  }),
  'condition-without-test': ({ subject }) => ({
    sentence: `Diese Bedingung nennt ${quoted(subject)}, aber nicht, was damit sein soll.`,
    hint: 'Möglich sind: is, isNot, atLeast, atMost, above, below, answered.',
  }),
  'condition-count-incomplete': () => ({
    sentence: 'atLeastOf (wie viele) und of (wovon) gehören zusammen.',
    hint: 'Etwa: { atLeastOf: 2, of: [ { item: a1, atLeast: 4 }, { item: a2, atLeast: 4 }, { item: a3, atLeast: 4 } ] }.',
  }),
  'condition-later-item': ({ item }) => ({
    sentence: `Die Bedingung schaut auf das Item ${quoted(item)}, das erst danach oder selbst gefragt wird.`,
    hint: 'Stell jenes Item nach vorn.',
  }),
  'condition-not-item': ({ subject }) => ({
    sentence: `Ob ein Item gefragt wird, kann nicht von ${quoted(subject)} abhängen.`,
    hint: 'Während des Fragens sind nur die Antworten auf frühere Items bekannt.',
  }),
  'condition-code': ({ item, code, near, known }) => ({
    sentence: `${quoted(code)} ist keine Antwort auf das Item ${quoted(item)}.`,
    hint: didYouMean(near) ?? `Möglich sind: ${someOf(known)}.`,
  }),
  'condition-not-ordered': ({ item, test }) => ({
    sentence: `${quoted(test)} passt nicht: Die Antworten auf das Item ${quoted(item)} haben keine Reihenfolge.`,
    hint: 'Nimm is oder isNot.',
  }),
  'condition-never': ({ test, limit, min, max }) => ({
    sentence: `Diese Bedingung kann nicht zutreffen: ${test}: ${number(limit, 6)} liegt außerhalb des Möglichen.`,
    hint: `Möglich ist ${numberBetween(min, max)}.`,
  }),
  'gap-same': ({ id }) => ({
    sentence: `Der Abstand vergleicht ${quoted(id)} mit sich selbst.`,
    hint: 'Nimm zwei verschiedene.',
  }),
  'overall-neutral': ({ dimension }) => ({
    sentence: `Die Dimension ${quoted(dimension)} hat kein gutes Ende (higher: neutral).`,
    hint: 'Sie kann nicht in den Gesamtwert eingehen.',
  }),
  'no-overall': () => ({
    sentence: 'Die Bedingung schaut auf den Gesamtwert, aber der Check hat keinen.',
    hint: 'Ergänze overall: { dimensions: all }.',
  }),
  'answer-unknown-item': ({ item, near }) => ({
    sentence: `Das Item ${quoted(item)} gibt es in diesem Check nicht.`,
    hint: didYouMean(near),
  }),
  'answer-not-understood': ({ item, written, expected, near }) => ({
    sentence: `${quoted(written)} ist keine Antwort auf ${quoted(item)}.`,
    hint: [didYouMean(near), `Gebraucht wird ${expectedAnswer(expected)}.`].filter(Boolean).join(' '),
  }),
  'answer-out-of-range': ({ item, written, expected }) => ({
    sentence: `${quoted(written)} liegt bei ${quoted(item)} außerhalb des Möglichen.`,
    hint: `Gebraucht wird ${expectedAnswer(expected)}.`,
  }),
  'answer-not-applicable': ({ item }) => ({
    sentence: `„Kommt bei mir nicht vor“ ist bei ${quoted(item)} nicht vorgesehen.`,
    hint: 'Lass die Antwort leer (null).',
  }),
  'profile-other-set': ({ expected, got }) => ({
    sentence: `Die Antworten gehören zum Check ${quoted(got)}, nicht zu ${quoted(expected)}.`,
    hint: /^[a-z][a-z0-9-]*$/.test(got) ? `Ruf kundencheck run ${got} auf.` : null,
  }),
  'document-not-answers': ({ format }) => ({
    sentence: `Das ist ${DOCUMENTS[format] ?? `ein Dokument ${quoted(format)}`}, keine Datei mit Antworten.`,
    hint: 'Antworten stehen in einem Profil (--format json), einer Tabelle oder einer Datei { person, answers }.',
  }),
  'document-from-later': ({ format }) => ({
    sentence: `Diese Datei hat das Format ${quoted(format)}, das es in dieser Fassung von kundencheck noch nicht gibt.`,
    hint: 'Eine neuere Fassung kann sie lesen.',
  }),
  'document-for-reading': ({ form }) => ({
    sentence: `Das ist ${FORMS[form]}, zum Lesen gemacht; die Antworten stehen darin nicht einzeln.`,
    hint: 'Gebraucht wird ein Profil mit --format json oder eine Datei { person, answers }.',
  }),
  'document-is-table': () => ({
    sentence: 'Das ist eine Tabelle, nicht die Antworten einer Person.',
    hint: 'Eine Tabelle wertet kundencheck batch aus, eine Zeile je Person.',
  }),
  ...reviewFindingMessages,
  ...shapeFindingMessages,
  ...yamlFindingMessages,
  ...answerFileFindingMessages,
};
