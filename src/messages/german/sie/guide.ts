import type { GuideMessages } from '../../respondent/guide.js';
import { guideMessages as du } from '../respondent/guide.js';

export const guideMessages: GuideMessages = {
  ...du,
  headings: { ...du.headings, material: 'Was Sie brauchen' },
  rules: [
    'Jede und jeder füllt den Check für sich aus. Niemand zeigt ein Profil, und niemand fragt danach.',
    'Über Zahlen sprechen Sie nur als Gruppe, und erst ab fünf Menschen. Eine Rangliste gibt es nicht.',
    'Was gesagt wird, bleibt im Raum. Nichts davon geht an Leitung oder Personalstelle.',
    'Geschichten von Kundinnen und Kunden erzählen Sie ohne Namen und ohne das, woran man sie erkennt.',
    'Wer schweigen will, schweigt. Wem etwas nahegeht, der darf hinausgehen, und jemand sieht nach ihm.',
  ],
};
