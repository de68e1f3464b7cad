import type { FormSource } from './form-source.js';
import { formr } from './formr.js';
import { google } from './google.js';
import { kobo } from './kobo.js';
import { limesurvey } from './limesurvey.js';
import { microsoft } from './microsoft.js';
import { qualtrics } from './qualtrics.js';
import { redcap } from './redcap.js';
import { sosci } from './sosci.js';
import { ADDRESSES, PERSONAL_NAMES, spreadsheet } from './spreadsheet.js';
import { surveymonkey } from './surveymonkey.js';

/** One line for each form system; the more telling signs first. */
const formSources: readonly FormSource[] = [
  qualtrics,
  sosci,
  redcap,
  surveymonkey,
  kobo,
  limesurvey,
  microsoft,
  google,
  formr,
];

/** The system that wrote a file, by its signs among the folded headers; null where nothing tells. */
export function recogniseSource(folded: readonly string[]): FormSource | null {
  const headers = new Set(folded);
  return formSources.find(({ signs }) => signs.some((sign) => headers.has(sign))) ?? null;
}

/** Whether some system writes such a column besides the answers; of `source` alone where it is known. */
export function isOwnColumn(folded: string, source: FormSource | null): boolean {
  const asked = source === null ? formSources : [source];
  return [spreadsheet, ...asked].some(
    ({ own, signs, ownPattern }) =>
      own.includes(folded) || signs.includes(folded) || ownPattern?.test(folded) === true,
  );
}

/** The headers that name the person, the better ones first. */
export function personHeaders(source: FormSource | null): readonly string[] {
  const own = spreadsheet.person;
  if (source === null) return [...own, ...formSources.flatMap(({ person }) => person), ...PERSONAL_NAMES];
  return [...own.filter((name) => !source.person.includes(name)), ...source.person];
}

/** Whether a column holds people's own names or addresses, which a form's file is not asked for. */
export function isPersonalName(folded: string): boolean {
  return PERSONAL_NAMES.includes(folded);
}

/** Whether a column says how people are reached or from where they came. */
export function isAddress(folded: string): boolean {
  return ADDRESSES.includes(folded);
}
