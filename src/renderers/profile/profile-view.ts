import { AT_A_GLANCE } from '../../core/advice/selection.js';
import { questionOf } from '../../core/interview/responses.js';
import { isSubstantive } from '../../core/model/answer-sheet.js';
import {
  type DimensionScore,
  type FiredAdvice,
  type GapScore,
  goodness,
  type Profile,
} from '../../core/model/profile.js';
import type { Direction, Measured, QuestionSet } from '../../core/model/question-set.js';
import { printableLine, printableText } from '../../core/text/printable.js';
import type { RespondentMessages } from '../../messages/messages.js';
import { becauseOf } from './because.js';

/** A profile in words and in reading order, before any format. */
export interface ProfileView {
  readonly title: string;
  readonly subtitle: readonly string[];
  readonly dimensions: readonly DimensionView[];
  readonly overall: { readonly title: string; readonly percent: number | null } | null;
  readonly strengths: readonly string[];
  readonly gaps: readonly GapView[];
  readonly advice: readonly AdviceView[];
  readonly moreAdvice: readonly AdviceView[];
  readonly reflections: readonly { readonly question: string; readonly answer: string }[];
  readonly notices: readonly string[];
  readonly method: readonly string[];
  readonly nature: readonly string[];
}

export interface DimensionView {
  readonly title: string;
  readonly percent: number | null;
  readonly higher: Direction;
  readonly bandTitle: string | null;
  /** The band's text, or why there is no score. */
  readonly text: string | null;
  readonly details: readonly string[];
  readonly answered: string;
  readonly complete: boolean;
}

interface GapView {
  readonly title: string;
  readonly percent: number | null;
  readonly text: string;
}

export interface AdviceView {
  readonly title: string;
  readonly because: string | null;
  readonly text: string;
  readonly try: string | null;
  readonly source: string | null;
}

export function profileView(set: QuestionSet, profile: Profile, messages: RespondentMessages): ProfileView {
  const words = messages.profile;
  const advice = (atAGlance: boolean) =>
    profile.advice
      .filter((fired) => fired.atAGlance === atAGlance)
      .map((fired) => adviceView(set, profile, fired, messages));
  return {
    title: set.title,
    subtitle: subtitle(profile, messages),
    dimensions: profile.dimensions.map((score) => dimensionView(score, messages)),
    overall: profile.overall,
    strengths: strengths(profile.dimensions, messages),
    gaps: widestFirst(profile.gaps).map((score) => gapView(score, set, messages)),
    advice: advice(true),
    moreAdvice: advice(false),
    reflections: reflections(set, profile),
    notices: profile.notices.map(words.notice),
    method: method(set, profile, messages),
    nature: [
      profile.sheet.perspective === 'other' ? words.natureOther : words.nature,
      ...(set.closing === null ? [] : [set.closing]),
    ],
  };
}

function subtitle({ sheet }: Profile, { profile: words, dates }: RespondentMessages): readonly string[] {
  return [
    ...(sheet.person === null ? [] : [words.person(printableLine(sheet.person))]),
    ...(sheet.finished === null ? [] : [words.date(dates.day(printableLine(sheet.finished)))]),
    ...(sheet.perspective === 'other' ? [words.other] : []),
  ];
}

function dimensionView(score: DimensionScore, { profile: words }: RespondentMessages): DimensionView {
  const { dimension, percent, mean, norm, reason, band, answered, items } = score;
  return {
    title: dimension.title,
    percent,
    higher: dimension.higher,
    bandTitle: band?.title ?? null,
    text: reason === null ? (band?.text ?? null) : words.reason(reason),
    details: [...(mean === null ? [] : [words.mean(mean)]), ...(norm === null ? [] : [words.norm(norm)])],
    answered: words.answered(answered, items),
    complete: answered === items,
  };
}

/** From this goodness on, a dimension is something to build on. */
const STRONG = 60;

function strengths(
  scores: readonly DimensionScore[],
  { profile: words }: RespondentMessages,
): readonly string[] {
  const ranked = scores
    .flatMap((score) => {
      const good = goodness(score);
      return good === null ? [] : [{ good, percent: score.percent ?? 0, ...score.dimension }];
    })
    .toSorted((a, b) => b.good - a.good);
  const strong = ranked.filter(({ good }) => good >= STRONG).slice(0, AT_A_GLANCE);
  if (strong.length > 0)
    return strong.map(({ title, percent, higher }) => words.strength(title, percent, higher));
  const [best] = ranked;
  return best === undefined || ranked.length < 2
    ? []
    : [words.strengthSoFar(words.strength(best.title, best.percent, best.higher))];
}

function widestFirst(gaps: readonly GapScore[]): readonly GapScore[] {
  return gaps.toSorted((a, b) => Math.abs(b.percent ?? -1) - Math.abs(a.percent ?? -1));
}

function gapView(
  { gap, of, minus, percent }: GapScore,
  set: QuestionSet,
  { profile: words }: RespondentMessages,
): GapView {
  if (of === null || minus === null) return { title: gap.title, percent, text: words.gapUnknown };
  const title = (side: Measured) =>
    set.dimensions.find(({ id }) => side.kind === 'dimension' && id === side.id)?.title;
  const [ofTitle, minusTitle] = [title(gap.of), title(gap.minus)];
  const names = ofTitle === undefined || minusTitle === undefined ? null : { of: ofTitle, minus: minusTitle };
  return { title: gap.title, percent, text: words.gap(of, minus, names) };
}

function adviceView(
  set: QuestionSet,
  profile: Profile,
  fired: FiredAdvice,
  messages: RespondentMessages,
): AdviceView {
  const { rule } = fired;
  const source = set.sources.find(({ id }) => id === rule.source);
  return {
    title: rule.title,
    because: becauseOf(set, profile, fired, messages),
    text: rule.text,
    try: rule.try,
    source:
      source === undefined
        ? rule.passage
        : messages.profile.source(source.author, source.title, source.publisher, rule.passage),
  };
}

function reflections(set: QuestionSet, { sheet }: Profile): ProfileView['reflections'] {
  return set.items.flatMap((item) => {
    const answer = sheet.answers.get(item.id);
    if (item.kind !== 'text' || !isSubstantive(answer)) return [];
    return [
      { question: questionOf(item, sheet.perspective === 'other'), answer: printableText(String(answer)) },
    ];
  });
}

function method(
  set: QuestionSet,
  { sheet }: Profile,
  { profile: words }: RespondentMessages,
): readonly string[] {
  const asked = set.items.filter(({ id, kind }) => kind !== 'text' && sheet.answers.has(id));
  const answered = asked.filter(({ id }) => {
    const answer = sheet.answers.get(id);
    return isSubstantive(answer);
  });
  return [
    ...words.method,
    words.methodAnswered(answered.length, asked.length),
    words.methodSet(set.title, set.version, set.fingerprint.slice(0, 8)),
  ];
}
