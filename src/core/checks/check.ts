import type { Finding } from '../model/finding.js';
import type { QuestionSet } from '../model/question-set.js';
import { adviceConditionsHold, branchingLooksBack, countsFit } from './conditions.js';
import { bandsCoverTheRange, dimensionsHaveItems } from './dimensions.js';
import { gapsNameValues } from './gaps.js';
import { columnsAreDistinct, formerIdsAreFree, idsAreUnique } from './ids.js';
import { itemsAreSound } from './items.js';
import { missingIsNoAnswer } from './missing.js';
import {
  exercisesNameDimensions,
  itemsNameDimensions,
  overallNamesDimensions,
  sourcesExist,
} from './references.js';

type Rule = (set: QuestionSet) => readonly Finding[];

/** Every rule that concerns more than one value of a set; paths are those of the written document. */
const rules: readonly Rule[] = [
  idsAreUnique,
  formerIdsAreFree,
  columnsAreDistinct,
  itemsNameDimensions,
  itemsAreSound,
  missingIsNoAnswer,
  dimensionsHaveItems,
  bandsCoverTheRange,
  gapsNameValues,
  overallNamesDimensions,
  sourcesExist,
  exercisesNameDimensions,
  branchingLooksBack,
  adviceConditionsHold,
  countsFit,
];

/** Model to findings: all of them, in one go. */
export function check(set: QuestionSet): readonly Finding[] {
  return rules.flatMap((rule) => rule(set));
}
