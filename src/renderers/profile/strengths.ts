import { AT_A_GLANCE } from '../../core/advice/selection.js';
import { kindOf } from '../../core/items/registry.js';
import {
  type DimensionScore,
  type FiredAdvice,
  goodness,
  type Profile,
  type Reason,
} from '../../core/model/profile.js';
import type { Dimension, Measured, QuestionSet, Subject } from '../../core/model/question-set.js';
import { dimensionOf, gapOf, itemOf } from '../../core/model/references.js';
import type { ProfileVoice } from '../../messages/messages.js';

/** From this goodness on, a dimension without bands is something to build on. */
const STRONG = 60;
const MIDDLE = 50;

type Ranked = DimensionScore & { readonly good: number };

/**
 * What a person can build on: dimensions in their best band that none of the first advice wants to change. Where there
 * is none, the best so far; where nothing is above the middle, the frankness of the answers.
 */
export function strengths(
  set: QuestionSet,
  profile: Profile,
  { profile: words }: ProfileVoice,
): readonly string[] {
  const ranked = profile.dimensions
    .flatMap((score): Ranked[] => {
      const good = goodness(score);
      return good === null ? [] : [{ ...score, good }];
    })
    .toSorted((a, b) => b.good - a.good);
  const [best] = ranked;
  if (best === undefined) return [];
  if (best.good <= MIDDLE) return [words.hardTime(profile.sheet.perspective === 'other')];
  const corrected = correctedDimensions(set, profile);
  const free = ranked.filter(({ dimension }) => !corrected.has(dimension.id));
  const named = ({ dimension, percent }: Ranked) =>
    words.strength(dimension.title, percent ?? 0, dimension.higher);
  const strong = free.filter(isStrong).slice(0, AT_A_GLANCE);
  if (strong.length > 0) return strong.map(named);
  const [next] = free;
  return next === undefined || next.good <= MIDDLE || ranked.length < 2
    ? []
    : [words.strengthSoFar(named(next))];
}

function isStrong({ dimension, band, good }: Ranked): boolean {
  return band === null ? good >= STRONG : band === bestBand(dimension);
}

function bestBand({ bands, higher }: Dimension) {
  return higher === 'worse' ? bands[0] : bands.at(-1);
}

/** The dimensions that the advice at a glance wants to change. */
function correctedDimensions(set: QuestionSet, { advice }: Profile): ReadonlySet<string> {
  const corrections = advice.filter((fired) => fired.atAGlance && !praises(set, fired));
  return new Set(
    corrections.flatMap(({ because, dimensions }) => {
      const behind = because.flatMap(({ subject }) => dimensionsBehind(subject, set));
      return behind.length > 0 ? behind : dimensions.slice(0, 1);
    }),
  );
}

/** Advice for those who are in the best band of what it is about has nothing to correct there. */
function praises(set: QuestionSet, { because, dimensions: [main] }: FiredAdvice): boolean {
  return main !== undefined && because.some((reason) => asksForTheBest(reason, dimensionOf(set, main)));
}

function asksForTheBest({ subject, tests }: Reason, { id, bands, higher }: Dimension): boolean {
  if (subject.kind !== 'dimension' || subject.id !== id || bands.length < 2) return false;
  if (higher === 'worse') return (tests.below ?? tests.atMost ?? 100) <= (bands[1]?.from ?? 0);
  return (tests.atLeast ?? tests.above ?? 0) >= (bands.at(-1)?.from ?? 100);
}

function dimensionsBehind(subject: Subject | Measured, set: QuestionSet): readonly string[] {
  if (subject.kind === 'dimension') return [subject.id];
  if (subject.kind === 'item') {
    const item = itemOf(set, subject.id);
    return kindOf(item).dimensions(item);
  }
  if (subject.kind === 'overall') return [];
  const { of, minus } = gapOf(set, subject.id);
  return [of, minus].flatMap((side) => dimensionsBehind(side, set));
}
