import type { TerminalMessages } from '../../respondent/terminal.js';
import { counted, number } from '../words.js';
import { draftMessages } from './drafts.js';
import { plainMessages } from './plain-interview.js';
import { resultMessages } from './result-screen.js';

export const terminalMessages: TerminalMessages = {
  minutesLeft: (minutes) => `noch etwa ${counted(minutes, 'Minute', 'Minuten')}`,
  privacy: 'Deine Antworten bleiben auf diesem Gerät. Es gibt kein Konto und keine Verbindung ins Netz.',
  resumed: 'Weiter geht es dort, wo Du aufgehört hast.',
  start: 'Enter: los geht es',
  numberRange(min, max) {
    if (min !== null && max !== null) return `von ${number(min, 6)} bis ${number(max, 6)}`;
    if (min !== null) return `ab ${number(min, 6)}`;
    return max === null ? '' : `bis ${number(max, 6)}`;
  },
  moreAbove: (count) => `↑ ${counted(count, 'Zeile', 'Zeilen')} darüber`,
  moreBelow: (count) => `↓ ${counted(count, 'Zeile', 'Zeilen')} darunter`,
  keys: {
    choose: 'Ziffer oder ↑ ↓ und Enter',
    yesNo: 'j oder n',
    tick: 'Ziffer oder Leertaste hakt an, Enter geht weiter',
    none: '0 nichts davon',
    number: 'Zahl tippen, Enter',
    text: 'Tippen, Enter geht weiter (leer lassen ist erlaubt)',
    ownWords: 'Tippen, Enter nimmt es',
    newLine: 'Alt+Enter neue Zeile',
    editor: 'Strg+O im Editor schreiben',
    back: '← zurück',
    toReview: '← zur Übersicht',
    backFromText: 'Esc zurück',
    toAnswers: 'Esc zu den Antworten',
    keep: '→ weiter',
    skip: 's überspringen',
    notApplicable: 'x kommt nicht vor',
    help: '? Hilfe',
    pause: 'Strg+C Pause',
    scroll: 'Bild ↑ ↓ blättert',
    line: 'Enter: weiter (leer lassen ist erlaubt)',
    goOn: 'Enter: weiter',
  },
  refused: {
    key: 'Diese Taste bewirkt hier nichts. Darunter steht, was geht.',
    digits: (typed) => `${typed} …  Enter nimmt die ${typed}, oder tippe die nächste Ziffer.`,
    nothingTicked: 'Noch ist nichts angehakt. 0 heißt: nichts davon; s überspringt die Frage.',
    nothingWritten: 'Hier steht noch nichts. Esc geht zurück zu den Antworten.',
    nothingToKeep: 'Hier ist noch nichts beantwortet. s überspringt die Frage.',
    notOffered: '„Kommt nicht vor“ gibt es bei dieser Frage nicht. s überspringt sie.',
    atStart: 'Das ist schon die erste Frage.',
    paste: 'Einfügen geht nur, wo Du etwas schreibst. Hier hat es nichts verändert.',
    editor: 'Der Editor ließ sich nicht starten oder hat abgebrochen. Dein Text steht da wie zuvor.',
  },
  helpOnKeys: ({ yesNo, notApplicable }) => [
    ['Ziffer', 'diese Antwort, und gleich weiter'],
    ...(yesNo ? ([['j oder n', 'antwortet mit Ja oder Nein']] as const) : []),
    ['↑ ↓ Enter', 'dasselbe mit den Pfeiltasten'],
    ['← oder z', 'eine Frage zurück, die Antwort bleibt stehen'],
    ['→', 'weiter, die Antwort bleibt stehen'],
    ['s', 'überspringen; nachholen geht am Ende'],
    ...(notApplicable === null ? [] : ([['x', `${notApplicable}; die Frage zählt dann nicht`]] as const)),
    ['Strg+C', 'Pause; weiter geht es später an dieser Stelle'],
  ],
  closeHelp: '↑ ↓ liest weiter · sonst schließt jede',
  reviewKeys: 'Nummer oder ↑ ↓ und Enter öffnet',
  menu: {
    title: 'Welcher Check soll es sein?',
    keys: 'Strg+C beendet',
    begun: (answered, of) => `angefangen, ${answered} von ${of}`,
    offersOther: 'auch über jemand anderen',
    whom: 'Über wen möchtest Du antworten?',
    self: 'Über mich selbst',
    other: 'Über jemanden, den ich bei der Arbeit erlebe',
  },
  person: {
    question: 'Kürzel, falls Dir jemand eines gegeben hat',
    about:
      'Damit lassen sich Deine Antworten später zuordnen, ohne dass Dein Name irgendwo steht. Hast Du keines, lass das Feld leer.',
    none: 'Enter: ohne Kürzel weiter',
  },
  draft: draftMessages,
  plain: plainMessages,
  result: resultMessages,
};
