import type { FindingMessages } from '../../operator/findings.js';
import { expectedAnswer } from '../expected.js';
import { bytes, counted, didYouMean, number, numberBetween, quoted, someOf } from '../words.js';
import { answerFileFindingMessages } from './answer-file-findings.js';
import { COUNTED, reference, THINGS } from './finding-parts.js';
import { reviewFindingMessages } from './review-findings.js';
import { shapeFindingMessages } from './shape-findings.js';
import { yamlFindingMessages } from './yaml-findings.js';

/** What the program itself writes as JSON, by the format that the document names. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  'kundencheck/group/1': 'a group report',
  'kundencheck/change/1': 'a comparison of two times',
  'kundencheck/draft/1': 'an unfinished check',
};

const FORMS = {
  text: 'a profile as text',
  markdown: 'a profile in Markdown',
  html: 'a page for the browser',
} as const;

const FOREIGN = {
  rtf: 'a formatted document (RTF)',
  html: 'a web page',
  pdf: 'a PDF',
  word: 'a document from Word, Excel or a similar program',
} as const;

export const findingMessages: FindingMessages = {
  'not-utf8': () => ({
    sentence: 'The file is not saved in UTF-8.',
    hint: 'Save it in your editor with the encoding UTF-8.',
  }),
  'foreign-file': ({ format }) => ({
    sentence: `This is ${FOREIGN[format]}.`,
    hint: 'It has to be plain text: save it in a text editor with the ending .yaml.',
  }),
  binary: () => ({ sentence: 'This is not a text file.', hint: 'It has to be a text file in YAML.' }),
  empty: () => ({ sentence: 'The file is empty.', hint: null }),
  'too-large': (facts) => ({
    sentence: `At ${bytes(facts.bytes)}, the file is too large.`,
    hint: `Up to ${bytes(facts.limit)} are read.`,
  }),
  'too-many': ({ what, count, limit }) => ({
    sentence: `${number(count, 0)} ${COUNTED[what]} are too many.`,
    hint: `Up to ${limit} are possible.`,
  }),
  'too-deep': () => ({ sentence: 'This is nested too deeply.', hint: null }),
  'too-many-findings': ({ shown, found }) => ({
    sentence: `The first ${shown} of ${found} findings are shown.`,
    hint: 'The rest follow once these are fixed.',
  }),
  'control-character': ({ code }) => ({
    sentence: `The text contains an invisible control character (U+${code.toString(16).toUpperCase().padStart(4, '0')}).`,
    hint: 'Type the text again at this point.',
  }),
  'too-long': ({ length, limit }) => ({
    sentence: `This text has ${number(length, 0)} characters.`,
    hint: `Up to ${number(limit, 0)} are possible.`,
  }),
  'unsupported-format': ({ format }) => ({
    sentence: `This version does not know the format ${number(format, 6)}.`,
    hint: 'Write format: 1.',
  }),
  'no-scale': ({ item, scales, more = 0 }) => ({
    sentence: `The item ${quoted(item)} has no scale${more === 0 ? '' : `, nor have ${counted(more, 'other')}`}.`,
    hint:
      scales.length === 0
        ? 'Add one under scales: scales:, below it frequency: [never, rarely, often]'
        : `Name it with scale:, or for all items with defaults: { scale: … }. There are: ${someOf(scales)}.`,
  }),
  'duplicate-id': ({ what, id }) => ({
    sentence: `The ${THINGS[what]} ${quoted(id)} already exists.`,
    hint: 'Each id may occur only once.',
  }),
  'shared-id': ({ id }) => ({
    sentence: `${quoted(id)} is already the name of something else.`,
    hint: 'Items, dimensions and gaps need different ids, because they become columns in tables.',
  }),
  'unknown-reference': ({ what, id, near, known }) => reference(what, id, near, known),
  'dimension-without-items': ({ dimension }) => ({
    sentence: `No item belongs to the dimension ${quoted(dimension)}.`,
    hint: 'Assign at least one with dimension:.',
  }),
  'scale-one-label': ({ sign }) => ({
    sentence: `This scale has only one step, which holds several, separated by ${quoted(sign)}.`,
    hint: 'In a list, commas separate the entries.',
  }),
  'scale-range': ({ from, to }) => ({
    sentence: `The scale goes from ${number(from)} to ${number(to)}.`,
    hint: 'It needs at least two steps, and to has to be greater than from.',
  }),
  'scale-points': ({ points, limit }) => ({
    sentence: `The scale has ${number(points, 0)} steps.`,
    hint: `Up to ${limit} are possible. For larger ranges use kind: number.`,
  }),
  'scale-labels': ({ labels, points }) => ({
    sentence: `The scale has ${number(points, 0)} steps and ${number(labels, 0)} labels.`,
    hint: 'Label each step, or only the ends with low and high.',
  }),
  'scale-list': ({ key, length, points }) => ({
    sentence: `The scale has ${number(points, 0)} steps, but there are ${number(length, 0)} under ${key}.`,
    hint: `Under ${key}, write one for each step, in the order of the labels.`,
  }),
  'scale-values-equal': ({ value }) => ({
    sentence: `All steps of the scale count the same, ${number(value, 6)}.`,
    hint: 'Give at least two different numbers under values.',
  }),
  'duplicate-code': ({ code }) => ({
    sentence: `The code ${quoted(code)} occurs twice here.`,
    hint: 'Nobody could tell what it means in a file. Each code may mean only one thing.',
  }),
  'missing-is-answer': ({ code, answer }) => ({
    sentence: `${quoted(code)} is to mean no answer, but here it is an answer: ${quoted(answer)}.`,
    hint: 'Under missing, write only what is no answer to any question that it holds for.',
  }),
  'bands-order': ({ key, at, before }) => ({
    sentence:
      key === 'from'
        ? `The band begins at ${number(at, 6)} but comes after one that begins at ${number(before, 6)}.`
        : `The band ends at ${number(at, 6)} but comes after one that ends at ${number(before, 6)}.`,
    hint: 'Bands have to be in ascending order.',
  }),
  'bands-start': ({ from, start }) => ({
    sentence: `The first band begins at ${number(from, 6)}.`,
    hint: `It has to begin at ${number(start, 6)}, so that every value has a band.`,
  }),
  'bands-end': ({ upTo, end }) => ({
    sentence: `The last band ends at ${number(upTo, 6)}, but the highest value is ${number(end, 6)}.`,
    hint: 'Leave upTo out of the last band, so that every value has a band.',
  }),
  'keys-exclude': ({ key, other }) => ({
    sentence: `${quoted(key)} and ${quoted(other)} cannot be used together.`,
    hint: `Leave ${quoted(key)} out here.`,
  }),
  'number-range': ({ min, max }) => ({
    sentence: `The range of numbers goes from ${number(min, 6)} to ${number(max, 6)}.`,
    hint: 'max has to be greater than min.',
  }),
  'number-without-range': ({ item }) => ({
    sentence: `The number item ${quoted(item)} counts in a dimension but has no limits.`,
    hint: 'Give min and max; without them there is no percent value.',
  }),
  'wrong-key-for-kind': ({ key, kind }) => ({
    sentence: `${quoted(key)} does not belong in an item of kind ${quoted(kind)}.`,
    hint:
      key === 'options'
        ? 'For options, write kind: choice or kind: many.'
        : key === 'dimension'
          ? 'What an option counts is written with the option: scores: { patience: 100 }.'
          : 'Leave it out, or choose another kind.',
  }),
  'options-too-few': ({ item }) => ({
    sentence: `The item ${quoted(item)} has fewer than two options.`,
    hint: 'Give at least two under options.',
  }),
  'item-has-no-value': ({ item }) => ({
    sentence: `The item ${quoted(item)} has no value of its own.`,
    hint: 'A gap needs dimensions, scales, yes/no items or numbers with limits.',
  }),
  'condition-subject': ({ subjects }) => ({
    sentence:
      subjects.length === 0
        ? 'This condition does not say what it is about.'
        : `This condition is about several things at once: ${subjects.join(', ')}.`,
    hint: 'It needs exactly one of: item, dimension, gap, overall: true, all, any, none or atLeastOf with of.',
  }),
  'condition-count-incomplete': () => ({
    sentence: 'atLeastOf (how many) and of (of which) belong together.',
    hint: 'For example: { atLeastOf: 2, of: [ { item: a1, atLeast: 4 }, { item: a2, atLeast: 4 }, { item: a3, atLeast: 4 } ] }.',
  }),
  'condition-without-test': ({ subject }) => ({
    sentence: `This condition names ${quoted(subject)} but does not say what has to be true of it.`,
    hint: 'It can be: is, isNot, atLeast, atMost, above, below, answered.',
  }),
  'condition-later-item': ({ item }) => ({
    sentence: `The condition is about the item ${quoted(item)}, which is asked later or is this very one.`,
    hint: 'Move that item before this one.',
  }),
  'condition-not-item': ({ subject }) => ({
    sentence: `Whether an item is asked cannot depend on ${quoted(subject)}.`,
    hint: 'During the interview, only the answers to earlier items are known.',
  }),
  'condition-code': ({ item, code, near, known }) => ({
    sentence: `${quoted(code)} is not an answer to the item ${quoted(item)}.`,
    hint: didYouMean(near) ?? `Possible answers: ${someOf(known)}.`,
  }),
  'condition-not-ordered': ({ item, test }) => ({
    sentence: `${quoted(test)} does not fit: the answers to the item ${quoted(item)} have no order.`,
    hint: 'Use is or isNot.',
  }),
  'condition-never': ({ test, limit, min, max }) => ({
    sentence: `This condition can never be true: ${test}: ${number(limit, 6)} is out of range.`,
    hint: `It has to be ${numberBetween(min, max)}.`,
  }),
  'gap-same': ({ id }) => ({
    sentence: `The gap compares ${quoted(id)} with itself.`,
    hint: 'Compare two different ones.',
  }),
  'overall-neutral': ({ dimension }) => ({
    sentence: `The dimension ${quoted(dimension)} has no good end (higher: neutral).`,
    hint: 'It cannot be part of the overall value.',
  }),
  'no-overall': () => ({
    sentence: 'The condition is about the overall value, but the check has none.',
    hint: 'Add overall: { dimensions: all }.',
  }),
  'answer-unknown-item': ({ item, near }) => ({
    sentence: `There is no item ${quoted(item)} in this check.`,
    hint: didYouMean(near),
  }),
  'answer-not-understood': ({ item, written, expected }) => ({
    sentence: `${quoted(written)} is not an answer to ${quoted(item)}.`,
    hint: `It has to be ${expectedAnswer(expected)}.`,
  }),
  'answer-out-of-range': ({ item, written, expected }) => ({
    sentence: `${quoted(written)} is out of range for ${quoted(item)}.`,
    hint: `It has to be ${expectedAnswer(expected)}.`,
  }),
  'answer-not-applicable': ({ item }) => ({
    sentence: `“Does not apply” is not offered for ${quoted(item)}.`,
    hint: 'Leave the answer empty (null).',
  }),
  'profile-other-set': ({ expected, got }) => ({
    sentence: `The answers belong to the check ${quoted(got)}, not to ${quoted(expected)}.`,
    hint: /^[a-z][a-z0-9-]*$/.test(got) ? `Call kundencheck run ${got}.` : null,
  }),
  'document-for-reading': ({ form }) => ({
    sentence: `This is ${FORMS[form]}, made for reading; it does not hold the answers themselves.`,
    hint: 'Use a profile saved with --format json, or a file { person, answers }.',
  }),
  'document-is-table': () => ({
    sentence: 'This is a table, not the answers of one person.',
    hint: 'kundencheck batch scores a table, one row for each person.',
  }),
  'document-not-answers': ({ format }) => ({
    sentence: `This is ${DOCUMENTS[format] ?? `a document ${quoted(format)}`}, not a file with answers.`,
    hint: 'Answers are in a profile (--format json), a table or a file { person, answers }.',
  }),
  'document-from-later': ({ format }) => ({
    sentence: `This file has the format ${quoted(format)}, which this version of kundencheck does not know yet.`,
    hint: 'A later version can read it.',
  }),
  ...reviewFindingMessages,
  ...shapeFindingMessages,
  ...yamlFindingMessages,
  ...answerFileFindingMessages,
};
