import { shownDifference } from '../../../core/text/shown-difference.js';
import type { NamedReason, ProfileMessages } from '../../respondent/profile.js';
import { counted, list, mention, number, percent, quoted } from '../words.js';

/** Up to here a list is read, beyond it is skipped. */
const FEW = 2;

export const profileMessages: ProfileMessages = {
  date: (day) => `Profile of ${day}`,
  person: (person) => `for ${person}`,
  other: 'Seen from outside: this is how somebody you work with sees you.',
  headings: {
    glance: 'At a glance',
    meaning: 'What this means',
    strengths: 'What you can build on',
    gaps: 'Gaps',
    advice: (count) =>
      count === 1 ? 'Where you could start' : 'Where you could start: the most important first',
    more: 'What else fits',
    scenes: 'What the text thinks of the scenes',
    reflections: 'In your own words',
    notices: 'About the answers',
    sources: 'Sources',
    method: 'How this is calculated',
    nature: 'What this profile is and what it is not',
  },
  columns: {
    dimension: 'Dimension',
    percent: 'Value',
    band: 'Band',
    answered: 'Answered',
    gap: 'Gap',
    points: 'Points',
  },
  percent,
  lowIsGood: (titles) =>
    titles.length > FEW
      ? `For the ${titles.length} values from ${quoted(titles[0] ?? '')} to ${quoted(titles.at(-1) ?? '')}, lower is better.`
      : `For ${list(titles.map(quoted))}, lower is better.`,
  lowIsGoodShort: 'less is better',
  notScored: 'not scored',
  answered: (answered, items) => `${answered} of ${items}`,
  mean: ({ value, from, to }) =>
    `Mean ${number(value, 1)} on the scale from ${number(from)} to ${number(to)}`,
  points: (value, { from, to }) =>
    from === 0
      ? `${number(value, 2)} of ${number(to, 2)}`
      : `${number(value, 2)} (${number(from, 2)} to ${number(to, 2)})`,
  estimated: 'Projected to all questions, because some are not answered.',
  norm: ({ t, percentile, lower, upper }, inPercent) =>
    `T score ${number(t, 0)}, percentile rank ${number(percentile, 0)}, confidence interval ${inPercent ? number(lower, 0) : number(lower, 1)} to ${inPercent ? percent(upper) : number(upper, 1)}`,
  reason: (reason) =>
    reason.code === 'no-items'
      ? 'No question about this was asked.'
      : `${reason.answered} of ${reason.items} questions ${reason.answered === 1 ? 'is' : 'are'} answered, ${reason.needed} ${reason.needed === 1 ? 'is' : 'are'} needed. That is too few for a value.`,
  strength: (title, value, higher) =>
    higher === 'worse' ? `Little ${title} (${percent(value)})` : `${title} (${percent(value)})`,
  strengthSoFar: (strength) => `This is where you are furthest along: ${strength}`,
  hardTime: (other) =>
    other
      ? 'This is how somebody sees you: a lot is hard for you at the moment. Ask each other what may be behind it.'
      : 'A lot is hard for you at the moment. Having answered so openly is something you can build on.',
  gap: (of, minus, names) => {
    const sides =
      names === null
        ? `${percent(of)} against ${percent(minus)}`
        : `${names.of} ${percent(of)}, ${names.minus} ${percent(minus)}`;
    const points = counted(Math.abs(shownDifference(of, minus)), 'point');
    if (names === null) return `${sides}: ${points} apart`;
    return `${sides}, which is ${points} ${of > minus ? 'behind' : 'ahead'}`;
  },
  because,
  becauseLine: (words) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`,
  tryLine: (step) => `Try this week: ${step}`,
  next: (check) => `A good check to do next: ${quoted(check)}.`,
  scene: (place, option) => `Scene ${place}: ${quoted(option)}`,
  source: (author, title, publisher) => {
    const who = [author, publisher === null ? null : `(${publisher})`]
      .filter((part) => part !== null)
      .join(' ');
    return who === '' ? quoted(title) : `${who}: ${quoted(title)}`;
  },
  passage: (passage) => `Passage: ${passage}`,
  numberedSource: (place, passage) => (passage === null ? `Source ${place}` : `Source ${place}: ${passage}`),
  onlySource: (source) => `All advice is based on: ${source}`,
  sourceInList: (place, source) => `${place}  ${source}`,
  notice: (notice) => {
    switch (notice.code) {
      case 'same-answers':
        return `${notice.run} questions in a row have the same answer, even those that ask the other way round. If you meant it that way, all is well. Otherwise it is worth going through them again, more slowly.`;
      case 'hasty':
        return 'On average less than a second passed between two answers. It may be worth going through the questions again at leisure.';
    }
  },
  method: [
    'Each answer is converted to 0 to 100 percent: the lowest step is 0, the highest 100. Statements that ask the other way round are reversed.',
    'The value of a dimension is the mean of its answered questions. What was skipped or does not apply is left out; it does not count as zero.',
  ],
  methodAnswered: (answered, items) => `Answered: ${answered} of ${items} questions.`,
  methodSet: (title, version, fingerprint) => `Questions: ${title}, version ${version} (${fingerprint}).`,
  natureOther:
    'A mirror held up to you by somebody who sees you at work: not a validated test, not a comparison with others, not a basis for personnel decisions.',
  nature:
    'A mirror made of your own answers: not a validated test, not a comparison with others, not a basis for personnel decisions.',
};

/** So many reasons fit into a sentence. */
const REASONS = 2;

/** “because “Patience” is at 31% and …”; null where nothing in particular made the rule fire. */
function because(reasons: readonly NamedReason[], other: boolean): string | null {
  const phrases = [...new Set(reasons.map((named) => phrase(named, other)))].slice(0, REASONS);
  return phrases.length === 0 ? null : `because ${list(phrases)}`;
}

function phrase({ reason, name, answer }: NamedReason, other: boolean): string {
  const { subject, value } = reason;
  if (value === null)
    return subject.kind === 'item' ? `${mention(name)} was left open` : `${quoted(name)} is not scored`;
  if (subject.kind === 'item')
    return other
      ? `the answer to ${mention(name)} was ${mention(answer ?? '')}`
      : `you answered ${mention(name)} with ${mention(answer ?? '')}`;
  if (subject.kind === 'gap')
    return `${counted(Math.round(Math.abs(Number(value))), 'point lies', 'points lie')} between the two sides of ${quoted(name)}`;
  return `${quoted(name)} is at ${answer ?? percent(Number(value))}`;
}
