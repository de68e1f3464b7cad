import type { SetMessages } from '../../respondent/set.js';
import { counted, number, quoted } from '../words.js';

const UNITS = { percent: 'percent', mean: 'mean', sum: 'sum' };
const DIRECTIONS = { better: 'more is better', worse: 'less is better', neutral: 'without a good end' };

export const setMessages: SetMessages = {
  headings: { dimensions: 'What is measured', items: 'What is asked', sources: 'What it draws on' },
  dimension: (items, higher) => `${counted(items, 'question')}, ${DIRECTIONS[higher]}`,
  bands: (bands) =>
    bands
      .map(({ from, upTo, title }, at) => {
        if (upTo !== null) return `up to ${number(upTo, 6)} ${title}`;
        return at > 0 && bands[at - 1]?.upTo !== null
          ? `above that ${title}`
          : `from ${number(from)} ${title}`;
      })
      .join(' · '),
  item: ({ id, dimensions, reversed, conditional, optional }) =>
    [
      id,
      dimensions.length === 0 ? 'counts in no dimension' : dimensions.join(', '),
      ...(reversed ? ['scored in reverse'] : []),
      ...(conditional ? ['only after certain answers'] : []),
      ...(optional ? ['optional'] : []),
    ].join(' · '),
  declared: {
    score: ({ unit, times }, { from, to }) =>
      `Counted as ${UNITS[unit]}${times === 1 ? '' : ` times ${number(times, 6)}`}, from ${number(from, 6)} to ${number(to, 6)}`,
    maxMissing: (items) =>
      items === 0 ? 'No answer may be missing' : `Up to ${counted(items, 'answer')} may be missing`,
    unaskedZero: 'What is not asked counts with its least value',
    codes: (codes) => `In files: ${codes.map(([code, answer]) => `${code} = ${answer}`).join(' · ')}`,
    values: (values) =>
      `Counts: ${values.map(([answer, value]) => `${answer} = ${number(value, 6)}`).join(' · ')}`,
    missing: (codes) => `In files no answer: ${codes.join(' · ')}`,
    other: (label) => `In files a free text besides, which does not count: ${quoted(label)}`,
    ticks: 'What counts is how many are ticked',
    columns: (headings) => `In files also under: ${headings.map((one) => quoted(one)).join(' · ')}`,
  },
};
