import { setFrom } from './sets.js';

/** A set whose items offer words for no answer, and a text besides the options. */
export const OWN_WORDS_SET = `
id: worte
title: Eigene Worte
scales: { haeufig: { labels: [nie, oft], missing: [-9, weiß nicht, NA] } }
dimensions: { d: { title: Ruhe } }
items:
  - { id: oft, text: Wie oft?, notApplicable: true }
  - { id: weg, kind: choice, text: Auf welchem Weg?, options: [{ id: tel, text: Telefon, scores: { d: 50 } }, { id: mail, text: E-Mail }], other: true }
  - { id: orte, kind: many, text: An welchen Orten?, options: [{ id: amt, text: Im Amt }, { id: heim, text: Daheim }], other: Anderswo }
  - { id: schluss, text: Und jetzt?, when: { item: oft, answered: true } }
`;

export function ownWordsSet() {
  return setFrom(OWN_WORDS_SET);
}
