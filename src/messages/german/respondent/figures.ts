import type { FigureMessages } from '../../respondent/figures.js';

const listed = (opening: string) => (rows: readonly string[]) => `${opening} ${rows.join('; ')}.`;

export const figureMessages: FigureMessages = {
  asTable: 'Zahlen als Tabelle',
  glance: {
    title: 'Alle Werte von 0 bis 100 %, auf dem Grund ihrer Bereiche',
    description: listed('Balken von 0 bis 100 Prozent:'),
  },
  radar: {
    title: 'Alle Dimensionen im Kreis: außen ist 100 %, die Mitte ist 0',
    description: listed('Eine Fläche um einen Mittelpunkt, mit diesen Ecken:'),
  },
  gaps: {
    title: 'Beide Seiten von 0 bis 100 %, und was dazwischen liegt',
    description: listed('Je Zeile zwei Punkte auf einer Linie:'),
  },
  distributions: {
    title: 'Wie sich die Gruppe verteilt, von 0 bis 100 %',
    description: listed('Je Dimension eine Verteilung mit ihrem Mittel:'),
    legend:
      'Säulen: wie viele Personen in jedem Zehntel stehen. Kasten: die mittlere Hälfte, darin ein Strich für den Median. Punkt: das Mittel.',
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
