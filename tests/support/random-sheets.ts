import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { codesOf } from '../../src/core/items/scale.js';
import { type Answer, type AnswerSheet, NOT_APPLICABLE } from '../../src/core/model/answer-sheet.js';
import type { Item, QuestionSet } from '../../src/core/model/question-set.js';
import { setFrom } from './sets.js';

/** A built-in set, read from its source. */
export function builtInSet(id: string): QuestionSet {
  return setFrom(readFileSync(`content/${id}.yaml`, 'utf8'), id);
}

/** Any text, with what could steer a terminal, break a table, or start a formula. */
export const nastyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom(
        '\u001b[31m',
        '\u001b]0;x\u0007',
        '\u009b2J',
        '\u202e',
        '\u2066',
        '\u061c',
        '\r',
        '\n',
        '\t',
        '\u0000',
        '=1+1',
        '@x',
        '"',
        ',',
        '|',
        '`',
        '<b>',
        '# ',
        '- ',
      ),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '');

function answerTo(item: Item): fc.Arbitrary<Answer> {
  switch (item.kind) {
    case 'scale':
      return fc.constantFrom(...codesOf(item.scale));
    case 'choice':
      return fc.constantFrom(...item.options.map(({ id }) => id));
    case 'many':
      return fc.subarray(item.options.map(({ id }) => id));
    case 'yes-no':
      return fc.constantFrom('yes', 'no');
    case 'number':
      return fc.integer({ min: item.min ?? -1000, max: item.max ?? 1000 });
    case 'text':
      return nastyText;
  }
}

/** Sheets with any answers that the items of a set take; some open, some not applicable. */
export function sheetsOf(set: QuestionSet): fc.Arbitrary<AnswerSheet> {
  const answers = fc.tuple(
    ...set.items.map((item) =>
      fc.oneof(
        { weight: 8, arbitrary: answerTo(item) },
        { weight: 1, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.constant(item.notApplicable ? NOT_APPLICABLE : null) },
      ),
    ),
  );
  return fc.record({
    person: fc.option(nastyText.map((text) => text.slice(0, 200))),
    perspective: fc.constantFrom('self' as const, 'other' as const),
    started: fc.option(fc.constant('2026-11-22T10:00:00+01:00')),
    finished: fc.option(fc.constantFrom('2026-11-22T10:06:00+01:00', '\u001b[31mheute')),
    medianSeconds: fc.option(fc.double({ min: 0, max: 60, noNaN: true, noDefaultInfinity: true })),
    answers: answers.map((given) => new Map(set.items.map(({ id }, index) => [id, given[index] ?? null]))),
  });
}
