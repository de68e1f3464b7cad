import type { Hiding } from '../../../core/model/group.js';
import type { Direction } from '../../../core/model/question-set.js';
import type { Limits } from '../../../core/protection/limits.js';
import type { NoOmega } from '../../../core/statistics/omega.js';
import type { NoAlpha } from '../../../core/statistics/reliability.js';
import type { GroupMessages, ScoreClass } from '../../respondent/group.js';
import { counted, list, number, percent, quoted } from '../words.js';

/** A coefficient between -1 and 1 as people write it: two places, always. */
function coefficient(value: number): string {
  return `${value < 0 ? '−' : ''}${Math.abs(value).toFixed(2)}`;
}

const people = (n: number) => counted(n, 'person', 'people');

export const groupMessages: GroupMessages = {
  title: (set) => `${set}: the group`,
  people,
  rules: ({ minGroup, minCell }) => [
    `Only that is shown behind which at least ${minGroup} people stand. Only that is counted which at least ${minCell} have said, and nothing that nearly all have said. Nobody is to be recognised.`,
  ],
  tooSmall: (n, minGroup) =>
    `${people(n)}: that is too few for a group report. There is one from ${minGroup} up; with fewer, single people could be recognised.`,
  headings: {
    points: 'What is worth talking about',
    advice: 'What would help most people',
    dimensions: 'The dimensions',
    bands: 'Who is where',
    gaps: 'Gaps',
    items: 'The single questions',
    texts: 'In their own words',
    parts: (column) => `By ${quoted(column)}`,
    reliability: 'How reliable the values are',
    notices: 'About the answers',
    hidden: 'What is not shown, and why',
    nature: 'What this report is and what it is not',
  },
  columns: {
    dimension: 'Dimension',
    gap: 'Gap',
    n: 'n',
    mean: 'Mean',
    sd: 'SD',
    interval: '95%',
    min: 'Min',
    q1: 'Q1',
    median: 'Median',
    q3: 'Q3',
    max: 'Max',
    picture: '0 … 100',
    part: 'Group',
  },
  close: 'The dimensions lie close together, less than 5 points. Strong and weak mean little here.',
  points: {
    'strongest-dimension': (title, mean, higher) =>
      `The group is strongest here: ${title}, on average ${onlyIfWorse(higher)}${mean}.`,
    'weakest-dimension': (title, mean, higher) =>
      `Most is to be gained here: ${title}, on average ${mean}${higher === 'worse' ? ' (less would be better)' : ''}.`,
    'divided-dimension': (title, classes) => `You are furthest apart here: ${title}. ${classes}.`,
    'strongest-item': (text, answer) => `It looks best here: ${quoted(text)} ${answer}`,
    'weakest-item': (text, answer) => `The group finds this hardest: ${quoted(text)} ${answer}`,
    'divided-item': (text, counts) =>
      `The answers differ most here: ${quoted(text)} ${list(counts.map(({ label, n }) => `${label} ${n}`))}.`,
    'widest-gap': (title, text) => `The widest gap is ${quoted(title)}: ${text}.`,
  },
  mostSaid: (answer, n, of) => `The most frequent answer is ${quoted(answer)}, ${n} of ${of} times.`,
  gap: (of, minus, points) => {
    const distance = `${number(Math.abs(points))} ${Math.abs(points) === 1 ? 'point' : 'points'}`;
    if (of === null || minus === null) return `on average ${points < 0 ? '−' : '+'}${distance}`;
    if (number(points) === '0') return `${of} and ${minus} are on average level`;
    return `${of} is on average ${distance} ${points > 0 ? 'above' : 'below'} ${minus}`;
  },
  joined: (labels) => list(labels, 'or'),
  classes: (classes) => list(classes.map(scoreClass)),
  advice: (title, n, of) => `${title} (fits ${n} of ${of} people)`,
  tryLine: (step) => `Try this week: ${step}`,
  sourceLine: (source) => `Source: ${source}`,
  lessIsBetter: (titles) => `For ${list(titles.map(quoted))} a low value is the good one.`,
  whole: (value) => number(value, 1),
  percent: (value) => percent(value, 1),
  inUnit: (value) => number(value, 2),
  ranged: (title, { from, to }) => `${title} (${number(from, 2)} to ${number(to, 2)})`,
  unitRemark:
    'Where a range stands in brackets behind the name, these are points of that range, else percent.',
  interval: (lower, upper) => `${lower} to ${upper}`,
  noFigure: '–',
  bands: (bands, n) =>
    bands.map((band) => `${band.title} ${band.n} (${percent((100 * band.n) / n)})`).join(', '),
  counts: (counts) => counts.map(({ label, n }) => `${label} ${n}`).join(' · '),
  item: {
    n: (n, of) => `${n} of ${of} have answered`,
    mean: (mean, sd) => `mean ${percent(mean, 1)}${sd === null ? '' : `, SD ${number(sd)}`}`,
    reversed: 'counted in reverse',
    agreement: (value) => `${agreementWord(value)} (agreement ${coefficient(value)})`,
    rest: (value) => `item-rest correlation ${coefficient(value)}`,
    numbers: ({ mean, sd, q1, median, q3 }, unit) =>
      [
        `mean ${number(mean)}${unit === null ? '' : ` ${unit}`}`,
        ...(sd === null ? [] : [`SD ${number(sd)}`]),
        ...(median === null ? [] : [`median ${number(median)}`]),
        ...(q1 === null || q3 === null ? [] : [`middle half ${number(q1)} to ${number(q3)}`]),
      ].join(', '),
    hidden: 'not shown, see below',
    textsLeftOut: 'Free texts are in the report only with --with-texts.',
  },
  otherItems: 'Further questions',
  noPart: 'not stated',
  noParts: 'No part of the group is large enough to be shown.',
  partRemark: 'Means, in brackets the people behind them.',
  partCell: (mean, n) => `${mean} (${n})`,
  reliability: {
    alpha: ({ value, lower, upper, standardised }) =>
      `Alpha ${coefficient(value)} (95% confidence interval: ${coefficient(lower)} to ${coefficient(upper)}), standardised ${coefficient(standardised)}`,
    omega: (value) => `Omega ${coefficient(value)}`,
    n: (items, n) => `${counted(items, 'question')}, ${counted(n, 'complete sheet')}`,
    noAlpha: (reason, item, cases) => `Alpha: ${noAlpha(reason, item, cases)}`,
    noOmega: (reason, item, cases) => `Omega: ${noOmega(reason, item, cases)}`,
    hidden: 'Not shown: this takes more complete sheets or more differences between them.',
    few: (n) =>
      `Careful, ${people(n)}: below 30 these figures vary widely. The confidence interval shows how far.`,
    what: 'Alpha and omega say how well the questions of a dimension go together in this group. Of a single person they say nothing.',
  },
  notices: {
    'same-answers': (n) =>
      `${n === null ? 'Some sheets have' : n === 1 ? 'One sheet has' : `${n} sheets have`} long stretches of the same answer. They count.`,
    hasty: (n) =>
      `${n === null ? 'Some sheets were' : n === 1 ? 'One sheet was' : `${n} sheets were`} answered very fast. They count.`,
  },
  hidden: (names, part, reason, limits) => {
    const where =
      part === undefined ? '' : part === null ? 'For people without a value: ' : `For ${quoted(part)}: `;
    return `${where}${list(names)}: ${HIDINGS[reason](limits)}`;
  },
  hiddenNames: {
    group: 'Everything',
    part: (part) => (part === null ? 'people without a value' : `group ${quoted(part)}`),
    item: quoted,
  },
  nothingHidden: 'No question and no dimension had to be hidden.',
  leftOut: (n, { minGroup, minCell, precise }) => [
    ...(n < 2 * minGroup
      ? [
          `Quarters and tenths, the smallest and the largest value: below ${2 * minGroup} people they would be the values of single people.`,
        ]
      : [
          `The smallest and the largest value, the median and the limits of the quarters where fewer than ${minCell} people have exactly this value: they would be the values of single people.`,
        ]),
    `Answers and bands with fewer than ${minCell} people are counted together with their neighbours (“never or rarely”).`,
    ...(precise ? [] : ['Decimals: whole percents say as much in a talk and give away less.']),
  ],
  limitsOfProtection: [
    'Two things no program can prevent. Whoever puts two reports side by side, such as yesterday’s and today’s with one person more, can work out what this person has answered: make one report, not many. And whoever knows the answers of the others knows the last one as well.',
  ],
  rounded:
    'There were more than a million different values; quartiles and means are calculated from values with three decimals.',
  nature: [
    'Percent is always of the possible range: 0 is the lowest step, 100 the highest, reversed questions are turned already. SD is the standard deviation. Under “95%” stands the confidence interval of the mean: with so many or so few people it might as well lie anywhere in it.',
    'The report describes this group on this day. It compares with nobody and is of no use for judging single people.',
  ],
  set: (title, version, fingerprint) => `Questions: ${title}, version ${version} (${fingerprint}).`,
};

/** After LeBreton & Senter (2008), table 3. */
function agreementWord(value: number): string {
  const shown = Math.round(value * 100);
  if (shown > 70) return 'agreed';
  if (shown > 50) return 'rather agreed';
  return shown > 30 ? 'rather divided' : 'divided';
}

const HIDINGS: { readonly [H in Hiding]: (limits: Limits) => string } = {
  'too-few': ({ minGroup }) => `fewer than ${minGroup} people stand behind it.`,
  subtraction: () => 'together with the rest, something hidden could be worked out.',
  unanimous: () => 'all or nearly all have answered alike; it would be known of each person.',
  'small-cell': ({ minCell }) =>
    `however they are counted together, somewhere fewer than ${minCell} people would be left.`,
};

/** “3 below 20%”, “4 from 20 to below 60%”, “5 from 60% up” */
function scoreClass({ from, to, closed, n }: ScoreClass): string {
  if (to === null) return closed ? `${n} above ${from}` : `${n} from ${from} up`;
  if (from === null) return `${n} ${closed ? 'up to' : 'below'} ${to}`;
  return closed ? `${n} above ${from} up to ${to}` : `${n} from ${from.replace(/%$/, '')} to below ${to}`;
}

function noAlpha(reason: NoAlpha, item: string | null, cases: number): string {
  switch (reason.code) {
    case 'too-few-items':
      return 'cannot be determined, this takes at least two questions.';
    case 'too-few-cases':
      return `not determined, only ${counted(cases, 'sheet is', 'sheets are')} complete.`;
    case 'no-variance':
      return 'cannot be determined, the answers do not differ.';
    case 'cancelling':
      return `cannot be determined, the answers cancel each other out: what rises in one question falls in the other. Check which questions are reversed (reverse), first ${quoted(item ?? '')}.`;
    case 'negative':
      return `negative (${coefficient(reason.value)}) and therefore no measure. Check first whether ${quoted(item ?? '')} is to be reversed (reverse): this question runs against the others.`;
  }
}

function noOmega(reason: NoAlpha | NoOmega, item: string | null, cases: number): string {
  switch (reason.code) {
    case 'too-few-items':
      return 'cannot be determined, this takes at least three questions.';
    case 'heywood':
      return `cannot be determined, a single factor would give ${quoted(item ?? '')} a loading of 1 or more (a Heywood case).`;
    case 'no-solution':
      return 'cannot be determined, a single factor does not describe the answers.';
    default:
      return noAlpha(reason, item, cases);
  }
}

/** Where less is better, a low percent needs a word to be heard as good. */
function onlyIfWorse(higher: Direction): string {
  return higher === 'worse' ? 'only ' : '';
}
