import type { GuideMessages } from '../../respondent/guide.js';
import { quoted } from '../words.js';

export const guideMessages: GuideMessages = {
  title: (set) => `Leitfaden: ${set}`,
  headings: {
    material: 'Was Du brauchst',
    rules: 'Was in der Runde gilt',
    plan: (minutes) => `Ablauf: ${minutes} Minuten`,
    readings: 'Zum Vorlesen',
    cards: 'Die Szenen als Karten',
    verdicts: 'Was der Text von den Antworten hält (für die Leitung)',
    exercises: 'Übungen',
    debrief: 'Fragen für das Gespräch danach',
    voices: 'Wenn jemand sagt …',
  },
  rules: [
    'Jede und jeder füllt den Check für sich aus. Niemand zeigt ein Profil, und niemand fragt danach.',
    'Über Zahlen sprecht Ihr nur als Gruppe, und erst ab fünf Menschen. Eine Rangliste gibt es nicht.',
    'Was gesagt wird, bleibt im Raum. Nichts davon geht an Leitung oder Personalstelle.',
    'Geschichten von Kundinnen und Kunden erzählt Ihr ohne Namen und ohne das, woran man sie erkennt.',
    'Wer schweigen will, schweigt. Wem etwas nahegeht, der darf hinausgehen, und jemand sieht nach ihm.',
  ],
  time: (from, to) => `${from}–${to} min`,
  reading: (number, source, passage) => {
    const place = [source === null ? null : quoted(source), passage].filter((part) => part !== null);
    return [`${number}`, ...(place.length === 0 ? [] : [place.join(', ')])].join('  ');
  },
  card: (number) => `Karte ${number}`,
  option: (id, text) => `${id}  ${text}`,
  exercise: (dimension, title, minutes) =>
    `${dimension}: ${title}${minutes === null ? '' : ` (${minutes} min)`}`,
  says: quoted,
};
