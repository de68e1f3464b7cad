import type { ChangeMessages } from '../../respondent/change.js';
import { changeMessages as du, movedAnd } from '../respondent/change.js';

export const changeMessages: ChangeMessages = {
  ...du,
  moved: movedAnd('Fragen Sie einander, woran das liegt.'),
  nothingSure:
    'Bei keiner Dimension ist der Unterschied größer, als der Zufall bei so vielen Personen erklärt. Sprechen Sie über das, was Sie selbst bemerkt haben.',
  besideGroupReport:
    'Legen Sie diesen Bericht nicht neben einen Gruppenbericht derselben Leute: Aus dem Unterschied ließe sich ausrechnen, was die wenigen ohne Gegenstück geantwortet haben.',
};
