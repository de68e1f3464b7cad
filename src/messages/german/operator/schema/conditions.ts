import type { PartWords } from '../../../operator/schema.js';

export const conditionParts: Readonly<Record<string, PartWords>> = {
  condition: {
    title: 'Bedingung',
    about: 'Ein Gegenstand und wenigstens eine Prüfung, oder mehrere Bedingungen zusammen.',
    keys: {
      all: { title: 'Alle', about: 'Jede dieser Bedingungen muss gelten.' },
      any: { title: 'Wenigstens eine', about: 'Eine dieser Bedingungen genügt.' },
      none: { title: 'Keine', about: 'Keine dieser Bedingungen darf gelten.' },
      atLeastOf: {
        title: 'Wenigstens so viele',
        about: 'So viele der Bedingungen unter of müssen gelten.',
        examples: [2],
      },
      of: { title: 'Wovon', about: 'Die Bedingungen, von denen atLeastOf einige verlangt.' },
      item: {
        title: 'Frage',
        about: 'Kennung einer Frage; geprüft wird ihre rohe Antwort.',
        examples: ['g2'],
      },
      dimension: {
        title: 'Dimension',
        about: 'Kennung einer Dimension; geprüft werden Prozent oder ihre eigene Einheit.',
        examples: ['geduld'],
      },
      gap: {
        title: 'Abstand',
        about: 'Kennung eines Abstands; geprüft werden Prozentpunkte von -100 bis 100.',
        examples: ['kopf-und-hand'],
      },
      overall: {
        title: 'Gesamtwert',
        about: 'Geprüft wird der Gesamtwert. Hier steht true.',
        examples: [true],
      },
      is: {
        title: 'Ist',
        about: 'Die rohe Zahl, die Kennung einer Antwort, yes oder no.',
        examples: [4, 'a', 'yes'],
      },
      isNot: { title: 'Ist nicht', about: 'Jede andere Antwort als diese.', examples: [4, 'a', 'no'] },
      atLeast: { title: 'Mindestens', about: 'Diese Zahl oder mehr.', examples: [60] },
      atMost: { title: 'Höchstens', about: 'Diese Zahl oder weniger.', examples: [2] },
      above: { title: 'Über', about: 'Mehr als diese Zahl.', examples: [60] },
      below: { title: 'Unter', about: 'Weniger als diese Zahl.', examples: [40] },
      answered: { title: 'Beantwortet', about: 'Ob es eine Antwort oder einen Wert gibt.', examples: [true] },
    },
    snippets: [
      {
        label: 'Dimension niedrig',
        about: 'Gilt unter 40 Prozent',
        body: { dimension: '‹geduld›', below: 40 },
      },
      {
        label: 'Dimension hoch',
        about: 'Gilt ab 70 Prozent',
        body: { dimension: '‹geduld›', atLeast: 70 },
      },
      { label: 'Antwort', about: 'Gilt bei dieser Antwort', body: { item: '‹fuehrt›', is: '‹yes›' } },
      {
        label: 'Beides',
        about: 'Zwei Bedingungen zusammen',
        body: {
          all: [
            { dimension: '‹geduld›', below: 40 },
            { dimension: '‹hast›', atLeast: 60 },
          ],
        },
      },
    ],
  },
};
