import type { Band, Direction } from '../../../core/model/question-set.js';
import type { SetMessages } from '../../respondent/set.js';
import { counted, number } from '../words.js';

export const setMessages: SetMessages = {
  headings: { dimensions: 'Was gemessen wird', items: 'Was gefragt wird', sources: 'Worauf es sich stützt' },
  dimension: (items: number, higher: Direction) => {
    const direction = { better: 'mehr ist besser', worse: 'weniger ist besser', neutral: 'ohne gutes Ende' }[
      higher
    ];
    return `${counted(items, 'Frage', 'Fragen')}, ${direction}`;
  },
  bands: (bands: readonly Band[]) =>
    bands.map(({ from, title }) => `ab ${number(from)} ${title}`).join(' · '),
  item: (facts: {
    readonly id: string;
    readonly dimensions: readonly string[];
    readonly reversed: boolean;
    readonly conditional: boolean;
    readonly optional: boolean;
  }) =>
    [
      facts.id,
      facts.dimensions.length === 0 ? 'zählt in keine Dimension' : facts.dimensions.join(', '),
      ...(facts.reversed ? ['umgekehrt gewertet'] : []),
      ...(facts.conditional ? ['nur bei bestimmten Antworten'] : []),
      ...(facts.optional ? ['freiwillig'] : []),
    ].join(' · '),
};
