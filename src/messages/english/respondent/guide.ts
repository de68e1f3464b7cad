import type { GuideMessages } from '../../respondent/guide.js';
import { quoted } from '../words.js';

export const guideMessages: GuideMessages = {
  title: (set) => `Guide: ${set}`,
  headings: {
    material: 'What you need',
    rules: 'What holds in the round',
    plan: (minutes) => `Plan: ${minutes} minutes`,
    readings: 'To read aloud',
    cards: 'The scenes as cards',
    verdicts: 'What the text thinks of the answers (for whoever leads)',
    exercises: 'Exercises',
    debrief: 'Questions for the talk afterwards',
    voices: 'When somebody says …',
  },
  rules: [
    'Everybody fills in the check for themselves. Nobody shows a profile, and nobody asks for one.',
    'You talk about numbers only as a group, and only from five people up. There is no ranking.',
    'What is said stays in the room. None of it goes to management or personnel.',
    'Stories of customers are told without names and without what they could be recognised by.',
    'Whoever wants to be silent is silent. Whoever is moved may go out, and somebody looks after them.',
  ],
  time: (from, to) => `${from}–${to} min`,
  reading: (number, source, passage) => {
    const place = [source === null ? null : quoted(source), passage].filter((part) => part !== null);
    return [`${number}`, ...(place.length === 0 ? [] : [place.join(', ')])].join('  ');
  },
  card: (number) => `Card ${number}`,
  option: (id, text) => `${id}  ${text}`,
  exercise: (dimension, title, minutes) =>
    `${dimension}: ${title}${minutes === null ? '' : ` (${minutes} min)`}`,
  says: quoted,
};
