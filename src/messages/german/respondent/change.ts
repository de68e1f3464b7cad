import type { ChangeMessages } from '../../respondent/change.js';
import { counted, list, number, percent, points, quoted, someOf } from '../words.js';

export const changeMessages: ChangeMessages = {
  title: (set: string) => `${set}: vorher und nachher`,
  person: (person: string) => `für ${person}`,
  otherPerson: (before: string, after: string) =>
    `Die Kennungen sind verschieden (${quoted(before)} und ${quoted(after)}). Verglichen wird nur, was von derselben Person ist.`,
  headings: {
    dimensions: 'Was sich verändert hat',
    gaps: 'Abstände',
    matching: 'Wer verglichen wurde',
    method: 'Wie gerechnet wurde',
  },
  columns: {
    dimension: 'Dimension',
    gap: 'Abstand',
    before: 'vorher',
    after: 'nachher',
    difference: 'Unterschied',
    interval: '95 %',
    index: 'RCI',
    verdict: '',
    n: 'Paare',
    dz: 'd_z',
    dav: 'd_av',
  },
  percent,
  points,
  decimal: (value: number) => `${value < 0 ? '−' : ''}${Math.abs(value).toFixed(2).replace('.', ',')}`,
  interval: (lower: number, upper: number) => `${points(lower)} bis ${points(upper)}`,
  none: '–',
  reliable: (difference: number) => (difference > 0 ? 'verlässlich höher' : 'verlässlich niedriger'),
  notReliable: 'nicht verlässlich',
  lessIsBetter: (titles: readonly string[]) =>
    `Bei ${list(titles.map(quoted))} ist ein niedriger Wert der gute.`,
  index:
    'RCI ist der Index der verlässlichen Veränderung (Jacobson und Truax 1991), gerechnet mit den Normen, die der Check nennt. Über 1,96 oder unter −1,96 ist der Unterschied größer, als die Messungenauigkeit erklärt.',
  noNorms:
    'Ob ein Unterschied mehr ist als Zufall, lässt sich für eine einzelne Person nur mit Normen sagen. Dieser Check nennt keine.',
  pairs: (pairs: number) => `${counted(pairs, 'Person hat', 'Personen haben')} beide Male geantwortet.`,
  onlyBefore: (codes: readonly string[]) => `Nur vorher: ${someOf(codes, 40)}.`,
  onlyAfter: (codes: readonly string[]) => `Nur nachher: ${someOf(codes, 40)}.`,
  ambiguous: (codes: readonly string[]) =>
    `Mehrfach vorhanden und deshalb ausgelassen: ${someOf(codes, 40)}.`,
  nameless: (before: number, after: number) =>
    `Ohne Kennung und deshalb ausgelassen: ${number(before)} vorher, ${number(after)} nachher.`,
  tooFew: (titles: readonly string[], minGroup: number) =>
    `Nicht gezeigt, weil weniger als ${minGroup} Paare dahinterstehen: ${list(titles)}.`,
  method: [
    'Unterschied ist das Mittel von nachher minus vorher, in Prozentpunkten, daneben sein Vertrauensbereich nach der t-Verteilung.',
    'd_z ist der mittlere Unterschied in Standardabweichungen der Unterschiede, d_av in mittleren Standardabweichungen beider Male, mit der Korrektur nach Hedges.',
    'Ein Unterschied ist noch keine Wirkung: Ohne Vergleichsgruppe bleibt offen, was sich auch so verändert hätte.',
  ],
};
