import type { TerminalMessages } from '../../respondent/terminal.js';
import { terminalMessages as du } from '../respondent/terminal.js';
import { draftMessages } from './drafts.js';
import { plainMessages } from './plain-interview.js';
import { resultMessages } from './result-screen.js';

export const terminalMessages: TerminalMessages = {
  ...du,
  privacy: 'Ihre Antworten bleiben auf diesem Gerät. Es gibt kein Konto und keine Verbindung ins Netz.',
  resumed: 'Weiter geht es dort, wo Sie aufgehört haben.',
  refused: {
    ...du.refused,
    digits: (typed) => `${typed} …  Enter nimmt die ${typed}, oder tippen Sie die nächste Ziffer.`,
    paste: 'Einfügen geht nur, wo Sie etwas schreiben. Hier hat es nichts verändert.',
    editor: 'Der Editor ließ sich nicht starten oder hat abgebrochen. Ihr Text steht da wie zuvor.',
  },
  menu: { ...du.menu, whom: 'Über wen möchten Sie antworten?' },
  person: {
    ...du.person,
    question: 'Kürzel, falls Ihnen jemand eines gegeben hat',
    about:
      'Damit lassen sich Ihre Antworten später zuordnen, ohne dass Ihr Name irgendwo steht. Haben Sie keines, lassen Sie das Feld leer.',
  },
  draft: draftMessages,
  plain: plainMessages,
  result: resultMessages,
};
