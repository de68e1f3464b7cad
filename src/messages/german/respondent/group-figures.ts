import type { GroupFigureMessages } from '../../respondent/group-figures.js';
import { listed } from './figures.js';

export const groupFigureMessages: GroupFigureMessages = {
  distributions: {
    title: 'Wie sich die Gruppe verteilt, von 0 bis 100 %',
    description: listed('Je Dimension eine Verteilung mit ihrem Mittel:'),
    legend: {
      tenths: 'Personen in einem Zehntel',
      box: 'die mittlere Hälfte der Gruppe',
      median: 'Median',
      mean: 'Mittel',
    },
  },
  agreement: {
    title: 'Wie geantwortet wurde',
    description: listed('Je Frage ein Balken aus allen Antworten, links die niedrigen, rechts die hohen:'),
    item: 'Frage',
  },
  slopes: {
    title: 'Vorher und nachher',
    description: listed('Je Dimension eine Linie von vorher zu nachher:'),
  },
};
