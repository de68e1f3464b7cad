import { type Finding, finding } from '../../model/finding.js';
import type { QuestionSet } from '../../model/question-set.js';
import { statementsOf } from './german-items.js';

/** Two nouns in a row are mostly one thing (Kundinnen und Kunden), and so are fixed phrases (ab und zu). */
const ONE_THING =
  /\b\p{Lu}[\p{L}-]*,? (?:und|oder|sowie) (?:(?:die|der|das|den|dem|des|ihr\p{L}*|sein\p{L}*|mein\p{L}*|dein\p{L}*|unser\p{L}*|kein\p{L}*|ein\p{L}*) )?\p{Lu}[\p{L}-]*|\b(?:ab und zu|nach und nach|hin und wieder|mehr oder weniger|ganz und gar|voll und ganz|gut und gern|klipp und klar|nie und nimmer|immer und überall|früher oder später|dann und wann|ein und \p{L}+|so oder so)\b/gu;

/** What is left then joins two statements. */
const SECOND = /\b(und|oder|sowie|sowohl)\b/u;

/** Two statements in one leave nobody with an answer who would say yes to the one and no to the other. */
export function twoThoughts(set: QuestionSet): readonly Finding[] {
  return statementsOf(set).flatMap(({ text, path }) => {
    const word = SECOND.exec(text.replace(ONE_THING, '·'))?.[0];
    return word === undefined ? [] : [finding('two-thoughts', path, { word })];
  });
}

const NEGATION = /\b(nicht|nichts|nie|niemals|niemand\p{L}*|kein\p{L}*|nirgends|weder|ohne)\b/giu;
const NEGATED =
  /\b(un(?:wichtig|nötig|möglich|sicher|klar|gern|freundlich|fähig|gerecht)\p{L}*|\p{L}+los(?:e[nrsm]?)?|selten|kaum)\b/giu;

/** Who disagrees with a sentence that says no twice has to count. */
export function twoNegations(set: QuestionSet): readonly Finding[] {
  return statementsOf(set).flatMap(({ text, path }) => {
    const said = [...text.matchAll(NEGATION)].map(([word]) => word);
    const [first, second] =
      said.length > 1 ? said : [...said, ...[...text.matchAll(NEGATED)].map(([word]) => word)];
    const pair = /\bweder\b.*\bnoch\b/i.test(text);
    if (first === undefined || second === undefined || pair || said.length === 0) return [];
    return [finding('two-negations', path, { first, second })];
  });
}

const ABSOLUTE =
  /\b(immer|nie|niemals|alle[sn]?|jede[nrsm]?|jederzeit|stets|ausnahmslos|keinesfalls|völlig|absolut|überhaupt)\b/iu;
const SET_PHRASE =
  /\b(?:vor allem|immer (?:wieder|noch|mehr|öfter|schneller|weiter)|wie immer|noch nie|alles in allem|trotz allem|nicht (?:alle[sn]?|immer|jede[nrsm]?)|fast (?:alle[sn]?|immer|nie|jede[nrsm]?)|jede[nrsm]? (?:zweite|dritte)\p{L}*|(?:für|an|bei|von) jede[nrsm]? (?:Tag|Woche|Monat)\p{L}*|jede[nrsm]? (?:Tag|Woche|Monat|Jahr)\p{L}*)\b/giu;

/** "Always" and "never" can only be denied by honest people. */
export function absolutes(set: QuestionSet): readonly Finding[] {
  return statementsOf(set).flatMap(({ text, path }) => {
    const word = ABSOLUTE.exec(text.replace(SET_PHRASE, '·'))?.[0];
    return word === undefined ? [] : [finding('absolute', path, { word })];
  });
}
