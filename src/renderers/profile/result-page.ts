import { wordingOf } from '../../core/advice/wording.js';
import type { Profile } from '../../core/model/profile.js';
import type { QuestionSet } from '../../core/model/question-set.js';
import type { RespondentMessages } from '../../messages/messages.js';
import type { Block, Section } from '../document/document.js';
import { blockLines } from '../document/text-blocks.js';
import type { Look } from '../look.js';
import { wrap } from '../text/layout.js';
import { profileDocument, wholeProfileDocument } from './profile-document.js';
import { strengths } from './strengths.js';

/** A profile on one page: the picture, one thing to build on, one step. Behind it stands the whole. */
export interface ResultPage {
  readonly title: string;
  readonly subtitle: string;
  /** What qualifies everything below, such as haste. */
  readonly warnings: readonly string[];
  readonly picture: readonly Block[];
  readonly strength: string | null;
  readonly step: { readonly title: string; readonly text: string } | null;
  /** What can be read one at a time. */
  readonly sections: readonly Section[];
  /** Everything that there is to say. */
  readonly whole: readonly Section[];
}

export function resultPage(set: QuestionSet, profile: Profile, messages: RespondentMessages): ResultPage {
  const brief = profileDocument(set, profile, messages);
  const blocks = brief.sections.flatMap((section) => section.blocks);
  const advice = blocks.find((block) => block.kind === 'advice');
  const first = profile.advice.find(({ atAGlance }) => atAGlance) ?? profile.advice[0];
  // What heads it says already that it is for this week.
  const step = first === undefined ? null : wordingOf(first.rule, profile.sheet.perspective).try;
  return {
    title: brief.title,
    subtitle: brief.subtitle.join(' · '),
    warnings: profile.notices.map(messages.profile.notice),
    picture: blocks.flatMap((block) => (block.kind === 'meters' ? [{ ...block, note: null }] : [])),
    strength: strengths(set, profile, messages)[0] ?? null,
    step: advice === undefined ? null : { title: advice.title, text: step ?? advice.text ?? '' },
    sections: brief.sections,
    whole: wholeProfileDocument(set, profile, messages).sections,
  };
}

/** The page as lines for a terminal. */
export function resultLines(
  { title, subtitle, warnings, picture, strength, step }: ResultPage,
  { terminal: { result: words } }: RespondentMessages,
  look: Look,
): readonly string[] {
  const { columns, paint } = look;
  const lead = (heading: string, text: string) => [
    '',
    paint.accent(paint.strong(heading)),
    ...wrap(text, columns - 2).map((line) => `  ${line}`),
  ];
  const lowIsGood = picture.some(
    (block) => block.kind === 'meters' && block.meters.some(({ remark }) => remark !== null),
  );
  return [
    ...wrap([title, subtitle].filter(Boolean).join(' · '), columns).map(paint.title),
    ...warnings.flatMap((warning) => ['', ...wrap(warning, columns).map(paint.caution)]),
    ...picture.flatMap((block) => ['', ...blockLines(block, look)]),
    ...(lowIsGood && look.bars ? [paint.faint(words.lowIsGoodMark)] : []),
    ...(strength === null ? [] : lead(words.strength, strength)),
    ...(step === null
      ? ['', ...wrap(words.noStep, columns)]
      : [
          ...lead(words.step, step.title),
          ...wrap(step.text, columns - 2).map((line) => `  ${paint.good(line)}`),
        ]),
  ];
}
