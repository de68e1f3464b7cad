import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import {
  answer,
  begin,
  currentItem,
  type Interview,
  notApplicable,
} from '../../src/core/interview/interview.js';
import { responsesOf } from '../../src/core/interview/responses.js';
import { kindOf } from '../../src/core/items/registry.js';
import {
  type Answer,
  type AnswerSheet,
  isSubstantive,
  NOT_APPLICABLE,
} from '../../src/core/model/answer-sheet.js';
import type { Item, QuestionSet } from '../../src/core/model/question-set.js';
import { german } from '../../src/messages/german/german.js';

const words = german.page;

/** Answers a whole check in its page, by keys where a person would use keys, and gives the interview beside it. */
export async function answerInPage(page: Page, set: QuestionSet, sheet: AnswerSheet): Promise<Interview> {
  await page.getByRole('button', { name: words.start }).click();
  let interview = begin(set, 'self');
  for (let item = currentItem(interview); item !== null; item = currentItem(interview)) {
    const given = sheet.answers.get(item.id) ?? null;
    await give(page, item, given);
    interview = given === NOT_APPLICABLE ? notApplicable(interview, 0) : answer(interview, given, 0);
  }
  return interview;
}

async function give(page: Page, item: Item, given: Answer): Promise<void> {
  const next = () => page.getByRole('button', { name: words.next, exact: true }).click();
  if (given === null) return page.getByRole('button', { name: words.skip }).click();
  const { form } = kindOf(item);
  if (given === NOT_APPLICABLE) {
    if (form === 'number') await page.locator('#none').check();
    else await page.keyboard.press('n');
    return next();
  }
  if (form === 'text' || form === 'number') {
    await page.locator('#typed').fill(String(given));
    return next();
  }
  const codes = kindOf(item).codesIn(item, given);
  for (const { key } of responsesOf(item, false).filter((response) =>
    codes.includes(codeOf(response.answer)),
  ))
    await page.keyboard.type(key);
  await page.keyboard.press('Enter');
}

function codeOf(given: unknown): number | string {
  return typeof given === 'number' ? given : String(given);
}

/** From the review to the result, and the file of answers that it saves. */
export async function savedAnswers(page: Page): Promise<string> {
  await page.getByRole('button', { name: german.interview.review.score }).first().click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words.saveAnswers }).click();
  return readFile(await (await download).path(), 'utf8');
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
