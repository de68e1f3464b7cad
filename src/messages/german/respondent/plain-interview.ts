import type { PlainMessages } from '../../respondent/plain-interview.js';
import { closed, counted, list, numberBetween } from '../words.js';

export const plainMessages: PlainMessages = {
  intro: 'Tippe Deine Antwort und drücke Enter. Ein Fragezeichen und Enter bringt Hilfe.',
  choose(keys, yesNo) {
    const [first = '', last = ''] = [keys[0], keys.at(-1)];
    const numbers = keys.length === 2 ? `${first} oder ${last}` : `${first} bis ${last}`;
    return yesNo ? 'j oder n' : numbers;
  },
  tick: (options) => `Nummern von 1 bis ${options}, 0 für nichts davon`,
  number: (min, max, unit) => numberBetween(min, max) + (unit === null ? '' : ` (${unit})`),
  text: 'ein Text, leer lassen ist erlaubt',
  textGiven: 'ein neuer Text; Enter behält den alten, s leert ihn',
  ownWords: (called) => `${called}, in Deinen eigenen Worten:`,
  prompt: (possible) => `Deine Antwort, ${possible}:`,
  noted: (answer) => `Notiert: ${answer}`,
  chosenBefore: (answer) => `Bisher: ${closed(answer)} Enter behält das bei.`,
  begun: (answer) => `Angefangen hast Du: ${closed(answer)} Enter nimmt das.`,
  textBegun: 'Was Du angefangen hast, steht schon da. Schreib weiter oder drücke Enter.',
  textBegunAbove: (text) =>
    `Angefangen hast Du: ${text}\nDrücke Enter, dann gilt das. Was Du schreibst, tritt an seine Stelle.`,
  optional: 'Diese Frage ist freiwillig.',
  commands: ({ chooses, notApplicable }) => [
    ...(chooses ? ['Nummer oder der Anfang einer Antwort: diese Antwort'] : []),
    'z: eine Frage zurück',
    's: diese Frage überspringen',
    ...(notApplicable === null ? [] : [`x: ${notApplicable}`]),
    'Fragezeichen: diese Hilfe',
    'Strg+C: Pause, weiter geht es später an dieser Stelle',
  ],
  several: 'Mehrere Antworten sind möglich. Trenne die Nummern mit Leerzeichen.',
  pasted: (lines) => `(${counted(lines, 'Zeile', 'Zeilen')} eingefügt, Enter nimmt sie)`,
  notUnderstood: (possible) => `Das passt hier nicht. Möglich: ${possible}. Ein Fragezeichen bringt Hilfe.`,
  notPossible: (possible) => `Das passt hier nicht. Möglich: ${possible}.`,
  orNotApplicable: (possible) => `${possible} oder x`,
  reviewSummary: (items, open) =>
    open.length === 0
      ? `${counted(items, 'Frage', 'Fragen')}, alle beantwortet.`
      : `${counted(items, 'Frage', 'Fragen')}, ohne Antwort ${open.length === 1 ? 'ist Nummer' : 'sind die Nummern'} ${list(open.map(String))}.`,
  reviewPrompt: 'Nummer ändert eine Antwort, a liest alle vor, Enter wertet aus:',
  reviewPossible: (items) => `eine Nummer von 1 bis ${items}, a, z oder Enter`,
  menuPrompt: (choices) => `Nummer von 1 bis ${choices}:`,
  menuPossible: (choices, back) => `eine Nummer von 1 bis ${choices}${back ? ', oder z für zurück' : ''}`,
  linePrompt: 'Eingabe:',
  sectionPrompt: (sections) =>
    `Nummer von 1 bis ${sections} liest einen Abschnitt, a alles, o öffnet die Seite im Browser, z zurück zu den Antworten, Enter geht weiter:`,
  sectionAgain: 'Nummer, a, o, z oder Enter:',
  sectionPossible: (sections) => `eine Nummer von 1 bis ${sections}, a, o, z oder Enter`,
};
