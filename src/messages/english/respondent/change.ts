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
    `The codes differ (${quoted(before)} and ${quoted(after)}). Only answers from the same person can be compared.`,
  headings: {
    dimensions: 'What has changed',
    gaps: 'Gaps',
    matching: 'Who is compared',
    points: 'Worth talking about',
    reliable: 'How many changed reliably',
    effects: 'How large the difference is, as researchers measure it',
    method: 'How this is calculated',
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
    return `${change}${higher === 'worse' ? '; less is better here' : ''}. ${good ? 'That is an improvement.' : 'Ask each other what may be behind it.'}`;
  },
  nothingSure:
    'With this many people, no difference is larger than chance would explain. Talk about what you have noticed yourselves.',
  none: '–',
  reliable: (difference) => (difference > 0 ? 'reliably higher' : 'reliably lower'),
  notReliable: 'not reliable',
  lessIsBetter: (titles) => `For ${list(titles.map(quoted))}, lower is better.`,
  index:
    'RCI is the reliable change index (Jacobson and Truax 1991), calculated from the norms that the check gives. Above 1.96 or below −1.96 the difference is larger than measurement error explains.',
  noNorms:
    'For a single person, only norms can tell whether a difference is more than chance. This check gives none.',
  pairs: (pairs) => `${counted(pairs, 'person')} answered both times.`,
  withoutPartner: (before, after) =>
    `Left out because there is only one answer sheet: ${number(before)} before, ${number(after)} after. The report does not say who they are; the screen does when the report is made.`,
  besideGroupReport:
    'Do not show this report next to a group report on the same people: the difference would reveal what the few who answered only once have said.',
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
    'The difference is the mean of after minus before, in percentage points or, where a range follows the name, in points of that range. Next to it is its confidence interval, from the t distribution.',
    'd_z is the mean difference in standard deviations of the differences, with its confidence interval from the noncentral t distribution in brackets. d_av uses the mean standard deviation of both times, with Hedges’ correction. r says how closely before and after go together.',
    'Empty cells would reveal too much about a small group, or cannot be calculated because everybody changed by the same amount.',
    'A difference is not yet an effect: without a comparison group, nobody knows what would have changed anyway.',
  ],
};

const RELIABLY: { readonly [R in Reliably]: string } = {
  lower: 'reliably lower',
  unchanged: 'without a reliable difference',
  higher: 'reliably higher',
};

const HIDINGS: { readonly [H in Hiding | 'no-pairs']: (limits: Limits) => string } = {
  'no-pairs': () => 'Nobody answered it both times.',
  'too-few': ({ minGroup }) => `It rests on fewer than ${minGroup} pairs.`,
  subtraction: () => 'Together with the rest, it would let something hidden be worked out.',
  unanimous: () =>
    'All or nearly all were the same or changed the same way; it would be known about each person.',
  'single-scores': () => 'Single people’s scores could be pieced together from it.',
  'small-cell': ({ minCell }) => `Fewer than ${minCell} people would be left.`,
};
