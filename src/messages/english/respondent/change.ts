import type { Reliably } from '../../../core/model/change.js';
import type { Hiding } from '../../../core/model/group.js';
import type { Limits } from '../../../core/protection/limits.js';
import type { ChangeMessages } from '../../respondent/change.js';
import { counted, list, number, percent, points, quoted } from '../words.js';

function decimal(value: number): string {
  const text = Math.abs(value).toFixed(2);
  return value < 0 && text !== '0.00' ? `−${text}` : text;
}

export const changeMessages: ChangeMessages = {
  title: (set) => `${set}: before and after`,
  person: (person) => `for ${person}`,
  otherPerson: (before, after) =>
    `The codes differ (${quoted(before)} and ${quoted(after)}). Only what comes from one person can be compared.`,
  headings: {
    dimensions: 'What has changed',
    gaps: 'Gaps',
    matching: 'Who was compared',
    points: 'What is worth talking about',
    reliable: 'How many have changed reliably',
    effects: 'How large the difference is, as research measures it',
    method: 'How this was calculated',
  },
  columns: {
    dimension: 'Dimension',
    gap: 'Gap',
    before: 'before',
    after: 'after',
    difference: 'Difference',
    interval: '95%',
    index: 'RCI',
    verdict: '',
    n: 'Pairs',
    dz: 'd_z',
    dav: 'd_av',
    r: 'r',
  },
  percent,
  points,
  decimal,
  inUnit: (value) => number(value, 2),
  differenceInUnit: (value) => `${value > 0 ? '+' : ''}${number(value, 2)}`,
  interval: (lower, upper) => `${lower} to ${upper}`,
  moved: (title, difference, size, higher) => {
    const change = `${title} has ${difference > 0 ? 'risen' : 'fallen'} by ${number(size, 2)} ${size === 1 ? 'point' : 'points'}`;
    if (higher === 'neutral') return `${change}.`;
    const good = difference > 0 === (higher === 'better');
    return `${change}${higher === 'worse' ? '; here less is better' : ''}. ${good ? 'That is a gain.' : 'Ask each other why that may be.'}`;
  },
  nothingSure:
    'In no dimension is the difference larger than chance explains with so many people. Talk about what you have noticed yourselves.',
  none: '–',
  reliable: (difference) => (difference > 0 ? 'reliably higher' : 'reliably lower'),
  notReliable: 'not reliable',
  lessIsBetter: (titles) => `For ${list(titles.map(quoted))} a low value is the good one.`,
  index:
    'RCI is the reliable change index (Jacobson and Truax 1991), calculated with the norms that the check names. Above 1.96 or below −1.96 the difference is larger than measurement error explains.',
  noNorms:
    'Whether a difference is more than chance can be said of a single person only with norms. This check names none.',
  pairs: (pairs) => `${counted(pairs, 'person has', 'people have')} answered both times.`,
  withoutPartner: (before, after) =>
    `Without a counterpart and therefore left out: ${number(before)} before, ${number(after)} after. Who that is does not stand in the report but on the screen when it is made.`,
  besideGroupReport:
    'Do not put this report beside a group report of the same people: the difference would tell what the few without a counterpart have answered.',
  hidden: (titles, reason, limits) => `Not shown: ${list(titles)}. ${HIDINGS[reason](limits)}`,
  reliably: (title, counts) =>
    `${title}: ${list(
      counts.map(
        ({ changes, n }) =>
          `${counted(n, 'person', 'people')} ${list(
            changes.map((change) => RELIABLY[change]),
            'or',
          )}`,
      ),
    )}.`,
  dz: (value, lower, upper) =>
    lower === null || upper === null
      ? decimal(value)
      : `${decimal(value)} (${decimal(lower)} to ${decimal(upper)})`,
  method: [
    'The difference is the mean of after minus before, in percentage points or, where a range stands behind the name, in points of that range, beside it its confidence interval by the t distribution.',
    'd_z is the mean difference in standard deviations of the differences, in brackets its confidence interval by the noncentral t distribution. d_av counts in the mean standard deviation of both times, with the correction of Hedges. r says how closely before and after go together.',
    'What is empty would tell too much of a small group, or cannot be determined because all have changed alike.',
    'A difference is not yet an effect: without a group to compare with it stays open what would have changed anyway.',
  ],
};

const RELIABLY: { readonly [R in Reliably]: string } = {
  lower: 'reliably lower',
  unchanged: 'without a reliable difference',
  higher: 'reliably higher',
};

const HIDINGS: { readonly [H in Hiding | 'no-pairs']: (limits: Limits) => string } = {
  'no-pairs': () => 'Nobody has answered that both times.',
  'too-few': ({ minGroup }) => `Fewer than ${minGroup} pairs stand behind it.`,
  subtraction: () => 'Together with the rest, something hidden could be worked out.',
  unanimous: () => 'All or nearly all were alike or have changed alike; it would be known of each person.',
  'small-cell': ({ minCell }) => `Fewer than ${minCell} people would be left.`,
};
