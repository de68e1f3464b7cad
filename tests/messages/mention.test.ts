import { expect, test } from '@jest/globals';
import { mention } from '../../src/messages/german/words.js';

test.each([
  ['Ein Gespräch ohne Ergebnis ist verlorene Zeit.', '„Ein Gespräch ohne Ergebnis ist verlorene Zeit“'],
  ['Magst Du Deine Kundinnen und Kunden?', '„Magst Du Deine Kundinnen und Kunden?“'],
  ['Ich dachte: „Die wollen etwas von mir.“', '„Ich dachte: ‚Die wollen etwas von mir‘“'],
  [
    'Ein Mann spricht zum ersten Mal mit Dir. Er beginnt so: „Von Euch hat mir noch keiner geholfen.“ Auf Deine Fragen antwortet er mit Spott. Was tust Du?',
    '„Ein Mann spricht zum ersten Mal mit Dir …“',
  ],
  [`Wenn ${'sehr '.repeat(30)}viel los ist, warte ich.`, `„Wenn ${'sehr '.repeat(20)}sehr …“`],
])('%s', (question, expected) => {
  expect(mention(question)).toBe(expected);
});
