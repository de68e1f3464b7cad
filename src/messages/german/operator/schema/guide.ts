import type { PartWords } from '../../../operator/schema.js';

export const guideParts: Readonly<Record<string, PartWords>> = {
  guide: {
    title: 'Leitfaden',
    about: 'Alles, was jemand braucht, der den Check mit einer Gruppe bespricht.',
    keys: {
      aim: { title: 'Ziel', about: 'Was die Gruppe am Ende hat.' },
      material: { title: 'Material', about: 'Was bereitliegen muss.', examples: [['Karten', 'Stifte']] },
      readings: { title: 'Zum Vorlesen', about: 'Stellen aus den Quellen, in eigenen Worten.' },
      plan: { title: 'Ablauf', about: 'Ein Schritt nach dem anderen, mit Minuten.' },
      exercises: { title: 'Übungen', about: 'Eine je Dimension, unter deren Kennung.' },
      debrief: {
        title: 'Danach',
        about: 'Fragen für das Gespräch.',
        examples: [['Wann hat Warten zuletzt geholfen?']],
      },
      voices: { title: 'Sätze, die fallen', about: 'Und wie man mit ihnen umgeht.' },
    },
  },
  reading: {
    title: 'Stelle zum Vorlesen',
    about: 'Ein Gedanke aus einer Quelle, in eigenen Worten.',
    keys: {
      text: { title: 'Text', about: 'Was vorgelesen wird.' },
      source: { title: 'Quelle', about: 'Kennung einer Quelle aus sources.', examples: ['handbuch'] },
      passage: { title: 'Stelle', about: 'Wo es in der Quelle steht.', examples: ['Kapitel 2'] },
    },
  },
  step: {
    title: 'Schritt des Ablaufs',
    about: 'Ein Teil des Treffens.',
    keys: {
      minutes: { title: 'Minuten', about: 'Wie lange er dauert.', examples: [10] },
      title: { title: 'Titel', about: 'Wie der Schritt heißt.', examples: ['Ankommen'] },
      text: { title: 'Text', about: 'Was dabei geschieht.' },
    },
  },
  exercise: {
    title: 'Übung',
    about: 'Eine Übung zu einer Dimension.',
    keys: {
      title: { title: 'Titel', about: 'Wie die Übung heißt.', examples: ['Pause'] },
      minutes: { title: 'Minuten', about: 'Wie lange sie dauert.', examples: [15] },
      text: { title: 'Text', about: 'Wie sie geht.' },
    },
  },
  voice: {
    title: 'Ein Satz, der fällt',
    about: 'Was jemand sagt, und was darauf hilft.',
    keys: {
      says: { title: 'Der Satz', about: 'Was jemand sagt.', examples: ['Wir haben keine Zeit.'] },
      text: { title: 'Antwort', about: 'Was darauf hilft.' },
    },
  },
};
