import type { SetMessages } from '../../respondent/set.js';
import { conditionMessages } from '../conditions.js';
import { counted, list, number, numberBetween, percent, quoted } from '../words.js';

const UNITS = { percent: 'percent', mean: 'mean', sum: 'sum' };
const DIRECTIONS = { better: 'more is better', worse: 'less is better', neutral: 'neither end is better' };

export const setMessages: SetMessages = {
  headings: {
    dimensions: 'What is measured',
    gaps: 'Which gaps are shown',
    overall: 'The overall value',
    items: 'What is asked',
    advice: 'What is advised',
    closing: 'What comes at the end',
    reminder: 'Reminder',
    sources: 'What it is based on',
  },
  conditions: conditionMessages,
  voice: (language, address) =>
    language.startsWith('de') ? `Language ${language}, address ${address}` : `Language ${language}`,
  dimension: (id, items, higher) => `${id} · ${counted(items, 'question')}, ${DIRECTIONS[higher]}`,
  band({ from, upTo, title }, before) {
    if (upTo !== null) return `up to ${number(upTo, 6)} ${title}`;
    return before !== null && before.upTo !== null
      ? `above that ${title}`
      : `from ${number(from, 6)} ${title}`;
  },
  gap: (id, of, minus) => `${id} · ${of} minus ${minus}`,
  sides: (of, minus) => `The sides are called ${quoted(of)} and ${quoted(minus)}`,
  overall: (dimensions) => `Mean of ${list(dimensions)}`,
  item: ({ id, dimensions, reverse, when, optional, notApplicable }) =>
    [
      id,
      dimensions.length === 0
        ? 'counts in no dimension'
        : dimensions
            .map(
              ({ title, weight, reverse: turned }) =>
                `${title}${weight === 1 ? '' : ` times ${number(weight, 6)}`}${turned ? ', scored in reverse' : ''}`,
            )
            .join(' · '),
      ...(reverse ? ['reversed in gaps'] : []),
      ...(when === null ? [] : [`only if ${when}`]),
      ...(optional ? ['optional'] : []),
      ...(notApplicable ? [] : ['without “does not apply to me”']),
    ].join(' · '),
  option: (scores) => scores.map(([dimension, value]) => `${dimension} ${number(value, 6)}`).join(' · '),
  why: (text) => `Why: ${text}`,
  help: (text) => `On “?”: ${text}`,
  other: (text) => `About somebody else: ${text}`,
  rule: (id, priority) => `${id} · priority ${number(priority, 6)}`,
  when: (condition) => `If ${condition}`,
  source: (id, passage) => `Source: ${id}${passage === null ? '' : `, ${passage}`}`,
  sourceInList: (id, source, more) => `${id} · ${[source, ...more].join(', ')}`,
  reminder: ({ in: { unit, count }, title, text }) =>
    `In the calendar after ${counted(count, unit === 'weeks' ? 'week' : 'month')}: ${quoted(title)}${text === null ? '' : `, ${text}`}`,
  declared: {
    score: ({ unit, times }, { from, to }) =>
      `Counted as ${UNITS[unit]}${times === 1 ? '' : ` times ${number(times, 6)}`}, from ${number(from, 6)} to ${number(to, 6)}`,
    maxMissing: (items) =>
      items === 0 ? 'No answer may be missing' : `Up to ${counted(items, 'answer')} may be missing`,
    minAnswered: (share) => `At least ${percent(100 * share, 1)} must be answered`,
    unaskedZero: 'Questions that are not asked count with their lowest value',
    norms: ({ mean, sd, reliability, n, population, source }) =>
      [
        `Norms: mean ${number(mean, 6)}, standard deviation ${number(sd, 6)}, reliability ${number(reliability, 6)}`,
        ...(n === null ? [] : [n === 1 ? '1 person' : `${n} people`]),
        ...[population, source].filter((part) => part !== null),
      ].join(', '),
    form: { code: null, codes: 'Several answers can be given', number: null, text: 'Free text, not scored' },
    number: (min, max, unit) =>
      `Asked for: ${numberBetween(min, max)}${unit === null ? '' : `, unit ${quoted(unit)}`}`,
    codes: (codes) => `In files: ${codes.map(([code, answer]) => `${code} = ${answer}`).join(' · ')}`,
    values: (values) =>
      `Counts: ${values.map(([answer, value]) => `${answer} = ${number(value, 6)}`).join(' · ')}`,
    missing: (codes) => `Counts as no answer: ${codes.join(' · ')}`,
    free: (label) => `Also a free text, which does not count: ${quoted(label)}`,
    ticks: 'The number of ticks counts',
    columns: (headings) => `In files also under: ${headings.map((one) => quoted(one)).join(' · ')}`,
    was: (ids) => `Formerly: ${ids.join(' · ')}`,
  },
};
