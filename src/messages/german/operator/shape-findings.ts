import type { ShapeFindingFacts, TypeCause } from '../../../core/model/shape-findings.js';
import type { FindingMessages } from '../../operator/findings.js';
import { counted, didYouMean, list, number, numberBetween, quoted, someOf } from '../words.js';
import { typeNames } from './finding-parts.js';

const CAUSES: { readonly [C in TypeCause]: string } = {
  comma: 'Das Dezimalzeichen ist in YAML ein Punkt.',
  percent: 'Lass das Prozentzeichen weg.',
  quotes: 'In Anführungszeichen ist es ein Text. Lass sie weg.',
  word: 'Schreib die Zahl in Ziffern.',
  'more-words': 'Schreib nur die Zahl.',
  boolean: 'Ja heißt in YAML true, nein heißt false.',
  'boolean-text': 'true und false sind in YAML keine Texte. Setz das Wort in Anführungszeichen.',
  'yes-no': 'Die Antworten einer Ja/Nein-Frage heißen yes und no.',
  id: 'Eine Kennung beginnt mit einem Buchstaben.',
  colon: 'Der Doppelpunkt mit Leerzeichen macht daraus einen Schlüssel. Setz den Text in Anführungszeichen.',
  hash: 'Was nach # steht, ist ein Kommentar. Setz den Text in Anführungszeichen.',
  words: 'Eine Liste steht in eckigen Klammern, oder jeder Punkt in einer eigenen Zeile nach einem Minus.',
  'one-for-many': 'Hier steht eine Liste, auch wenn sie nur einen Punkt hat.',
  'map-for-list': 'Hier steht eine Liste: jeder Punkt beginnt mit einem Minus.',
  'list-for-map': 'Hier hat jeder Eintrag eine Kennung, einen Doppelpunkt und dahinter, was er ist.',
  'text-for-entry': 'Jeder Eintrag besteht aus Angaben. Der Wortlaut steht hinter text:',
  all: 'Schreib { dimensions: all } für alle oder { dimensions: [a, b] } für einige.',
  comparison: 'Eine Bedingung nennt, worauf sie schaut, und was damit sein soll.',
  conditions: 'Müssen alle gelten, stehen sie unter all:, genügt eine davon, unter any:.',
};

/** What would do, for those who have not seen one yet. */
const EXAMPLES: Record<string, string> = {
  title: 'title: Gut angekommen',
  text: 'text: Ich weiß, was von mir erwartet wird.',
  minutes: 'minutes: 6',
  items: 'items:, darunter - id: a1 und text: …',
  options: 'options:, darunter - id: a und text: …',
  labels: 'labels: [nie, selten, oft]',
  scales: 'scales:, darunter haeufig: [nie, selten, oft]',
  dimensions: 'dimensions:, darunter geduld: Geduld',
  bands: 'bands:, darunter - from: 0 und title: …',
  when: 'when: { dimension: geduld, below: 40 }',
  overall: 'overall: { dimensions: all }',
  scores: 'scores: { geduld: 100 }',
  norms: 'norms: { mean: 61, sd: 15, reliability: 0.8 }',
  defaults: 'defaults: { scale: zustimmung }',
  advice: 'advice:, darunter - when: …, title: … und text: …',
  from: 'from: 40',
  to: 'to: 10',
  of: 'of: geduld',
  minus: 'minus: hast',
  reverse: 'reverse: true',
  weight: 'weight: 2',
  minAnswered: 'minAnswered: 0.75',
  priority: 'priority: 50',
};

const example = (key: string | undefined) =>
  key !== undefined && Object.hasOwn(EXAMPLES, key) ? `Zum Beispiel: ${EXAMPLES[key]}` : null;

/** Keys that other formats have and this one does without. */
const NEEDLESS: Record<string, string> = {
  to: 'Ein Bereich reicht von selbst bis zum nächsten. Lass die Angabe weg.',
  bis: 'Ein Bereich reicht von selbst bis zum nächsten. Lass die Angabe weg.',
  required: 'Jede Frage ist Pflicht, bei der nicht optional: true steht.',
  pflicht: 'Jede Frage ist Pflicht, bei der nicht optional: true steht.',
};

export const shapeFindingMessages: Pick<FindingMessages, keyof ShapeFindingFacts> = {
  'unknown-key': ({ key, near, known }) => ({
    sentence: `Den Schlüssel ${quoted(key)} gibt es hier nicht.`,
    hint:
      didYouMean(near) ??
      (Object.hasOwn(NEEDLESS, key.toLowerCase())
        ? (NEEDLESS[key.toLowerCase()] ?? null)
        : known.length === 0
          ? null
          : `Möglich sind: ${someOf(known, 24)}.`),
  }),
  'missing-key': ({ key }) => ({ sentence: `Hier fehlt die Angabe ${quoted(key)}.`, hint: example(key) }),
  'wrong-type': ({ expected, got, written, cause, key, more = 0 }) => ({
    sentence: [
      typeof written === 'string'
        ? `Hier steht ${quoted(written)}. Gebraucht wird ${typeNames(expected)}.`
        : `Hier steht ${typeNames(got)}. Gebraucht wird ${typeNames(expected)}.`,
      ...(more === 0 ? [] : [`So ist es noch bei ${counted(more, 'Eintrag', 'Einträgen')} dieser Liste.`]),
    ].join(' '),
    hint: cause === null || cause === undefined ? example(key) : CAUSES[cause],
  }),
  'not-allowed': ({ got, allowed, near }) => ({
    sentence: `${quoted(got)} ist hier nicht möglich.`,
    hint: didYouMean(near) ?? `Möglich ist ${list(allowed.map(quoted), 'oder')}.`,
  }),
  'out-of-range': ({ got, min, max, near }) => ({
    sentence: `${number(got, 6)} passt hier nicht.`,
    hint: `Gebraucht wird ${numberBetween(min, max)}${typeof near === 'number' ? `, hier also ${near}` : ''}.`,
  }),
  'empty-text': () => ({ sentence: 'Dieser Text ist leer.', hint: 'Schreib ihn, oder lass die Angabe weg.' }),
  'empty-list': () => ({ sentence: 'Diese Liste ist leer.', hint: 'Gebraucht wird mindestens ein Eintrag.' }),
  'bad-id': ({ id, near }) => ({
    sentence: `${quoted(id)} taugt nicht als Kennung.`,
    hint: `Eine Kennung beginnt mit einem Buchstaben von a bis z, danach sind Buchstaben ohne Umlaute, Ziffern, - und _ möglich (die eines Checks ist klein geschrieben).${
      typeof near === 'string' ? ` Zum Beispiel: ${near}` : ''
    }`,
  }),
};
