import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import {
  answer,
  begin,
  currentItem,
  type Interview,
  notApplicable,
} from '../../src/core/interview/interview.js';
import { codeOf, codesGiven, NOT_APPLICABLE_KEY, responsesOf } from '../../src/core/interview/responses.js';
import { kindOf } from '../../src/core/items/registry.js';
import {
  type Answer,
  type AnswerSheet,
  isSubstantive,
  NOT_APPLICABLE,
} from '../../src/core/model/answer-sheet.js';
import type { Item, QuestionSet } from '../../src/core/model/question-set.js';
import { german } from '../../src/messages/german/german.js';
import { QuickKeys } from './quick-keys.js';

const words = german.page;

/** Answers a whole check in its page, by keys where a person would use keys, and gives the interview beside it. */
export async function answerInPage(page: Page, set: QuestionSet, sheet: AnswerSheet): Promise<Interview> {
  await page.getByRole('button', { name: words.start }).click();
  const keys = new QuickKeys(page);
  let interview = begin(set, 'self');
  for (let item = currentItem(interview); item !== null; item = currentItem(interview)) {
    const given = sheet.answers.get(item.id) ?? null;
    const typed = keysFor(item, given);
    if (typed !== null) keys.press(...typed);
    else {
      await keys.done();
      await fillIn(page, given);
    }
    interview = given === NOT_APPLICABLE ? notApplicable(interview, 0) : answer(interview, given, 0);
  }
  await keys.done();
  return interview;
}

/** What is pressed from the question on; null where something is written or clicked. */
function keysFor(item: Item, given: Answer): readonly string[] | null {
  const { form } = kindOf(item);
  const offered = responsesOf(item, false);
  if (given === null) {
    const boxes = item.notApplicable ? 1 : 0;
    const stops = form === 'codes' ? offered.length + boxes : form === 'number' ? 1 + boxes : 1;
    // Past the answers, to the buttons: on, back, skip.
    return [...Array.from({ length: stops + 3 }, () => 'Tab'), 'Enter'];
  }
  if (form === 'text' || form === 'number') return null;
  if (given === NOT_APPLICABLE) return [NOT_APPLICABLE_KEY, 'Enter'];
  if (item.kind === 'yes-no') return [given === 'yes' ? 'j' : 'n', 'Enter'];
  const chosen = offered.filter(({ answer: one }) => codesGiven(given).includes(codeOf(one)));
  return [...chosen.flatMap(({ key }) => [...key]), 'Enter'];
}

async function fillIn(page: Page, given: Answer): Promise<void> {
  if (given === NOT_APPLICABLE) await page.locator(`#a-${NOT_APPLICABLE_KEY}`).check();
  else await page.locator('#typed').fill(String(given));
  await page.getByRole('button', { name: words.next, exact: true }).click();
}

/** From the review to the result, and the file of answers that it saves. */
export async function savedAnswers(
  page: Page,
  ends: string = german.interview.review.score,
): Promise<string> {
  await page.getByRole('button', { name: ends }).first().click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words.saveAnswers }).click();
  return readFile(await (await download).path(), 'utf8');
}

/** From the result to the welcome. */
export async function again(page: Page): Promise<void> {
  await page.getByRole('button', { name: words.again }).click();
}

/** Only what a person can have chosen or typed: texts without blanks around them, no option of their own wording. */
export function answerable(set: QuestionSet, sheet: AnswerSheet): AnswerSheet {
  const answers = [...sheet.answers].map(([id, given]): [string, Answer] => {
    const item = set.items.find((one) => one.id === id);
    if (item === undefined || !isSubstantive(given)) return [id, given];
    if (kindOf(item).form === 'text') {
      // A page's field ends lines as HTML does, and drops what no keyboard types.
      const typed = String(given)
        .replace(/[\u0000-\u001f\u007f-\u009f\ud800-\udfff]/g, '')
        .trim();
      return [id, typed === '' ? null : typed];
    }
    return [id, given];
  });
  return { ...sheet, answers: new Map(answers) };
}
