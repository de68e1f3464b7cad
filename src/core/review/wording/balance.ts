import { type Finding, finding } from '../../model/finding.js';
import type { Item, Option, QuestionSet, Scale } from '../../model/question-set.js';

/** Reversed items lie between an eighth and three fifths in sets that know what they do; below, agreeing is a habit. */
const LEAST_SHARE = 0.125;
const MOST_SHARE = 0.65;
const FEWEST_ITEMS = 6;

export function reversedShare(set: QuestionSet): readonly Finding[] {
  const items = set.items.flatMap((item) => ('scale' in item && item.loadings.length > 0 ? [item] : []));
  if (items.length < FEWEST_ITEMS) return [];
  const reversed = items.filter(
    (item) => item.reverse || item.loadings.some(({ reverse }) => reverse),
  ).length;
  const share = reversed / items.length;
  if (share >= LEAST_SHARE && share <= MOST_SHARE) return [];
  return [finding('reversed-share', ['items'], { share, reversed, items: items.length })];
}

const LONGER = 1.25;

/** Where the best answer is much the longest, people learn to pick the longest. */
export function longestBestOptions(set: QuestionSet): readonly Finding[] {
  const worse = new Set(set.dimensions.filter(({ higher }) => higher === 'worse').map(({ id }) => id));
  return set.items.flatMap((item, index) => {
    const options = optionsOf(item);
    const scored = options.map((option, at) => ({
      at,
      length: option.text.length,
      good: goodness(option, worse),
    }));
    const best = scored.reduce<(typeof scored)[number] | null>(
      (a, b) => (b.good !== null && (a === null || b.good > (a.good ?? 0)) ? b : a),
      null,
    );
    const others = scored.filter(({ at }) => at !== best?.at);
    if (best === null || others.length < 2) return [];
    const mean = others.reduce((sum, { length }) => sum + length, 0) / others.length;
    const longest = Math.max(...others.map(({ length }) => length));
    if (best.length <= longest || best.length < LONGER * mean) return [];
    const facts = { characters: best.length, others: Math.round(mean) };
    return [finding('longest-best-option', ['items', index, 'options', best.at, 'text'], facts)];
  });
}

function goodness({ scores }: Option, worse: ReadonlySet<string>): number | null {
  if (scores.length === 0) return null;
  const sum = scores.reduce(
    (total, { dimension, percent }) => total + (worse.has(dimension) ? 100 - percent : percent),
    0,
  );
  return sum / scores.length;
}

function optionsOf(item: Item): readonly Option[] {
  return 'options' in item ? item.options : [];
}

/** An odd number of steps of which only the ends are named: the middle is where people go who do not know. */
export function unlabelledMiddles(set: QuestionSet): readonly Finding[] {
  const seen = new Set<Scale>();
  return set.items.flatMap((item, index) => {
    if (!('scale' in item) || seen.has(item.scale)) return [];
    seen.add(item.scale);
    const { labels, from, to } = item.scale;
    const points = to - from + 1;
    if (labels !== null || points % 2 === 0 || points > 9) return [];
    return [finding('unlabelled-middle', ['items', index], { points })];
  });
}
