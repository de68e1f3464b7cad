import { expect, test } from '@jest/globals';
import { german } from '../../../src/messages/german/german.js';
import { branchingOf } from '../../../src/renderers/page/branching.js';
import { setFrom } from '../../support/sets.js';

const set = setFrom(`
title: Klima
scales:
  oft: { labels: [nie, manchmal, oft] }
defaults: { scale: oft }
dimensions: { klima: Klima }
items:
  - { id: fuehrt, kind: yes-no, text: Führst Du Mitarbeitende? }
  - { id: lob, text: Lobst Du sie?, dimension: klima, when: { item: fuehrt, is: yes } }
  - { id: zeit, text: Hast Du Zeit für sie?, dimension: klima, when: { item: fuehrt, is: yes } }
  - { id: ruhe, text: Hast Du Ruhe?, dimension: klima }
  - { id: pause, text: Machst Du Pause?, dimension: klima, when: { item: ruhe, atMost: 2 } }
  - { id: schluss, kind: text, text: Was noch? }
`);

test('a form on paper says in words what a screen would leave out', () => {
  const said = Object.fromEntries(set.items.map((item) => [item.id, branchingOf(set, item, item, german)]));
  expect(said).toEqual({
    fuehrt: { only: null, after: ['Nein: weiter mit Frage 4.'] },
    lob: { only: 'Nur, wenn bei Frage 1 „Ja“ angekreuzt ist:', after: [] },
    zeit: { only: null, after: [] },
    ruhe: { only: null, after: [] },
    pause: { only: 'Nur, wenn bei Frage 4 „nie“ oder „manchmal“ angekreuzt ist:', after: [] },
    schluss: { only: null, after: [] },
  });
});
