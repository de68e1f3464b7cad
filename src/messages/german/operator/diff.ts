import type { DiffMessages } from '../../operator/diff.js';
import { quoted } from '../words.js';

const FIELDS: Readonly<Record<string, string>> = {
  id: 'Kennung',
  language: 'Sprache',
  address: 'Anrede',
  title: 'Titel',
  summary: 'Satz für die Übersicht',
  minutes: 'Minuten',
  intro: 'Text vorab',
  closing: 'Text zum Schluss',
  reminder: 'Termin',
  author: 'Name',
  publisher: 'Verlag',
  year: 'Jahr',
  url: 'Adresse',
  about: 'Erklärung',
  bandTexts: 'Texte der Bereiche',
  bands: 'Grenzen der Bereiche',
  higher: 'gutes Ende',
  minAnswered: 'nötiger Anteil an Antworten',
  maxMissing: 'erlaubte Lücken',
  score: 'Einheit',
  unasked: 'Wertung nicht gestellter Fragen',
  norms: 'Normen',
  kind: 'Art',
  text: 'Wortlaut',
  textOther: 'Wortlaut im Fremdbild',
  titleOther: 'Titel im Fremdbild',
  tryOther: 'Schritt im Fremdbild',
  help: 'Erklärung',
  unit: 'Einheit',
  labels: 'Ja und Nein',
  scaleLabels: 'Worte der Skala',
  scale: 'Stufen der Skala',
  values: 'was die Stufen zählen',
  when: 'Bedingung',
  optional: 'freiwillig',
  notApplicable: '„Kommt bei mir nicht vor“',
  columns: 'andere Überschriften',
  dimensions: 'Dimensionen',
  reverse: 'umgekehrt',
  min: 'kleinste Zahl',
  max: 'größte Zahl',
  other: 'eigene Antwort',
  missing: 'was „keine Antwort“ heißt',
  count: 'was zählt',
  why: 'Warum',
  code: 'Zeichen in Dateien',
  scores: 'Punkte',
  sides: 'Namen der Seiten',
  of: 'erste Seite',
  minus: 'zweite Seite',
  try: 'Schritt',
  source: 'Quelle',
  passage: 'Stelle',
  next: 'nächster Check',
  priority: 'Vorrang',
  aim: 'Ziel',
  material: 'Material',
  readings: 'Stellen zum Vorlesen',
  plan: 'Ablauf',
  exercises: 'Übungen',
  debrief: 'Fragen zum Schluss',
  voices: 'Einwände',
};

const STEPS = {
  patch: 'nur Wortlaut, also steigt die dritte Zahl',
  minor: 'Zusätze, also steigt die zweite Zahl',
  major: 'Werte oder Kennungen, also steigt die erste Zahl',
};

export const diffMessages: DiffMessages = {
  options: { json: 'gibt dasselbe für Programme aus' },
  title: (title, before, after) => `${title}: Fassung ${before} und Fassung ${after}`,
  parts: {
    set: 'Der Check',
    source: 'Quellen',
    dimension: 'Dimensionen',
    item: 'Fragen',
    option: 'Antworten zur Wahl',
    gap: 'Abstände',
    overall: 'Gesamtwert',
    advice: 'Ratschläge',
    guide: 'Leitfaden',
  },
  keys: {
    weight: 'Gewicht',
    reverse: 'umgekehrt',
    unit: 'Einheit',
    times: 'mal',
    points: 'Stufen',
    from: 'ab',
    to: 'bis',
    weeks: 'Wochen',
    months: 'Monate',
    title: 'Titel',
    text: 'Text',
    minutes: 'Minuten',
    source: 'Quelle',
    passage: 'Stelle',
    dimension: 'Dimension',
    says: 'Satz',
  },
  line(difference, ids, { before, after }) {
    const name = ['set', 'overall', 'guide'].includes(difference.part) ? '' : `${ids.join(', ')}: `;
    switch (difference.kind) {
      case 'added':
        return `${name}neu, ${quoted(difference.title)}`;
      case 'removed':
        return `${name}fehlt jetzt, ${quoted(difference.title)}`;
      case 'renamed':
        return `${name}hieß vorher ${difference.was}`;
      case 'moved':
        return `${name}steht jetzt an Stelle ${difference.to}, vorher ${difference.from}`;
      case 'changed': {
        const field = FIELDS[difference.field] ?? difference.field;
        return `${name}${field} jetzt ${after ?? 'keine Angabe'}, vorher ${before ?? 'keine Angabe'}`;
      }
    }
  },
  nothing: 'Beide Fassungen fragen, werten und raten gleich.',
  answers: (verdict) =>
    ({
      fit: 'Alte Antworten: Sie passen weiter. Nichts, woran sie hängen, ist anders.',
      readable:
        'Alte Antworten: Sie lassen sich weiter lesen. Sieh nach, ob sie noch dasselbe sagen, denn Fragen oder ihre Reihenfolge sind anders.',
      broken:
        'Alte Antworten: Sie passen nur noch zum Teil. Was fehlt oder anders codiert ist, wird gemeldet oder hat keinen Wert. Hat eine Frage nur eine neue Kennung, schreib bei ihr was: und die alte.',
    })[verdict],
  version: (step, wanted, enough) => {
    if (wanted === null) return `Fassung: ${STEPS[step]}. Bewährt sind drei Zahlen, zum Beispiel 1.0.0.`;
    return enough
      ? `Fassung: passt (${STEPS[step]}).`
      : `Fassung: Schreib version: ${wanted} (${STEPS[step]}).`;
  },
  otherSet: (before, after) =>
    `Hinweis: Die beiden haben verschiedene Kennungen (${before} und ${after}). Ist das derselbe Check?`,
  text: quoted,
  yes: 'ja',
  no: 'nein',
};
