import type { DimensionScore, Notice, NotScoredReason } from '../../../core/model/profile.js';
import type { Direction, ScoreRange } from '../../../core/model/question-set.js';
import { shownDifference } from '../../../core/text/shown-difference.js';
import type { NamedReason, ProfileMessages } from '../../respondent/profile.js';
import { counted, list, mention, number, percent, quoted } from '../words.js';

/** Up to here a list is read, beyond it is skipped. */
const FEW = 2;

export const profileMessages: ProfileMessages = {
  date: (day: string) => `Profil vom ${day}`,
  person: (person: string) => `für ${person}`,
  other: 'Fremdbild: So erlebt Dich jemand, der mit Dir arbeitet.',
  headings: {
    glance: 'Auf einen Blick',
    meaning: 'Was das heißt',
    strengths: 'Worauf Du bauen kannst',
    gaps: 'Abstände',
    advice: (count: number) =>
      count === 1 ? 'Womit Du anfangen kannst' : 'Womit Du anfangen kannst: das Wichtigste zuerst',
    more: 'Was außerdem passt',
    scenes: 'Was der Text von den Szenen hält',
    reflections: 'In eigenen Worten',
    notices: 'Zu den Antworten',
    sources: 'Quellen',
    method: 'Wie gerechnet wurde',
    nature: 'Was dieses Profil ist und was nicht',
  },
  columns: {
    dimension: 'Dimension',
    percent: 'Wert',
    band: 'Bereich',
    answered: 'Beantwortet',
    gap: 'Abstand',
    points: 'Punkte',
  },
  percent,
  /** Where a low value is the good one. */
  lowIsGood: (titles: readonly string[]) =>
    titles.length > FEW
      ? `Bei den ${titles.length} Werten von ${quoted(titles[0] ?? '')} bis ${quoted(titles.at(-1) ?? '')} ist ein niedriger der gute.`
      : `Bei ${list(titles.map(quoted))} ist ein niedriger Wert der gute.`,
  lowIsGoodShort: 'weniger ist besser',
  notScored: 'nicht gewertet',
  answered: (answered: number, items: number) => `${answered} von ${items}`,
  mean: (mean: NonNullable<DimensionScore['mean']>) =>
    `Mittelwert ${number(mean.value, 1)} auf der Skala von ${number(mean.from)} bis ${number(mean.to)}`,
  points: (value: number, { from, to }: ScoreRange) =>
    from === 0
      ? `${number(value, 2)} von ${number(to, 2)}`
      : `${number(value, 2)} (${number(from, 2)} bis ${number(to, 2)})`,
  estimated: 'Auf alle Fragen hochgerechnet, denn nicht alle sind beantwortet.',
  norm: ({ t, percentile, lower, upper }: NonNullable<DimensionScore['norm']>, inPercent: boolean) =>
    `T-Wert ${number(t, 0)}, Prozentrang ${number(percentile, 0)}, Vertrauensbereich ${inPercent ? number(lower, 0) : number(lower, 1)} bis ${inPercent ? percent(upper) : number(upper, 1)}`,
  reason: (reason: NotScoredReason) =>
    reason.code === 'no-items'
      ? 'Dazu wurde keine Frage gestellt.'
      : `Beantwortet ${reason.answered === 1 ? 'ist' : 'sind'} ${reason.answered} von ${reason.items} Fragen, nötig ${reason.needed === 1 ? 'ist' : 'sind'} ${reason.needed}. Zu wenig für einen Wert.`,
  strength: (title: string, value: number, higher: Direction) =>
    higher === 'worse' ? `Wenig ${title} (${percent(value)})` : `${title} (${percent(value)})`,
  strengthSoFar: (strength: string) => `Am weitesten bist Du hier: ${strength}`,
  hardTime: (other: boolean) =>
    other
      ? 'So erlebt Dich jemand: Im Moment fällt Dir vieles schwer. Fragt einander, woran das liegt.'
      : 'Im Moment fällt Dir vieles schwer. Dass Du so offen geantwortet hast, ist etwas, worauf Du bauen kannst.',
  /** Both sides and what lies between them; names are null where the sides are single items. */
  gap: (of: number, minus: number, names: { readonly of: string; readonly minus: string } | null) => {
    const sides =
      names === null
        ? `${percent(of)} gegenüber ${percent(minus)}`
        : `${names.of} ${percent(of)}, ${names.minus} ${percent(minus)}`;
    const points = counted(Math.abs(shownDifference(of, minus)), 'Punkt', 'Punkte');
    if (names === null) return `${sides}: ${points} Abstand`;
    return `${sides}, also ${points} ${of > minus ? 'dahinter' : 'voraus'}`;
  },
  because: becauseWith((question, answer) => `Du auf ${question} mit ${answer} geantwortet hast`),
  becauseLine: (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`,
  tryLine: (step: string) => `Diese Woche probieren: ${step}`,
  next: (check: string) => `Als Nächstes lohnt sich der Check ${quoted(check)}.`,
  scene: (place: number, option: string) => `Szene ${place}: ${quoted(option)}`,
  source: (author: string | null, title: string, publisher: string | null) => {
    const who = [author, publisher === null ? null : `(${publisher})`]
      .filter((part) => part !== null)
      .join(' ');
    return who === '' ? quoted(title) : `${who}: ${quoted(title)}`;
  },
  passage: (passage: string) => `Stelle: ${passage}`,
  numberedSource: (place: number, passage: string | null) =>
    passage === null ? `Quelle ${place}` : `Quelle ${place}: ${passage}`,
  onlySource: (source: string) => `Alle Ratschläge nach: ${source}`,
  sourceInList: (place: number, source: string) => `${place}  ${source}`,
  notice: (notice: Notice) => {
    switch (notice.code) {
      case 'same-answers':
        return `${notice.run} Fragen hintereinander sind gleich beantwortet, auch solche, die in die Gegenrichtung fragen. Wenn das so gemeint war, ist alles gut. Sonst lohnt ein zweiter, langsamer Durchgang.`;
      case 'hasty':
        return `Im Mittel lag weniger als eine Sekunde zwischen zwei Antworten. Vielleicht lohnt sich ein zweiter Durchgang in Ruhe.`;
    }
  },
  method: [
    'Jede Antwort wird auf 0 bis 100 Prozent umgerechnet: die unterste Stufe ist 0, die oberste 100. Bei Aussagen, die in die Gegenrichtung fragen, wird das umgedreht.',
    'Der Wert einer Dimension ist das Mittel ihrer beantworteten Fragen. Was übersprungen wurde oder nicht vorkommt, zählt nicht mit, auch nicht als Null.',
  ],
  methodAnswered: (answered: number, items: number) => `Beantwortet: ${answered} von ${items} Fragen.`,
  methodSet: (title: string, version: string, fingerprint: string) =>
    `Fragen: ${title}, Fassung ${version} (${fingerprint}).`,
  natureOther:
    'Ein Spiegel, den Dir jemand hinhält, der Dich bei der Arbeit erlebt: kein geprüfter Test, kein Vergleich mit anderen, keine Grundlage für Personalentscheidungen.',
  nature:
    'Ein Spiegel aus Deinen eigenen Antworten: kein geprüfter Test, kein Vergleich mit anderen, keine Grundlage für Personalentscheidungen.',
};

/** So many reasons fit into a sentence. */
const REASONS = 2;

/** What a person's own answer is called in a reason, as a clause that ends with its verb. */
type Answered = (question: string, answer: string) => string;

/** „weil „Geduld“ bei 31 % liegt und …“; null where nothing in particular made the rule fire. */
export function becauseWith(answered: Answered): ProfileMessages['because'] {
  return (reasons, other) => {
    const phrases = [...new Set(reasons.map((named) => phrase(named, other, answered)))].slice(0, REASONS);
    return phrases.length === 0 ? null : `weil ${list(phrases)}`;
  };
}

function phrase({ reason, name, answer }: NamedReason, other: boolean, answered: Answered): string {
  const { subject, value } = reason;
  if (value === null)
    return subject.kind === 'item'
      ? `${mention(name)} offen geblieben ist`
      : `${quoted(name)} nicht gewertet ist`;
  if (subject.kind === 'item')
    return other
      ? `auf ${mention(name)} die Antwort ${mention(answer ?? '')} kam`
      : answered(mention(name), mention(answer ?? ''));
  if (subject.kind === 'gap')
    return `bei ${quoted(name)} ${counted(Math.round(Math.abs(Number(value))), 'Punkt', 'Punkte')} dazwischen liegen`;
  return `${quoted(name)} bei ${answer ?? percent(Number(value))} liegt`;
}
