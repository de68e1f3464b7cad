import type { InterviewMessages } from '../../respondent/interview.js';
import { expectedAnswer } from '../expected.js';
import { counted } from '../words.js';

export const interviewMessages: InterviewMessages = {
  progress: (number: number, of: number) => `Frage ${number} von ${of}`,
  about: (minutes: number | null, items: number) =>
    minutes === null
      ? counted(items, 'Frage', 'Fragen')
      : `${counted(items, 'Frage', 'Fragen')}, etwa ${counted(minutes, 'Minute', 'Minuten')}`,
  privacy: 'Deine Antworten bleiben auf diesem Gerät. Es gibt kein Konto und keine Verbindung ins Netz.',
  aboutOther:
    'Du antwortest über jemanden, den Du bei der Arbeit erlebst. Das Profil ist für diese Person gedacht und spricht sie mit Du an.',
  resumed: 'Weiter geht es dort, wo Du aufgehört hast.',
  start: 'Enter: los geht es',
  goOn: 'Enter: weiter',
  notApplicable: 'Trifft auf mich nicht zu',
  notApplicableOther: 'Trifft auf die Person nicht zu',
  skipped: 'übersprungen',
  open: 'offen',
  nothingTicked: 'nichts davon',
  yourAnswer: 'Deine Antwort:',
  yourNumber: (unit: string | null) => (unit === null ? 'Deine Zahl:' : `Deine Zahl (${unit}):`),
  optional: 'Freiwillig',
  moreAbove: (count: number) => `↑ ${count} weitere`,
  moreBelow: (count: number) => `↓ ${count} weitere`,
  problem: (expected) => `Gebraucht wird ${expectedAnswer(expected)}.`,
  expected: expectedAnswer,
  keys: {
    choose: 'Ziffer oder ↑ ↓ und Enter',
    tick: 'Ziffer oder Leertaste hakt an, Enter geht weiter',
    number: 'Zahl tippen, Enter',
    text: 'Tippen, Enter geht weiter (leer lassen ist erlaubt)',
    back: '← zurück',
    backFromText: '↑ zurück',
    skip: 's überspringen',
    notApplicable: 'n trifft nicht zu',
    help: '? Hilfe',
    pause: 'Strg+C Pause',
  },
  helpOnKeys: [
    'Ziffer      wählt die Antwort und geht weiter',
    '↑ ↓ Enter   dasselbe mit den Pfeiltasten',
    '← oder z    eine Frage zurück, Deine Antwort bleibt stehen',
    's           überspringen; am Ende kannst Du sie nachholen',
    'n           trifft auf mich nicht zu; die Frage zählt dann nicht',
    'Strg+C      Pause; Deine Antworten sind gespeichert',
  ],
  noHelp: 'Antworte, wie es im Alltag meistens ist. Es gibt kein Richtig und kein Falsch.',
  review: {
    title: 'Deine Antworten',
    intro: 'Hier kannst Du noch jede Antwort ändern.',
    score: 'Auswerten und Profil zeigen',
    openCount: (count: number) =>
      `${counted(count, 'Frage ist', 'Fragen sind')} noch offen. Das ist in Ordnung.`,
    keys: '↑ ↓ oder Nummer wählt, Enter öffnet die Frage · ← zurück · Strg+C Pause',
  },
  menu: {
    title: 'Welcher Check soll es sein?',
    keys: 'Ziffer oder ↑ ↓ und Enter · Strg+C beendet',
  },
  draft: {
    question: (answered: number, of: number, when: string) =>
      `Du hast hier schon angefangen: ${answered} von ${of} Fragen beantwortet, zuletzt ${when}. Weitermachen?`,
    resume: 'Weitermachen',
    fresh: 'Neu anfangen (die alten Antworten werden gelöscht)',
    changed: (path: string) =>
      `Zu diesem Check liegen angefangene Antworten vor, aber der Check hat sich seither geändert. Sie passen nicht mehr zu den Fragen und werden deshalb nicht ausgewertet. Du findest sie weiter hier:\n${path}`,
    unreadable: (path: string) =>
      `Die angefangenen Antworten lassen sich nicht mehr lesen. Die Datei bleibt liegen:\n${path}`,
    none: 'Zu diesem Check liegt nichts Angefangenes vor. Es geht von vorn los.',
    kept: (path: string, command: string) =>
      `Pause. Deine Antworten liegen hier:\n${path}\nWeiter geht es mit: ${command}`,
    cancelled: 'Abgebrochen. Es war noch nichts beantwortet.',
    notSaved: (code: string) =>
      `Achtung: Die Antworten lassen sich gerade nicht zwischenspeichern (${code}).`,
  },
  plain: {
    intro: 'Tippe Deine Antwort und drücke Enter. Mit ? bekommst Du Hilfe.',
    prompt: 'Antwort:',
    textPrompt: 'Antwort (leer lassen ist erlaubt):',
    chosenBefore: (answer: string) => `Bisher geantwortet: ${answer}. Enter behält das bei.`,
    commands: [
      'z  eine Frage zurück',
      's  diese Frage überspringen',
      'n  trifft auf mich nicht zu (wo es angeboten wird)',
      '?  diese Hilfe',
      'Strg+C  Pause; Deine Antworten sind gespeichert',
    ],
    several: 'Mehrere Antworten sind möglich. Trenne die Nummern mit Leerzeichen, 0 heißt: nichts davon.',
    notUnderstood: (expected: string) => `Das passt hier nicht. Möglich ist: ${expected}.`,
    possible: (keys: readonly string[], notApplicable: boolean) =>
      `${keys.join(', ')} oder z, s, ${notApplicable ? 'n, ' : ''}?`,
    reviewPrompt: 'Nummer ändern, oder Enter zum Auswerten:',
    atStart: 'Das ist schon die erste Frage.',
    menuPrompt: 'Nummer:',
  },
  keep: {
    question: 'Das war Dein Profil. Der Anfang steht weiter oben. Möchtest Du es behalten?',
    no: 'Nein, nichts aufheben',
    asText: (name: string) => `Ja, als Text zum Lesen: ${name}`,
    asData: (name: string) => `Ja, als Daten, um es später wieder anzuzeigen: ${name}`,
  },
};
