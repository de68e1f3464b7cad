import type { FigureMessages } from '../../respondent/figures.js';

export const listed = (opening: string) => (rows: readonly string[]) => `${opening} ${rows.join('; ')}.`;

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
};
