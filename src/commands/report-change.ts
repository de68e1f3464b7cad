import { groupChange } from '../core/change/group-change.js';
import { personChange } from '../core/change/person-change.js';
import { addPerson, noScoresByPerson, type ScoresByPerson } from '../core/change/scores-by-person.js';
import type { Profile } from '../core/model/profile.js';
import type { QuestionSet } from '../core/model/question-set.js';
import { Scorer } from '../core/scoring/score.js';
import { distributions } from '../platform/distributions.js';
import {
  type ChangeFormat,
  groupChangeReport,
  personChangeReport,
} from '../renderers/change/change-reports.js';
import { type AnswerInput, eachSheet } from './answer-files/each-sheet.js';
import type { AnswerFileOptions } from './answer-files/options.js';
import { type Context, EXIT, UsageError } from './command.js';
import { documentLook } from './document-look.js';
import { writeResult } from './write-result.js';

export interface CompareOptions extends AnswerFileOptions {
  readonly format: ChangeFormat;
  readonly output?: string;
  readonly minGroup: string;
}

/** One side of a comparison: the first profile, and the scores of everybody. */
interface Side {
  readonly input: AnswerInput;
  readonly first: Profile | null;
  readonly everybody: ScoresByPerson;
}

/** Compares two people's profiles where each file holds one sheet, else two groups. */
export async function reportChange(
  context: Context,
  set: QuestionSet,
  files: readonly [before: string, after: string],
  minGroup: number,
  options: CompareOptions,
): Promise<number> {
  const before = await readSide(context, set, files[0], options);
  const after = await readSide(context, set, files[1], options);
  const findings = before.input.findings || after.input.findings;
  const spoiled = before.input.spoiled || after.input.spoiled;
  if (spoiled || (findings && (before.first === null || after.first === null))) return EXIT.findings;
  const { messages } = context;
  const look = await documentLook(context, options.output);
  const { format } = options;
  let result: string;
  if (
    before.first !== null &&
    after.first !== null &&
    before.input.sheets === 1 &&
    after.input.sheets === 1
  ) {
    const render = await personChangeReport.renderer(format);
    result = render(set, onePerson(context, before.first, after.first), messages, look);
  } else {
    const render = await groupChangeReport.renderer(format);
    result = render(
      set,
      groupChange(set, before.everybody, after.everybody, minGroup, distributions),
      messages,
      look,
    );
  }
  await writeResult(context, result, options.output);
  return findings ? EXIT.findings : EXIT.done;
}

async function readSide(
  context: Context,
  set: QuestionSet,
  file: string,
  options: CompareOptions,
): Promise<Side> {
  const everybody = noScoresByPerson();
  const scorer = new Scorer(set);
  let first: Profile | null = null;
  const input = await eachSheet(context, set, [file], options, {
    sheet({ sheet, named }) {
      const profile = scorer.score(named ? sheet : { ...sheet, person: null });
      first ??= profile;
      addPerson(everybody, profile);
    },
    records: null,
    once: false,
  });
  return { input, first, everybody };
}

function onePerson({ messages }: Context, before: Profile, after: Profile) {
  const [one, other] = [before.sheet.person, after.sheet.person];
  if (one !== null && other !== null && one !== other)
    throw new UsageError(messages.change.otherPerson(one, other));
  return personChange(before, after);
}
