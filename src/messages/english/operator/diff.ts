import type { DiffMessages } from '../../operator/diff.js';
import { quoted } from '../words.js';

const STEPS = {
  patch: 'wording only, so the third number rises',
  minor: 'additions, so the second number rises',
  major: 'values or ids, so the first number rises',
};

export const diffMessages: DiffMessages = {
  options: { json: 'prints the same for programs' },
  title: (title, before, after) => `${title}: version ${before} and version ${after}`,
  parts: {
    set: 'The check',
    source: 'Sources',
    dimension: 'Dimensions',
    item: 'Questions',
    option: 'Options',
    gap: 'Gaps',
    overall: 'Overall value',
    advice: 'Advice',
    guide: 'Guide',
  },
  keys: {
    weight: 'weight',
    reverse: 'reversed',
    unit: 'unit',
    times: 'times',
    points: 'steps',
    from: 'from',
    to: 'to',
    weeks: 'weeks',
    months: 'months',
    title: 'title',
    text: 'text',
    minutes: 'minutes',
    source: 'source',
    passage: 'passage',
    dimension: 'dimension',
    says: 'says',
  },
  line(difference, ids, { before, after }) {
    const name = ['set', 'overall', 'guide'].includes(difference.part) ? '' : `${ids.join(', ')}: `;
    switch (difference.kind) {
      case 'added':
        return `${name}new, ${quoted(difference.title)}`;
      case 'removed':
        return `${name}gone, ${quoted(difference.title)}`;
      case 'renamed':
        return `${name}was called ${difference.was}`;
      case 'moved':
        return `${name}now in position ${difference.to}, was in ${difference.from}`;
      case 'changed':
        return `${name}${difference.field} now ${after ?? 'not given'}, was ${before ?? 'not given'}`;
    }
  },
  nothing: 'Both versions ask, score and advise the same.',
  answers: (verdict) =>
    ({
      fit: 'Old answers: they still fit. Nothing they depend on has changed.',
      readable:
        'Old answers: they can still be read. Check whether they still mean the same, because questions or their order have changed.',
      broken:
        'Old answers: they fit only in part. What is missing or coded differently is reported or has no value. If a question only has a new id, add was: with the old one.',
    })[verdict],
  version: (step, wanted, enough) => {
    if (wanted === null) return `Version: ${STEPS[step]}. Three numbers work well, for example 1.0.0.`;
    return enough ? `Version: fits (${STEPS[step]}).` : `Version: write version: ${wanted} (${STEPS[step]}).`;
  },
  otherSet: (before, after) =>
    `Note: the two have different ids (${before} and ${after}). Are they the same check?`,
  text: quoted,
  yes: 'yes',
  no: 'no',
};
