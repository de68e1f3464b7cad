import type { GuideMessages } from '../../respondent/guide.js';
import { quoted } from '../words.js';

export const guideMessages: GuideMessages = {
  title: (set) => `Guide: ${set}`,
  headings: {
    material: 'What you need',
    rules: 'Ground rules',
    plan: (minutes) => `Plan: ${minutes} minutes`,
    readings: 'To read aloud',
    cards: 'The scenes as cards',
    verdicts: 'What the text thinks of the answers (for the facilitator)',
    exercises: 'Exercises',
    debrief: 'Questions for the discussion afterwards',
    voices: 'When somebody says …',
  },
  rules: [
    'Everybody does the check on their own. Nobody shows a profile, and nobody asks to see one.',
    'Numbers are discussed only for the group, and only with five people or more. There is no ranking.',
    'What is said stays in the room. None of it goes to management or HR.',
    'Tell stories about customers without names or anything else they could be recognised by.',
    'Anybody may stay silent. If something gets too close, you may leave the room, and somebody will look after you.',
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
