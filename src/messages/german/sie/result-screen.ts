import type { ResultMessages } from '../../respondent/result-screen.js';
import { resultMessages as du } from '../respondent/result-screen.js';

export const resultMessages: ResultMessages = {
  ...du,
  strength: 'Darauf können Sie bauen',
  keepQuestion: 'Möchten Sie Ihr Profil behalten?',
  keepQuestionOther: 'Möchten Sie das Profil aufheben, um es der Person zu geben?',
  opened:
    'Die Seite ist im Browser offen. Auf der Festplatte bleibt nichts davon liegen, wenn Sie sie nicht behalten.',
  otherPlaceAbout: 'Tippen Sie einen Ordner oder einen Dateinamen. Leer lassen heißt: doch nicht aufheben.',
};
