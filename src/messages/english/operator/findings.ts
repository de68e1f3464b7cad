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
  'kundencheck/draft/1': 'a check begun',
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
    hint: 'Save it in the editor with the encoding UTF-8.',
  }),
  'foreign-file': ({ format }) => ({
    sentence: `That is ${FOREIGN[format]}.`,
    hint: 'Plain text is needed: save it in a text editor with the ending .yaml.',
  }),
  binary: () => ({ sentence: 'That is no text file.', hint: 'A text file in YAML is needed.' }),
  empty: () => ({ sentence: 'The file is empty.', hint: null }),
  'too-large': (facts) => ({
    sentence: `With ${bytes(facts.bytes)} the file is too large.`,
    hint: `Up to ${bytes(facts.limit)} are read.`,
  }),
  'too-many': ({ what, count, limit }) => ({
    sentence: `${number(count, 0)} ${COUNTED[what]} are too many.`,
    hint: `Up to ${limit} are possible.`,
  }),
  'too-deep': () => ({ sentence: 'This is nested too deeply.', hint: null }),
  'too-many-findings': ({ shown, found }) => ({
    sentence: `The first ${shown} of ${found} findings are shown.`,
    hint: 'The rest comes when these are mended.',
  }),
  'control-character': ({ code }) => ({
    sentence: `An invisible control character is in the text (U+${code.toString(16).toUpperCase().padStart(4, '0')}).`,
    hint: 'Type the text anew at this place.',
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
        ? 'Make one under scales: scales:, below it frequency: [never, rarely, often]'
        : `Name it with scale: or for all with defaults: { scale: … }. There are: ${someOf(scales)}.`,
  }),
  'duplicate-id': ({ what, id }) => ({
    sentence: `The ${THINGS[what]} ${quoted(id)} exists already.`,
    hint: 'Each id occurs only once.',
  }),
  'shared-id': ({ id }) => ({
    sentence: `${quoted(id)} is the name of something else here.`,
    hint: 'Items, dimensions and gaps need different ids, for in tables they are columns.',
  }),
  'unknown-reference': ({ what, id, near, known }) => reference(what, id, near, known),
  'dimension-without-items': ({ dimension }) => ({
    sentence: `No item belongs to the dimension ${quoted(dimension)}.`,
    hint: 'Assign at least one to it with dimension:.',
  }),
  'scale-one-label': ({ sign }) => ({
    sentence: `This scale has one step only, in which several stand, separated by ${quoted(sign)}.`,
    hint: 'In a list commas separate.',
  }),
  'scale-range': ({ from, to }) => ({
    sentence: `The scale goes from ${number(from)} to ${number(to)}.`,
    hint: 'It needs at least two steps, and to is greater than from.',
  }),
  'scale-points': ({ points, limit }) => ({
    sentence: `The scale has ${number(points, 0)} steps.`,
    hint: `Up to ${limit} are possible. For larger ranges there is kind: number.`,
  }),
  'scale-labels': ({ labels, points }) => ({
    sentence: `The scale has ${number(points, 0)} steps and ${number(labels, 0)} labels.`,
    hint: 'Label each step, or only the ends with low and high.',
  }),
  'scale-list': ({ key, length, points }) => ({
    sentence: `The scale has ${number(points, 0)} steps, under ${key} there are ${number(length, 0)}.`,
    hint: `Write one under ${key} for each step, in the order of the labels.`,
  }),
  'scale-values-equal': ({ value }) => ({
    sentence: `All steps of the scale count the same, ${number(value, 6)}.`,
    hint: 'Give at least two different numbers under values.',
  }),
  'duplicate-code': ({ code }) => ({
    sentence: `The code ${quoted(code)} stands here twice.`,
    hint: 'Nobody could tell what it means in a file. Each code means one thing.',
  }),
  'bands-order': ({ key, at, before }) => ({
    sentence:
      key === 'from'
        ? `The band begins at ${number(at, 6)} and stands after one that begins at ${number(before, 6)}.`
        : `The band ends at ${number(at, 6)} and stands after one that ends at ${number(before, 6)}.`,
    hint: 'Bands stand in ascending order.',
  }),
  'bands-start': ({ from, start }) => ({
    sentence: `The first band begins at ${number(from, 6)}.`,
    hint: `It has to begin at ${number(start, 6)}, so that every value has a band.`,
  }),
  'bands-end': ({ upTo, end }) => ({
    sentence: `The last band ends at ${number(upTo, 6)}, the highest value is ${number(end, 6)}.`,
    hint: 'Leave upTo out of the last band, so that every value has a band.',
  }),
  'keys-exclude': ({ key, other }) => ({
    sentence: `${quoted(key)} and ${quoted(other)} exclude each other.`,
    hint: `Leave ${quoted(key)} out here.`,
  }),
  'number-range': ({ min, max }) => ({
    sentence: `The range of numbers goes from ${number(min, 6)} to ${number(max, 6)}.`,
    hint: 'max has to be greater than min.',
  }),
  'number-without-range': ({ item }) => ({
    sentence: `The number item ${quoted(item)} counts in a dimension but has no limits.`,
    hint: 'Give min and max, else no percent can be made of it.',
  }),
  'wrong-key-for-kind': ({ key, kind }) => ({
    sentence: `${quoted(key)} does not belong to an item of the kind ${quoted(kind)}.`,
    hint:
      key === 'options'
        ? 'For options write kind: choice or kind: many.'
        : key === 'dimension'
          ? 'What one of several answers counts stands with it: scores: { patience: 100 }.'
          : 'Leave it out or choose another kind.',
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
        ? 'This condition does not say what it looks at.'
        : `This condition looks at several things at once: ${subjects.join(', ')}.`,
    hint: 'Exactly one is needed: item, dimension, gap, overall: true, all, any, none or atLeastOf with of.',
  }),
  'condition-count-incomplete': () => ({
    sentence: 'atLeastOf (how many) and of (of which) belong together.',
    hint: 'For example: { atLeastOf: 2, of: [ { item: a1, atLeast: 4 }, { item: a2, atLeast: 4 }, { item: a3, atLeast: 4 } ] }.',
  }),
  'condition-without-test': ({ subject }) => ({
    sentence: `This condition names ${quoted(subject)} but not what shall be with it.`,
    hint: 'Possible are: is, isNot, atLeast, atMost, above, below, answered.',
  }),
  'condition-later-item': ({ item }) => ({
    sentence: `The condition looks at the item ${quoted(item)}, which is asked only afterwards or is this one.`,
    hint: 'Put that item in front.',
  }),
  'condition-not-item': ({ subject }) => ({
    sentence: `Whether an item is asked cannot depend on ${quoted(subject)}.`,
    hint: 'While asking, only the answers to earlier items are known.',
  }),
  'condition-code': ({ item, code, near, known }) => ({
    sentence: `${quoted(code)} is no answer to the item ${quoted(item)}.`,
    hint: didYouMean(near) ?? `Possible are: ${someOf(known)}.`,
  }),
  'condition-not-ordered': ({ item, test }) => ({
    sentence: `${quoted(test)} does not fit: the answers to the item ${quoted(item)} have no order.`,
    hint: 'Take is or isNot.',
  }),
  'condition-never': ({ test, limit, min, max }) => ({
    sentence: `This condition can never hold: ${test}: ${number(limit, 6)} lies outside of the possible.`,
    hint: `Possible is ${numberBetween(min, max)}.`,
  }),
  'gap-same': ({ id }) => ({
    sentence: `The gap compares ${quoted(id)} with itself.`,
    hint: 'Take two different ones.',
  }),
  'overall-neutral': ({ dimension }) => ({
    sentence: `The dimension ${quoted(dimension)} has no good end (higher: neutral).`,
    hint: 'It cannot enter the overall value.',
  }),
  'no-overall': () => ({
    sentence: 'The condition looks at the overall value, but the check has none.',
    hint: 'Add overall: { dimensions: all }.',
  }),
  'answer-unknown-item': ({ item, near }) => ({
    sentence: `There is no item ${quoted(item)} in this check.`,
    hint: didYouMean(near),
  }),
  'answer-not-understood': ({ item, written, expected }) => ({
    sentence: `${quoted(written)} is no answer to ${quoted(item)}.`,
    hint: `What is needed is ${expectedAnswer(expected)}.`,
  }),
  'answer-out-of-range': ({ item, written, expected }) => ({
    sentence: `${quoted(written)} lies outside of the possible for ${quoted(item)}.`,
    hint: `What is needed is ${expectedAnswer(expected)}.`,
  }),
  'answer-not-applicable': ({ item }) => ({
    sentence: `“Does not occur” is not provided for ${quoted(item)}.`,
    hint: 'Leave the answer empty (null).',
  }),
  'profile-other-set': ({ expected, got }) => ({
    sentence: `The answers belong to the check ${quoted(got)}, not to ${quoted(expected)}.`,
    hint: /^[a-z][a-z0-9-]*$/.test(got) ? `Call kundencheck run ${got}.` : null,
  }),
  'document-for-reading': ({ form }) => ({
    sentence: `That is ${FORMS[form]}, made for reading; the single answers are not in it.`,
    hint: 'What is needed is a profile with --format json or a file { person, answers }.',
  }),
  'document-is-table': () => ({
    sentence: 'That is a table, not the answers of one person.',
    hint: 'A table is scored by kundencheck batch, a row for each person.',
  }),
  'document-not-answers': ({ format }) => ({
    sentence: `That is ${DOCUMENTS[format] ?? `a document ${quoted(format)}`}, no file with answers.`,
    hint: 'Answers are in a profile (--format json), a table or a file { person, answers }.',
  }),
  'document-from-later': ({ format }) => ({
    sentence: `This file has the format ${quoted(format)}, which this version of kundencheck does not have yet.`,
    hint: 'A later version can read it.',
  }),
  ...reviewFindingMessages,
  ...shapeFindingMessages,
  ...yamlFindingMessages,
  ...answerFileFindingMessages,
};
