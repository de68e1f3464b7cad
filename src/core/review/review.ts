import type { Finding } from '../model/finding.js';
import type { QuestionSet } from '../model/question-set.js';
import { alwaysTrue, contradictions, rawCodes } from './conditions.js';
import {
  itemsWithoutDimension,
  narrowScores,
  sameOptions,
  sameQuestions,
  sameTitles,
  singleItemDimensions,
  unusedSources,
} from './likely-slips.js';
import { brokenLetters, markup, placeholders } from './texts.js';
import { mixedAddress } from './wording/address.js';
import { longestBestOptions, reversedShare, unlabelledMiddles } from './wording/balance.js';
import { labelMisfits } from './wording/labels.js';
import { hardToRead, longTexts } from './wording/length.js';
import { absolutes, twoNegations, twoThoughts } from './wording/sentences.js';

type Rule = (set: QuestionSet) => readonly Finding[];

/** What is most likely a slip, and what the craft of asking advises against; each rule in a file of its field. */
const rules: readonly Rule[] = [
  itemsWithoutDimension,
  narrowScores,
  sameOptions,
  sameQuestions,
  sameTitles,
  singleItemDimensions,
  unusedSources,
  alwaysTrue,
  contradictions,
  rawCodes,
  placeholders,
  markup,
  brokenLetters,
  mixedAddress,
  twoThoughts,
  twoNegations,
  absolutes,
  longTexts,
  hardToRead,
  reversedShare,
  longestBestOptions,
  labelMisfits,
  unlabelledMiddles,
];

/** Looks over a set that can be read as a colleague would. */
export function review(set: QuestionSet): readonly Finding[] {
  return rules.flatMap((rule) => rule(set));
}
