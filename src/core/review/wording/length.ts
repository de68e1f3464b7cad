import { type Finding, finding } from '../../model/finding.js';
import type { QuestionSet } from '../../model/question-set.js';
import { statementsOf } from './german-items.js';
import { viennaGrade, wordsOf } from './german-text.js';

/** Nine of ten items of the built-in sets keep below 95 characters and 17 words; these leave room. */
const MOST_CHARACTERS = 160;
const MOST_WORDS = 22;

export function longTexts(set: QuestionSet): readonly Finding[] {
  return statementsOf(set).flatMap(({ text, path }) => {
    const words = wordsOf(text).length;
    if (text.length <= MOST_CHARACTERS && words <= MOST_WORDS) return [];
    return [finding('long-text', path, { characters: text.length, words, limit: MOST_WORDS })];
  });
}

/** The built-in sets read at grade 4; a formula of this kind says little about few sentences. */
const HARDEST_GRADE = 9;
const FEWEST_ITEMS = 6;

export function hardToRead(set: QuestionSet): readonly Finding[] {
  const statements = statementsOf(set);
  if (statements.length < FEWEST_ITEMS) return [];
  const grade = viennaGrade(
    statements.map(({ text }) => (/[.?!]$/.test(text) ? text : `${text}.`)).join(' '),
  );
  return grade > HARDEST_GRADE ? [finding('hard-to-read', ['items'], { grade, limit: HARDEST_GRADE })] : [];
}
