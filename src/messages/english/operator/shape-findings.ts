import type { ShapeFindingFacts, TypeCause } from '../../../core/model/shape-findings.js';
import type { FindingMessages } from '../../operator/findings.js';
import { counted, didYouMean, list, number, numberBetween, quoted, someOf } from '../words.js';
import { typeNames } from './finding-parts.js';

const CAUSES: { readonly [C in TypeCause]: string } = {
  comma: 'In YAML the decimal sign is a point.',
  percent: 'Leave out the percent sign.',
  quotes: 'In quotation marks it is text. Leave them out.',
  word: 'Write the number in digits.',
  'more-words': 'Write only the number.',
  boolean: 'In YAML, yes is true and no is false.',
  'boolean-text': 'In YAML, true and false are not text. Put the word in quotation marks.',
  'yes-no': 'The answers of a yes/no question are yes and no.',
  id: 'An id begins with a letter.',
  colon: 'The colon and space turn it into a key. Put the text in quotation marks.',
  hash: 'Everything after # is a comment. Put the text in quotation marks.',
  words: 'A list goes in square brackets, or each entry on a line of its own after a dash.',
  'one-for-many': 'This has to be a list, even if it has only one entry.',
  'map-for-list': 'This has to be a list: each entry begins with a dash.',
  'list-for-map': 'Here each entry is an id, a colon, and after it what it is.',
  'text-for-entry': 'Each entry consists of keys. The wording goes after text:',
  all: 'Write { dimensions: all } for all or { dimensions: [a, b] } for some.',
  comparison: 'A condition names what it is about, and what has to be true of it.',
  conditions: 'If all of them have to be true, put them under all:, if one is enough, under any:.',
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
  to: 'A band ends where the next one begins. Leave it out.',
  bis: 'A band ends where the next one begins. Leave it out.',
  required: 'Every question is required unless it says optional: true.',
  pflicht: 'Every question is required unless it says optional: true.',
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
          : `Possible keys: ${someOf(known, 24)}.`),
  }),
  'missing-key': ({ key }) => ({ sentence: `${quoted(key)} is missing here.`, hint: example(key) }),
  'wrong-type': ({ expected, got, written, cause, key, more = 0 }) => ({
    sentence: [
      `This is ${typeof written === 'string' ? quoted(written) : typeNames(got)}. It has to be ${typeNames(expected)}.`,
      ...(more === 0
        ? []
        : [`The same goes for ${counted(more, 'more entry', 'more entries')} of this list.`]),
    ].join(' '),
    hint: cause === null || cause === undefined ? example(key) : CAUSES[cause],
  }),
  'not-allowed': ({ got, allowed, near }) => ({
    sentence: `${quoted(got)} is not allowed here.`,
    hint: didYouMean(near) ?? `It has to be ${list(allowed.map(quoted), 'or')}.`,
  }),
  'out-of-range': ({ got, min, max, near }) => ({
    sentence: `${number(got, 6)} does not fit here.`,
    hint: `It has to be ${numberBetween(min, max)}${typeof near === 'number' ? `; here, ${near}` : ''}.`,
  }),
  'empty-text': () => ({ sentence: 'This text is empty.', hint: 'Write it, or leave it out.' }),
  'empty-list': () => ({ sentence: 'This list is empty.', hint: 'At least one entry is needed.' }),
  'bad-id': ({ id, near }) => ({
    sentence: `${quoted(id)} is not an id.`,
    hint: `An id begins with a letter from a to z, followed by letters without accents, digits, - and _ (lower case for the id of a check).${
      typeof near === 'string' ? ` For example: ${near}` : ''
    }`,
  }),
};
