import { groupChange, unmatched } from '../core/change/group-change.js';
import { personChange } from '../core/change/person-change.js';
import { MOST_PEOPLE, ScoresByPerson } from '../core/change/scores-by-person.js';
import type { Unmatched } from '../core/model/change.js';
import type { Profile } from '../core/model/profile.js';
import type { QuestionSet } from '../core/model/question-set.js';
import type { Limits } from '../core/protection/limits.js';
import { Scorer } from '../core/scoring/score.js';
import { printableLine } from '../core/text/printable.js';
import { distributions } from '../platform/distributions.js';
import {
  type ChangeFormat,
  groupChangeReport,
  personChangeReport,
} from '../renderers/change/change-reports.js';
import type { AddressOptions } from './address.js';
import { type AnswerInput, eachSheet } from './answer-files/each-sheet.js';
import type { AnswerFileOptions } from './answer-files/options.js';
import { EXIT, type SpokenContext, UsageError } from './command.js';
import { documentLook } from './document-look.js';
import type { ProtectionOptions } from './group-options.js';
import type { LabelOptions } from './report-label.js';
import { tell } from './tell.js';
import { writeResult } from './write-result.js';

export interface CompareOptions extends AddressOptions, AnswerFileOptions, LabelOptions, ProtectionOptions {
  readonly format?: ChangeFormat;
  readonly output?: string;
  readonly force?: boolean;
}

/** One side of a comparison: the first profile, and the scores of everybody. */
interface Side {
  readonly input: AnswerInput;
  readonly first: Profile | null;
  readonly everybody: ScoresByPerson;
}

/** Compares two people's profiles where each file holds one sheet, else two groups. */
export async function reportChange(
  context: SpokenContext,
  set: QuestionSet,
  files: readonly [before: string, after: string],
  limits: Limits,
  label: string | null,
  options: CompareOptions & { readonly format: ChangeFormat },
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
  if (before.first !== null && after.first !== null && isOne(before.input) && isOne(after.input)) {
    const render = await personChangeReport.renderer(format);
    result = render(set, onePerson(context, before.first, after.first), messages, look, label);
  } else {
    const render = await groupChangeReport.renderer(format);
    const change = groupChange(set, before.everybody, after.everybody, limits, distributions);
    result = render(set, change, messages, look, label);
    await sayWhoIsMissing(context, unmatched(before.everybody, after.everybody));
  }
  await writeResult(context, result, options.output);
  return findings ? EXIT.findings : EXIT.done;
}

/** A file of several people of whom only one could be used is still a group's: nobody is shown alone. */
function isOne({ sheets, rejected, rowsOfOthers }: AnswerInput): boolean {
  return sheets === 1 && rejected + rowsOfOthers === 0;
}

/** Codes without a partner help to find slips; they are for those who hold the files, and stay out of the report. */
async function sayWhoIsMissing({ world, messages }: SpokenContext, who: Unmatched): Promise<void> {
  const words = messages.commands.compare;
  const said = (codes: readonly string[], text: (codes: readonly string[]) => string) =>
    codes.length === 0 ? [] : [text(codes.map(printableLine))];
  const { before, after } = who.nameless;
  const lines = [
    ...said(who.onlyBefore, words.onlyBefore),
    ...said(who.onlyAfter, words.onlyAfter),
    ...said(who.ambiguous, words.ambiguous),
    ...(before + after === 0 ? [] : [words.nameless(before, after)]),
  ];
  if (lines.length > 0) await tell(world, lines.join('\n'));
}

async function readSide(
  context: SpokenContext,
  set: QuestionSet,
  file: string,
  options: CompareOptions,
): Promise<Side> {
  const everybody = new ScoresByPerson(set);
  const scorer = new Scorer(set);
  const { messages } = context;
  let first: Profile | null = null;
  const input = await eachSheet(context, set, [file], options, {
    sheet({ sheet, named }) {
      const profile = scorer.score(named ? sheet : { ...sheet, person: null });
      first ??= profile;
      everybody.add(profile);
      if (everybody.size > MOST_PEOPLE) throw new UsageError(messages.commands.compare.tooMany(MOST_PEOPLE));
    },
    records: null,
    once: false,
  });
  return { input, first, everybody };
}

function onePerson({ messages }: SpokenContext, before: Profile, after: Profile) {
  const [one, other] = [before.sheet.person, after.sheet.person];
  if (one !== null && other !== null && one !== other)
    throw new UsageError(messages.change.otherPerson(one, other));
  return personChange(before, after);
}
