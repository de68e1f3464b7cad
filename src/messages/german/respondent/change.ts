import type { Reliably } from '../../../core/model/change.js';
import type { Hiding } from '../../../core/model/group.js';
import type { Limits } from '../../../core/protection/limits.js';
import type { ChangeMessages } from '../../respondent/change.js';
import { counted, list, number, percent, points, quoted } from '../words.js';

function decimal(value: number): string {
  const text = Math.abs(value).toFixed(2).replace('.', ',');
  return value < 0 && text !== '0,00' ? `−${text}` : text;
}

export const changeMessages: ChangeMessages = {
  title: (set: string) => `${set}: vorher und nachher`,
  person: (person: string) => `für ${person}`,
  otherPerson: (before: string, after: string) =>
    `Die Kennungen sind verschieden (${quoted(before)} und ${quoted(after)}). Verglichen wird nur, was von derselben Person ist.`,
  headings: {
    dimensions: 'Was sich verändert hat',
    gaps: 'Abstände',
    matching: 'Wer verglichen wurde',
    points: 'Worüber es sich zu reden lohnt',
    reliable: 'Wie viele sich verlässlich verändert haben',
    effects: 'Wie groß der Unterschied ist, in Maßen der Forschung',
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
    r: 'r',
  },
  percent,
  points,
  decimal,
  inUnit: (value) => number(value, 2),
  differenceInUnit: (value) => `${value > 0 ? '+' : ''}${number(value, 2)}`,
  interval: (lower, upper) => `${lower} bis ${upper}`,
  moved: movedAnd('Fragt Euch, woran das liegt.'),
  nothingSure:
    'Bei keiner Dimension ist der Unterschied größer, als der Zufall bei so vielen Personen erklärt. Redet über das, was Ihr selbst bemerkt habt.',
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
  withoutPartner: (before, after) =>
    `Ohne Gegenstück und deshalb ausgelassen: ${number(before)} vorher, ${number(after)} nachher. Wer das ist, steht nicht im Bericht, sondern beim Auswerten auf dem Bildschirm.`,
  besideGroupReport:
    'Leg diesen Bericht nicht neben einen Gruppenbericht derselben Leute: Aus dem Unterschied ließe sich ausrechnen, was die wenigen ohne Gegenstück geantwortet haben.',
  hidden: (titles, reason, limits) => `Nicht gezeigt: ${list(titles)}. ${HIDINGS[reason](limits)}`,
  reliably: (title, counts) =>
    `${title}: ${list(
      counts.map(
        ({ changes, n }) =>
          `${counted(n, 'Person', 'Personen')} ${list(
            changes.map((change) => RELIABLY[change]),
            'oder',
          )}`,
      ),
    )}.`,
  dz: (value, lower, upper) =>
    lower === null || upper === null
      ? decimal(value)
      : `${decimal(value)} (${decimal(lower)} bis ${decimal(upper)})`,
  method: [
    'Unterschied ist das Mittel von nachher minus vorher, in Prozentpunkten oder, wo hinter dem Namen eine Spanne steht, in Punkten dieser Spanne, daneben sein Vertrauensbereich nach der t-Verteilung.',
    'd_z ist der mittlere Unterschied in Standardabweichungen der Unterschiede, in Klammern sein Vertrauensbereich nach der nichtzentralen t-Verteilung. d_av zählt in mittleren Standardabweichungen beider Male, mit der Korrektur nach Hedges. r sagt, wie sehr vorher und nachher zusammenhängen.',
    'Was leer ist, verriete von einer kleinen Gruppe zu viel oder ist nicht bestimmbar, weil alle sich gleich verändert haben.',
    'Ein Unterschied ist noch keine Wirkung: Ohne Vergleichsgruppe bleibt offen, was sich auch so verändert hätte.',
  ],
};

/** What is said of a change, and after one for the worse. */
export function movedAnd(afterLoss: string): ChangeMessages['moved'] {
  return (title, difference, size, higher) => {
    const by = `${number(size, 2)} ${size === 1 ? 'Punkt' : 'Punkte'}`;
    const way = difference > 0 ? 'gestiegen' : 'gefallen';
    if (higher === 'neutral') return `${title} ist um ${by} ${way}.`;
    const good = difference > 0 === (higher === 'better');
    return `${title} ist um ${by} ${way}${higher === 'worse' ? '; hier ist weniger besser' : ''}. ${good ? 'Das ist ein Gewinn.' : afterLoss}`;
  };
}

const RELIABLY: { readonly [R in Reliably]: string } = {
  lower: 'verlässlich niedriger',
  unchanged: 'ohne verlässlichen Unterschied',
  higher: 'verlässlich höher',
};

const HIDINGS: { readonly [H in Hiding | 'no-pairs']: (limits: Limits) => string } = {
  'no-pairs': () => 'Niemand hat das beide Male beantwortet.',
  'too-few': ({ minGroup }) => `Weniger als ${minGroup} Paare stehen dahinter.`,
  subtraction: () => 'Zusammen mit dem Übrigen ließe sich sonst etwas Verborgenes ausrechnen.',
  unanimous: () =>
    'Alle oder fast alle lagen gleich oder haben sich gleich verändert; man wüsste es von jeder Person.',
  'single-scores': () => 'Die Werte Einzelner ließen sich daraus zusammensetzen.',
  'small-cell': ({ minCell }) => `Weniger als ${minCell} Personen blieben übrig.`,
};
