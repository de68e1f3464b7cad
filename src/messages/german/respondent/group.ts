import type { Hiding, ItemFigure } from '../../../core/model/group.js';
import type { Direction } from '../../../core/model/question-set.js';
import { isCrowd, type Limits } from '../../../core/protection/limits.js';
import type { NoOmega } from '../../../core/statistics/omega.js';
import type { Alpha, NoAlpha } from '../../../core/statistics/reliability.js';
import type { Counted, GroupMessages, ScoreClass } from '../../respondent/group.js';
import { counted, list, number, percent, quoted } from '../words.js';

/** A coefficient between -1 and 1 as people write it: two places, always. */
function coefficient(value: number): string {
  return `${value < 0 ? '−' : ''}${Math.abs(value).toFixed(2).replace('.', ',')}`;
}

const people = (n: number) => counted(n, 'Person', 'Personen');

export const groupMessages: GroupMessages = {
  title: (set: string) => `${set}: die Gruppe`,
  people,
  rules: ({ minGroup, minCell }) => [
    `Gezeigt wird nur, wohinter mindestens ${minGroup} Personen stehen. Gezählt wird nur, was mindestens ${minCell} gesagt haben, und nichts, was fast alle gesagt haben. Niemand soll zu erkennen sein.`,
  ],
  tooSmall: (n: number, minGroup: number) =>
    `${people(n)}: Das sind zu wenige für einen Gruppenbericht. Ab ${minGroup} gibt es einen; darunter ließen sich Einzelne erkennen.`,
  headings: {
    points: 'Worüber es sich zu reden lohnt',
    advice: 'Was den meisten helfen würde',
    dimensions: 'Die Dimensionen',
    bands: 'Wer wo steht',
    gaps: 'Abstände',
    items: 'Die einzelnen Fragen',
    texts: 'In eigenen Worten',
    parts: (column: string) => `Nach ${quoted(column)}`,
    reliability: 'Wie verlässlich die Werte sind',
    notices: 'Zu den Antworten',
    hidden: 'Was nicht gezeigt wird, und warum',
    nature: 'Was dieser Bericht ist und was nicht',
  },
  columns: {
    dimension: 'Dimension',
    gap: 'Abstand',
    n: 'n',
    mean: 'Mittel',
    sd: 'SD',
    interval: '95 %',
    min: 'Min',
    q1: 'Q1',
    median: 'Median',
    q3: 'Q3',
    max: 'Max',
    picture: '0 … 100',
    part: 'Gruppe',
  },
  close:
    'Die Dimensionen liegen dicht beieinander, weniger als 5 Punkte. Stark und schwach heißt hier wenig.',
  points: {
    'strongest-dimension': (title: string, mean: string, higher: Direction) =>
      `Am stärksten ist die Gruppe hier: ${title}, im Mittel ${onlyIfWorse(higher)}${mean}.`,
    'weakest-dimension': (title: string, mean: string, higher: Direction) =>
      `Am meisten zu gewinnen ist hier: ${title}, im Mittel ${mean}${higher === 'worse' ? ' (weniger wäre besser)' : ''}.`,
    'divided-dimension': (title, classes) => `Am weitesten auseinander liegt Ihr hier: ${title}. ${classes}.`,
    'strongest-item': (text: string, answer: string) =>
      `Am besten sieht es hier aus: ${quoted(text)} ${answer}`,
    'weakest-item': (text: string, answer: string) =>
      `Am schwersten tut sich die Gruppe hier: ${quoted(text)} ${answer}`,
    'divided-item': (text: string, counts: readonly Counted[]) =>
      `Am weitesten gehen die Antworten hier auseinander: ${quoted(text)} ${list(counts.map(({ label, n }) => `${label} ${n}`))}.`,
    'widest-gap': (title: string, text: string) => `Der größte Abstand heißt ${quoted(title)}: ${text}.`,
  },
  /** What most people said to an item. */
  mostSaid: (answer: string, n: number, of: number) =>
    `Die häufigste Antwort ist ${quoted(answer)}, ${n} von ${of} Mal.`,
  gap: (of: string | null, minus: string | null, points: number) => {
    const distance = `${number(Math.abs(points))} ${Math.abs(points) === 1 ? 'Punkt' : 'Punkte'}`;
    if (of === null || minus === null) return `im Mittel ${points < 0 ? '−' : '+'}${distance}`;
    if (number(points) === '0') return `${of} und ${minus} liegen im Mittel gleichauf`;
    return `${of} liegt im Mittel ${distance} ${points > 0 ? 'über' : 'unter'} ${minus}`;
  },
  joined: (labels) => list(labels, 'oder'),
  classes: (classes) => list(classes.map(scoreClass)),
  advice: (title: string, n: number, of: number) => `${title} (passt bei ${n} von ${of} Personen)`,
  tryLine: (step: string) => `Diese Woche probieren: ${step}`,
  sourceLine: (source: string) => `Quelle: ${source}`,
  lessIsBetter: (titles: readonly string[]) =>
    `Bei ${list(titles.map(quoted))} ist ein niedriger Wert der gute.`,
  whole: (value: number) => number(value, 1),
  percent: (value) => percent(value, 1),
  inUnit: (value) => number(value, 2),
  ranged: (title, { from, to }) => `${title} (${number(from, 2)} bis ${number(to, 2)})`,
  unitRemark:
    'Wo hinter dem Namen eine Spanne in Klammern steht, sind es Punkte dieser Spanne, sonst Prozent.',
  interval: (lower, upper) => `${lower} bis ${upper}`,
  noFigure: '–',
  bands: (bands: readonly { readonly title: string; readonly n: number }[], n: number) =>
    bands.map((band) => `${band.title} ${band.n} (${percent((100 * band.n) / n)})`).join(', '),
  counts: (counts: readonly Counted[]) => counts.map(({ label, n }) => `${label} ${n}`).join(' · '),
  item: {
    n: (n: number, of: number) => `${n} von ${of} haben geantwortet`,
    mean: (mean, sd) => `Mittel ${percent(mean, 1)}${sd === null ? '' : `, SD ${number(sd)}`}`,
    reversed: 'umgepolt gezählt',
    agreement: (value: number) => `${agreementWord(value)} (Übereinstimmung ${coefficient(value)})`,
    rest: (value: number) => `Trennschärfe ${coefficient(value)}`,
    numbers: ({ mean, sd, q1, median, q3 }: NonNullable<ItemFigure['numbers']>, unit: string | null) =>
      [
        `Mittel ${number(mean)}${unit === null ? '' : ` ${unit}`}`,
        ...(sd === null ? [] : [`SD ${number(sd)}`]),
        ...(median === null ? [] : [`Median ${number(median)}`]),
        ...(q1 === null || q3 === null ? [] : [`mittlere Hälfte ${number(q1)} bis ${number(q3)}`]),
      ].join(', '),
    hidden: 'nicht gezeigt, siehe unten',
    textsLeftOut: 'Freie Texte stehen nur mit --with-texts im Bericht.',
  },
  otherItems: 'Weitere Fragen',
  noPart: 'ohne Angabe',
  noParts: 'Keine Teilgruppe ist groß genug, um sie zu zeigen.',
  partRemark: 'Mittelwerte, in Klammern die Personen dahinter.',
  partCell: (mean, n) => `${mean} (${n})`,
  reliability: {
    alpha: ({ value, lower, upper, standardised }: Alpha) =>
      `Alpha ${coefficient(value)} (Vertrauensbereich 95 %: ${coefficient(lower)} bis ${coefficient(upper)}), standardisiert ${coefficient(standardised)}`,
    omega: (value: number) => `Omega ${coefficient(value)}`,
    n: (items: number, n: number) =>
      `${counted(items, 'Frage', 'Fragen')}, ${counted(n, 'vollständiger Bogen', 'vollständige Bögen')}`,
    noAlpha: (reason: NoAlpha, item: string | null, cases: number) =>
      `Alpha: ${noAlpha(reason, item, cases)}`,
    noOmega: (reason: NoAlpha | NoOmega, item: string | null, cases: number) =>
      `Omega: ${noOmega(reason, item, cases)}`,
    hidden: 'Nicht gezeigt: Dazu braucht es mehr vollständige Bögen oder mehr Unterschiede zwischen ihnen.',
    few: (n: number) =>
      `Achtung, ${people(n)}: Unter 30 schwanken diese Kennzahlen stark. Der Vertrauensbereich zeigt, wie weit.`,
    what: 'Alpha und Omega sagen, wie gut die Fragen einer Dimension in dieser Gruppe zusammenpassen. Über eine einzelne Person sagen sie nichts.',
  },
  notices: {
    'same-answers': (n) =>
      `${n === null ? 'Einzelne Bögen haben' : n === 1 ? 'Ein Bogen hat' : `${n} Bögen haben`} lange Strecken mit derselben Antwort. Sie zählen mit.`,
    hasty: (n) =>
      `${n === null ? 'Einzelne Bögen wurden' : n === 1 ? 'Ein Bogen wurde' : `${n} Bögen wurden`} sehr schnell beantwortet. Sie zählen mit.`,
  },
  hidden: (names, part, reason, limits) => {
    const where =
      part === undefined ? '' : part === null ? 'Bei Personen ohne Angabe: ' : `Bei ${quoted(part)}: `;
    return `${where}${list(names)}: ${HIDINGS[reason](limits)}`;
  },
  hiddenNames: {
    group: 'Alles',
    part: (part) => (part === null ? 'Personen ohne Angabe' : `Gruppe ${quoted(part)}`),
    item: quoted,
  },
  nothingHidden: 'Keine Frage und keine Dimension musste verborgen werden.',
  leftOut: (n, limits) => [
    n < 2 * limits.minGroup
      ? `Viertel und Zehntel, der kleinste und der größte Wert: Unter ${2 * limits.minGroup} Personen wären es die Werte Einzelner.`
      : isCrowd(n, limits)
        ? `Der kleinste und der größte Wert, wo weniger als ${limits.minCell} Personen genau diesen Wert haben: Es wären die Werte Einzelner.`
        : `Der kleinste und der größte Wert, der Median und die Grenzen der Viertel, wo irgendein Wert zu weniger als ${limits.minCell} Personen gehört: Sie sagten etwas über Einzelne.`,
    `Antworten und Bereiche mit weniger als ${limits.minCell} Personen sind mit ihren Nachbarn zusammengezählt („nie oder selten“).`,
    ...(limits.precise
      ? []
      : ['Nachkommastellen: Ganze Prozente sagen im Gespräch ebenso viel und verraten weniger.']),
  ],
  limitsOfProtection: [
    'Drei Dinge verhindert der Bericht nicht. Wer zwei Berichte nebeneinanderlegt, etwa von gestern und von heute mit einer Person mehr, kann ausrechnen, was diese Person geantwortet hat: Mach einen Bericht, nicht viele. Wer die Antworten der anderen kennt, weiß auch die letzte. Und bei wenigen Fragen und wenigen Personen erfährt manchmal, wer alles durchprobiert, dass es eine seltene Antwort gab, aber nicht, von wem.',
  ],
  rounded:
    'Es gab über eine Million verschiedene Werte; Quartile und Mittel sind aus Werten mit drei Nachkommastellen gerechnet.',
  nature: [
    'Prozent meint immer die mögliche Spanne: 0 ist die unterste Stufe, 100 die oberste, umgepolte Fragen sind schon gedreht. SD ist die Standardabweichung. Unter „95 %“ steht der Vertrauensbereich des Mittels: Bei so vielen oder so wenigen Menschen könnte es ebenso gut irgendwo darin liegen.',
    'Der Bericht beschreibt diese Gruppe an diesem Tag. Er vergleicht mit niemandem und taugt nicht dazu, Einzelne zu beurteilen.',
  ],
  set: (title: string, version: string, fingerprint: string) =>
    `Fragen: ${title}, Fassung ${version} (${fingerprint}).`,
};

/** After LeBreton & Senter (2008), table 3. */
function agreementWord(value: number): string {
  const shown = Math.round(value * 100);
  if (shown > 70) return 'einig';
  if (shown > 50) return 'eher einig';
  return shown > 30 ? 'eher uneinig' : 'uneinig';
}

const HIDINGS: { readonly [H in Hiding]: (limits: Limits) => string } = {
  'too-few': ({ minGroup }) => `weniger als ${minGroup} Personen stehen dahinter.`,
  subtraction: () => 'zusammen mit dem Übrigen ließe sich sonst etwas Verborgenes ausrechnen.',
  unanimous: () => 'alle oder fast alle haben gleich geantwortet; man wüsste es von jeder Person.',
  'single-scores': () => 'die Werte Einzelner ließen sich daraus zusammensetzen.',
  'small-cell': ({ minCell }) =>
    `wie man auch zusammenzählt, blieben irgendwo weniger als ${minCell} Personen.`,
};

/** „3 unter 20 %“, „4 von 20 bis unter 60 %“, „5 ab 60 %“ */
function scoreClass({ from, to, closed, n }: ScoreClass): string {
  const [above, below] = closed ? ['über', 'bis'] : ['ab', 'unter'];
  if (to === null) return `${n} ${above} ${from}`;
  if (from === null) return `${n} ${below} ${to}`;
  return closed ? `${n} über ${from} bis ${to}` : `${n} von ${from.replace(/\s%$/, '')} bis unter ${to}`;
}

function noAlpha(reason: NoAlpha, item: string | null, cases: number): string {
  switch (reason.code) {
    case 'too-few-items':
      return 'nicht bestimmbar, dazu braucht es mindestens zwei Fragen.';
    case 'too-few-cases':
      return `nicht bestimmt, nur ${counted(cases, 'Bogen ist', 'Bögen sind')} vollständig.`;
    case 'no-variance':
      return 'nicht bestimmbar, die Antworten unterscheiden sich nicht.';
    case 'cancelling':
      return `nicht bestimmbar, die Antworten heben einander auf: Was bei der einen Frage steigt, fällt bei der anderen. Zu prüfen ist die Polung (reverse), zuerst die von ${quoted(item ?? '')}.`;
    case 'negative':
      return `negativ (${coefficient(reason.value)}) und damit kein Maß. Zu prüfen ist zuerst die Polung (reverse) von ${quoted(item ?? '')}: Diese Frage läuft den anderen entgegen.`;
  }
}

function noOmega(reason: NoAlpha | NoOmega, item: string | null, cases: number): string {
  switch (reason.code) {
    case 'too-few-items':
      return 'nicht bestimmbar, dazu braucht es mindestens drei Fragen.';
    case 'heywood':
      return `nicht bestimmbar, ein einzelner Faktor gäbe ${quoted(item ?? '')} eine Ladung von 1 oder mehr (Heywood-Fall).`;
    case 'no-solution':
      return 'nicht bestimmbar, ein einzelner Faktor beschreibt die Antworten nicht.';
    default:
      return noAlpha(reason, item, cases);
  }
}

/** Where less is better, a low percent needs a word to be heard as good. */
function onlyIfWorse(higher: Direction): string {
  return higher === 'worse' ? 'nur ' : '';
}
