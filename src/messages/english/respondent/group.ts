import type { Hiding } from '../../../core/model/group.js';
import type { Direction } from '../../../core/model/question-set.js';
import { isCrowd, type Limits } from '../../../core/protection/limits.js';
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
    `Nothing is shown that rests on fewer than ${minGroup} people. Answers are counted only where at least ${minCell} people gave them, and not where nearly everybody did. Nobody should be recognisable.`,
  ],
  tooSmall: (n, minGroup) =>
    `${people(n)}: too few for a group report. It takes at least ${minGroup}; with fewer, individuals could be recognised.`,
  headings: {
    points: 'Worth talking about',
    advice: 'What would help most people',
    dimensions: 'The dimensions',
    bands: 'Where people are',
    gaps: 'Gaps',
    items: 'Question by question',
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
  close: 'The dimensions are close together, within 5 points. Strongest and weakest mean little here.',
  points: {
    'strongest-dimension': (title, mean, higher) =>
      `The group is strongest here: ${title}, on average ${onlyIfWorse(higher)}${mean}.`,
    'weakest-dimension': (title, mean, higher) =>
      `There is most to gain here: ${title}, on average ${mean}${higher === 'worse' ? ' (less would be better)' : ''}.`,
    'divided-dimension': (title, classes) => `You are furthest apart here: ${title}. ${classes}.`,
    'strongest-item': (text, answer) => `It looks best here: ${quoted(text)} ${answer}`,
    'weakest-item': (text, answer) => `The group finds this hardest: ${quoted(text)} ${answer}`,
    'divided-item': (text, counts) =>
      `The answers differ most here: ${quoted(text)} ${list(counts.map(({ label, n }) => `${label} ${n}`))}.`,
    'widest-gap': (title, text) => `The widest gap is ${quoted(title)}: ${text}.`,
  },
  mostSaid: (answer, n, of) => `The most frequent answer is ${quoted(answer)}, given by ${n} of ${of}.`,
  gap: (of, minus, points) => {
    const distance = `${number(Math.abs(points))} ${Math.abs(points) === 1 ? 'point' : 'points'}`;
    if (of === null || minus === null) return `on average ${points < 0 ? '−' : '+'}${distance}`;
    if (number(points) === '0') return `${of} and ${minus} are level on average`;
    return `${of} is on average ${distance} ${points > 0 ? 'above' : 'below'} ${minus}`;
  },
  joined: (labels) => list(labels, 'or'),
  classes: (classes) => list(classes.map(scoreClass)),
  advice: (title, n, of) => `${title} (fits ${n} of ${of} people)`,
  tryLine: (step) => `Try this week: ${step}`,
  sourceLine: (source) => `Source: ${source}`,
  lessIsBetter: (titles) => `For ${list(titles.map(quoted))}, lower is better.`,
  whole: (value) => number(value, 1),
  percent: (value) => percent(value, 1),
  inUnit: (value) => number(value, 2),
  ranged: (title, { from, to }) => `${title} (${number(from, 2)} to ${number(to, 2)})`,
  unitRemark:
    'Where a range follows the name in brackets, the figures are points of that range; otherwise they are percent.',
  interval: (lower, upper) => `${lower} to ${upper}`,
  noFigure: '–',
  bands: (bands, n) =>
    bands.map((band) => `${band.title} ${band.n} (${percent((100 * band.n) / n)})`).join(', '),
  counts: (counts) => counts.map(({ label, n }) => `${label} ${n}`).join(' · '),
  item: {
    n: (n, of) => `${n} of ${of} answered`,
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
    textsLeftOut: 'Free texts appear only with --with-texts.',
  },
  otherItems: 'Further questions',
  noPart: 'not stated',
  noParts: 'No subgroup is large enough to be shown.',
  partRemark: 'Means, with the number of people in brackets.',
  partCell: (mean, n) => `${mean} (${n})`,
  reliability: {
    alpha: ({ value, lower, upper, standardised }) =>
      `Alpha ${coefficient(value)} (95% confidence interval: ${coefficient(lower)} to ${coefficient(upper)}), standardised ${coefficient(standardised)}`,
    omega: (value) => `Omega ${coefficient(value)}`,
    n: (items, n) => `${counted(items, 'question')}, ${counted(n, 'complete sheet')}`,
    noAlpha: (reason, item, cases) => `Alpha: ${noAlpha(reason, item, cases)}`,
    noOmega: (reason, item, cases) => `Omega: ${noOmega(reason, item, cases)}`,
    hidden: 'Not shown: it would take more complete sheets, or sheets that differ more.',
    few: (n) =>
      `Careful, ${people(n)}: below 30 these figures vary widely. The confidence interval shows how much.`,
    what: 'Alpha and omega say how well the questions of a dimension go together in this group. They say nothing about a single person.',
  },
  notices: {
    'same-answers': (n) =>
      `${n === null ? 'Some sheets have' : n === 1 ? 'One sheet has' : `${n} sheets have`} long runs of the same answer. They are counted.`,
    hasty: (n) =>
      `${n === null ? 'Some sheets were' : n === 1 ? 'One sheet was' : `${n} sheets were`} answered very quickly. They are counted.`,
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
  nothingHidden: 'No question or dimension had to be hidden.',
  leftOut: (n, limits) => [
    n < 2 * limits.minGroup
      ? `Quarters, tenths, and the smallest and largest value: with fewer than ${2 * limits.minGroup} people they would be the values of individuals.`
      : isCrowd(n, limits)
        ? `The smallest and largest value where fewer than ${limits.minCell} people have exactly that value: they would be the values of individuals.`
        : `The smallest and largest value, the median and the quartiles where any value belongs to fewer than ${limits.minCell} people: they would tell something about individuals.`,
    `Answers and bands with fewer than ${limits.minCell} people are combined with their neighbours (“never or rarely”).`,
    ...(limits.precise
      ? []
      : ['Decimals: whole percentages say just as much in a conversation and give less away.']),
  ],
  limitsOfProtection: [
    'There are three things that the report does not prevent. Anybody who compares two reports, such as yesterday’s and today’s with one more person in it, can work out what that person answered: make one report, not many. Anybody who knows everybody else’s answers knows the last one too. And with few questions and few people, anybody who tries every possibility sometimes learns that somebody gave a rare answer, but not who.',
  ],
  rounded:
    'There were more than a million different values; quartiles and means are calculated from values rounded to three decimals.',
  nature: [
    'Percent always refers to the possible range: 0 is the lowest step, 100 the highest, and reversed questions have already been turned round. SD is the standard deviation. “95%” is the confidence interval of the mean: with this number of people, the mean could just as well lie anywhere in it.',
    'The report describes this group on this day. It does not compare the group with anybody, and it cannot be used to judge individuals.',
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
  'too-few': ({ minGroup }) => `rests on fewer than ${minGroup} people.`,
  subtraction: () => 'together with the rest, it would let something hidden be worked out.',
  unanimous: () => 'all or nearly all gave the same answer; it would be known about each person.',
  'single-scores': () => 'single people’s scores could be pieced together from it.',
  'small-cell': ({ minCell }) =>
    `however they are combined, fewer than ${minCell} people would be left somewhere.`,
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
      return 'cannot be calculated: it takes at least two questions.';
    case 'too-few-cases':
      return `not calculated: only ${counted(cases, 'sheet is', 'sheets are')} complete.`;
    case 'no-variance':
      return 'cannot be calculated: the answers do not differ.';
    case 'cancelling':
      return `cannot be calculated: the answers cancel each other out; what rises in one question falls in the other. Check which questions are reversed (reverse), starting with ${quoted(item ?? '')}.`;
    case 'negative':
      return `negative (${coefficient(reason.value)}) and therefore meaningless. First check whether ${quoted(item ?? '')} should be reversed (reverse): this question runs against the others.`;
  }
}

function noOmega(reason: NoAlpha | NoOmega, item: string | null, cases: number): string {
  switch (reason.code) {
    case 'too-few-items':
      return 'cannot be calculated: it takes at least three questions.';
    case 'heywood':
      return `cannot be calculated: a single factor would give ${quoted(item ?? '')} a loading of 1 or more (a Heywood case).`;
    case 'no-solution':
      return 'cannot be calculated: a single factor does not describe the answers.';
    default:
      return noAlpha(reason, item, cases);
  }
}

/** Where less is better, a low percent needs a word to be heard as good. */
function onlyIfWorse(higher: Direction): string {
  return higher === 'worse' ? 'only ' : '';
}
