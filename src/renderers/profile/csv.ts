import { isSubstantive } from '../../core/model/answer-sheet.js';
import type { Profile } from '../../core/model/profile.js';
import type { QuestionSet } from '../../core/model/question-set.js';
import { csvLine } from '../csv-cells.js';
import type { Renderer } from '../formats.js';

/** A header and one row: the same columns as a batch. */
export const renderCsv: Renderer<Profile> = (set, profile) =>
  csvLine(profileColumns(set)) + csvLine(profileCells(profile));

/** `person, answered, <dimension>, <dimension>.mean, <dimension>.band, …, <gap>, …, overall, advice, notices` */
export function profileColumns(set: QuestionSet): readonly string[] {
  return [
    'person',
    'answered',
    ...set.dimensions.flatMap(({ id }) => [id, `${id}.mean`, `${id}.band`]),
    ...set.gaps.map(({ id }) => id),
    'overall',
    'advice',
    'notices',
  ];
}

/** Unknown values are empty cells. */
export function profileCells({
  sheet,
  dimensions,
  gaps,
  overall,
  advice,
  notices,
}: Profile): readonly (string | number | null)[] {
  return [
    sheet.person,
    [...sheet.answers.values()].filter((answer) => isSubstantive(answer)).length,
    ...dimensions.flatMap(({ value, mean, band }) => [value, mean?.value ?? null, band?.title ?? null]),
    ...gaps.map(({ percent }) => percent),
    overall?.percent ?? null,
    advice.map(({ rule }) => rule.id).join('|'),
    notices.map(({ code }) => code).join('|'),
  ];
}
