import type { ProfileMessages } from '../../respondent/profile.js';
import { becauseWith, profileMessages as du } from '../respondent/profile.js';

export const profileMessages: ProfileMessages = {
  ...du,
  other: 'Fremdbild: So erlebt Sie jemand, der mit Ihnen arbeitet.',
  headings: {
    ...du.headings,
    strengths: 'Worauf Sie bauen können',
    advice: (count) =>
      count === 1 ? 'Womit Sie anfangen können' : 'Womit Sie anfangen können: das Wichtigste zuerst',
  },
  strengthSoFar: (strength) => `Am weitesten sind Sie hier: ${strength}`,
  hardTime: (other) =>
    other
      ? 'So erlebt Sie jemand: Im Moment fällt Ihnen vieles schwer. Fragen Sie einander, woran das liegt.'
      : 'Im Moment fällt Ihnen vieles schwer. Dass Sie so offen geantwortet haben, ist etwas, worauf Sie bauen können.',
  because: becauseWith((question, answer) => `Sie auf ${question} mit ${answer} geantwortet haben`),
  natureOther:
    'Ein Spiegel, den Ihnen jemand hinhält, der Sie bei der Arbeit erlebt: kein geprüfter Test, kein Vergleich mit anderen, keine Grundlage für Personalentscheidungen.',
  nature:
    'Ein Spiegel aus Ihren eigenen Antworten: kein geprüfter Test, kein Vergleich mit anderen, keine Grundlage für Personalentscheidungen.',
};
