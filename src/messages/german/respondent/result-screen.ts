import type { ResultMessages } from '../../respondent/result-screen.js';
import { outputProblem } from '../output-problems.js';
import { counted, quoted } from '../words.js';

export const resultMessages: ResultMessages = {
  strength: 'Darauf kannst Du bauen',
  lowIsGoodMark: '↓ Hier ist weniger besser.',
  step: 'Ein Schritt für diese Woche',
  noStep: 'Zu diesen Antworten gibt es keinen besonderen Rat.',
  whole: 'Mehr davon',
  keys: {
    section: 'Ziffer liest einen Abschnitt',
    all: 'a alles lesen',
    browser: 'o im Browser öffnen',
    keep: 'b behalten',
    back: '← Antworten ändern',
    close: 'q fertig',
  },
  pager: {
    keys: '↑ ↓ und Leertaste blättern',
    back: '← zurück',
    place: (first, last, of) => `Zeile ${first} bis ${last} von ${of}`,
  },
  keepQuestion: 'Möchtest Du Dein Profil behalten?',
  keepQuestionOther: 'Möchtest Du das Profil aufheben, um es der Person zu geben?',
  toAnswers: 'Zurück zu den Antworten',
  no: 'Nein, nichts aufheben',
  asText: (name) => `Ja, als Text zum Lesen: ${name}`,
  asData: (name) => `Ja, als Daten, um es später wieder anzuzeigen: ${name}`,
  asPage: (name) => `Ja, als Seite für den Browser: ${name}`,
  kept: (path) => `Das Profil steht hier:\n${path}`,
  opened:
    'Die Seite ist im Browser offen. Auf der Festplatte bleibt nichts davon liegen, wenn Du sie nicht behältst.',
  notOpened: (path) => `Der Browser ließ sich nicht öffnen. Die Seite liegt hier:\n${path}`,
  notWritten: (path, code) => `${quoted(path)} lässt sich nicht schreiben. ${outputProblem(code)}`,
  otherPlace: 'Wohin sonst?',
  otherPlaceAbout: 'Tippe einen Ordner oder einen Dateinamen. Leer lassen heißt: doch nicht aufheben.',
  overwrite: (path) => `${quoted(path)} gibt es schon. Überschreiben?`,
  yes: 'Ja, überschreiben',
  elsewhere: 'Nein, an einen anderen Ort',
  noOverwrite: 'Nein, die Datei bleibt, wie sie ist',
  next: (title, minutes) =>
    `Gleich mit ${quoted(title)} weitermachen${minutes === null ? '' : ` (etwa ${counted(minutes, 'Minute', 'Minuten')})`}?`,
  goOn: 'Ja, weiter',
  notNow: 'Nein, für heute ist es genug',
  fileStem: 'profil',
  fileStemOther: 'fremdbild',
};
