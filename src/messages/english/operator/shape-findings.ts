import type { ShapeFindingFacts, TypeCause } from '../../../core/model/shape-findings.js';
import type { FindingMessages } from '../../operator/findings.js';
import { counted, didYouMean, list, number, numberBetween, quoted, someOf } from '../words.js';
import { typeNames } from './finding-parts.js';

const CAUSES: { readonly [C in TypeCause]: string } = {
  comma: 'The decimal sign is a point in YAML.',
  percent: 'Leave the percent sign out.',
  quotes: 'In quotation marks it is a text. Leave them out.',
  word: 'Write the number in digits.',
  'more-words': 'Write the number only.',
  boolean: 'Yes is true in YAML, no is false.',
  'boolean-text': 'true and false are no texts in YAML. Put the word into quotation marks.',
  'yes-no': 'The answers of a yes/no question are yes and no.',
  id: 'An id begins with a letter.',
  colon: 'The colon with a space makes a key of it. Put the text into quotation marks.',
  hash: 'What stands after # is a comment. Put the text into quotation marks.',
  words: 'A list stands in square brackets, or each entry in a line of its own after a dash.',
  'one-for-many': 'A list stands here, even if it has one entry only.',
  'map-for-list': 'A list stands here: each entry begins with a dash.',
  'list-for-map': 'Each entry has an id here, a colon and behind it what it is.',
  'text-for-entry': 'Each entry consists of keys. The wording stands behind text:',
  all: 'Write { dimensions: all } for all or { dimensions: [a, b] } for some.',
  comparison: 'A condition names what it looks at, and what shall be with it.',
};

/** What would do, for those who have not seen one yet. */
const EXAMPLES: Record<string, string> = {
  title: 'title: Arrived well',
  text: 'text: I know what is expected of me.',
  minutes: 'minutes: 6',
  items: 'items:, below it - id: a1 and text: …',
  options: 'options:, below it - id: a and text: …',
  labels: 'labels: [never, rarely, often]',
  scales: 'scales:, below it frequency: [never, rarely, often]',
  dimensions: 'dimensions:, below it patience: Patience',
  bands: 'bands:, below it - from: 0 and title: …',
  when: 'when: { dimension: patience, below: 40 }',
  overall: 'overall: { dimensions: all }',
  scores: 'scores: { patience: 100 }',
  norms: 'norms: { mean: 61, sd: 15, reliability: 0.8 }',
  defaults: 'defaults: { scale: agreement }',
  advice: 'advice:, below it - when: …, title: … and text: …',
  from: 'from: 40',
  to: 'to: 10',
  of: 'of: patience',
  minus: 'minus: haste',
  reverse: 'reverse: true',
  weight: 'weight: 2',
  minAnswered: 'minAnswered: 0.75',
  priority: 'priority: 50',
};

const example = (key: string | undefined) =>
  key !== undefined && Object.hasOwn(EXAMPLES, key) ? `For example: ${EXAMPLES[key]}` : null;

/** Keys that other formats have and this one does without. */
const NEEDLESS: Record<string, string> = {
  to: 'A band reaches to the next one by itself. Leave it out.',
  bis: 'A band reaches to the next one by itself. Leave it out.',
  required: 'Every question is required that does not say optional: true.',
  pflicht: 'Every question is required that does not say optional: true.',
};

export const shapeFindingMessages: Pick<FindingMessages, keyof ShapeFindingFacts> = {
  'unknown-key': ({ key, near, known }) => ({
    sentence: `There is no key ${quoted(key)} here.`,
    hint:
      didYouMean(near) ??
      (Object.hasOwn(NEEDLESS, key.toLowerCase())
        ? (NEEDLESS[key.toLowerCase()] ?? null)
        : known.length === 0
          ? null
          : `Possible are: ${someOf(known, 24)}.`),
  }),
  'missing-key': ({ key }) => ({ sentence: `${quoted(key)} is missing here.`, hint: example(key) }),
  'wrong-type': ({ expected, got, written, cause, key, more = 0 }) => ({
    sentence: [
      `Here stands ${typeof written === 'string' ? quoted(written) : typeNames(got)}. What is needed is ${typeNames(expected)}.`,
      ...(more === 0
        ? []
        : [`So it is with ${counted(more, 'further entry', 'further entries')} of this list.`]),
    ].join(' '),
    hint: cause === null || cause === undefined ? example(key) : CAUSES[cause],
  }),
  'not-allowed': ({ got, allowed, near }) => ({
    sentence: `${quoted(got)} is not possible here.`,
    hint: didYouMean(near) ?? `Possible is ${list(allowed.map(quoted), 'or')}.`,
  }),
  'out-of-range': ({ got, min, max, near }) => ({
    sentence: `${number(got, 6)} does not fit here.`,
    hint: `What is needed is ${numberBetween(min, max)}${typeof near === 'number' ? `, here thus ${near}` : ''}.`,
  }),
  'empty-text': () => ({ sentence: 'This text is empty.', hint: 'Write it, or leave it out.' }),
  'empty-list': () => ({ sentence: 'This list is empty.', hint: 'At least one entry is needed.' }),
  'bad-id': ({ id, near }) => ({
    sentence: `${quoted(id)} is no id.`,
    hint: `An id begins with a letter from a to z, after it letters without umlauts, digits, - and _ are possible (that of a check is in small letters).${
      typeof near === 'string' ? ` For example: ${near}` : ''
    }`,
  }),
};
