import type { ReviewFindingFacts } from '../../../core/model/review-findings.js';
import type { FindingMessages } from '../../operator/findings.js';
import { didYouMean, number, percent, quoted } from '../words.js';

export const reviewFindingMessages: Pick<FindingMessages, keyof ReviewFindingFacts> = {
  'hash-cuts-text': ({ cut }) => ({
    sentence: `Everything after the hash is a comment and missing from the text: ${quoted(cut)}.`,
    hint: 'Put the text in quotation marks. A comment has two spaces before the hash and one after it.',
  }),
  'version-number': ({ written, read }) => ({
    sentence: `To YAML, ${quoted(written)} is a number; the version is read as ${quoted(read)}.`,
    hint: 'Write three numbers, such as 1.0.0, or put it in quotation marks.',
  }),
  'language-unknown': ({ language, near }) => ({
    sentence: `${quoted(language)} is not a language code.`,
    hint: near === null ? 'German is de, English en.' : didYouMean(near),
  }),
  'trailing-comma': ({ text }) => ({
    sentence: `The text ends with a comma: ${quoted(text)}.`,
    hint: 'YAML needs none between lines.',
  }),
  'same-label': ({ label }) => ({
    sentence: `${quoted(label)} occurs twice in this scale.`,
    hint: 'Nobody can tell two equal steps apart. If a comma is part of it, put the step in quotation marks.',
  }),
  'scale-falls': ({ first, last }) => ({
    sentence: `The scale goes down: ${quoted(first)} comes first and counts least, ${quoted(last)} counts most.`,
    hint: 'Reverse the list, or use values to say what each step counts.',
  }),
  'unused-scale': ({ scale }) => ({
    sentence: `No question uses the scale ${quoted(scale)}.`,
    hint: 'Name it with scale: or leave it out.',
  }),
  'scores-narrow': ({ max }) => ({
    sentence: `The scores of these answers go only up to ${number(max)}.`,
    hint: 'Scores go from 0 to 100. Five steps would be 0, 25, 50, 75, 100.',
  }),
  'item-without-dimension': ({ item }) => ({
    sentence: `The question ${quoted(item)} counts in no dimension.`,
    hint: 'Add dimension: …; without it the question is asked but never scored.',
  }),
  'same-option': ({ text }) => ({
    sentence: `This answer occurs twice: ${quoted(text)}.`,
    hint: 'Delete one of them or word it differently.',
  }),
  'same-question': ({ other }) => ({
    sentence: `The same question already occurs as ${quoted(other)}.`,
    hint: 'Delete one of them or word it differently.',
  }),
  'same-title': ({ title }) => ({
    sentence: `Something else is already called ${quoted(title)}. In the profile the two could not be told apart.`,
    hint: 'Give one of them another title.',
  }),
  'condition-always': ({ test, limit }) => ({
    sentence: `This test is always true: ${test}: every value reaches ${number(limit, 6)}.`,
    hint: 'For a question it is the step of its scale that counts, not percent.',
  }),
  'condition-contradicts': ({ low, high }) => ({
    sentence: `Nothing can be both: above ${number(low, 6)} and below ${number(high, 6)}.`,
    hint: 'For “either … or”, write two conditions under any:.',
  }),
  'condition-raw-code': ({ test, limit, from, to }) => ({
    sentence: `A dimension counts in percent, ${test}: ${number(limit, 6)} is ${percent(limit)}.`,
    hint: `The middle of the scale from ${from} to ${to} would be 50.`,
  }),
  'dimension-named-like-key': ({ id }) => ({
    sentence: `${quoted(id)} is a key of the format, but here it names a dimension.`,
    hint: 'Is the line indented too little?',
  }),
  placeholder: ({ text }) => ({
    sentence: `There is still a placeholder here: ${quoted(text)}.`,
    hint: 'Write the text, or leave it out.',
  }),
  markup: ({ text }) => ({
    sentence: `${quoted(text)} is shown exactly as written.`,
    hint: 'Texts are plain. An empty line starts a new paragraph.',
  }),
  mojibake: ({ text }) => ({
    sentence: `${quoted(text)} used to be an umlaut or a quotation mark.`,
    hint: 'Type it again, and save with the encoding UTF-8.',
  }),
  'mixed-address': ({ du, sie }) => ({
    sentence: `The check addresses people with Du in one place (${quoted(du)}) and Sie in another (${quoted(sie)}).`,
    hint: 'Use only one of them.',
  }),
  'other-address': ({ word, declared }) => ({
    sentence: `The check addresses people with ${declared === 'du' ? 'Sie' : 'Du'} (${quoted(word)}), but the program around it says ${declared === 'du' ? 'Du' : 'Sie'}.`,
    hint: declared === 'du' ? 'Write address: sie below language.' : 'Leave address: sie out.',
  }),
  'band-never': ({ title }) => ({
    sentence: `Nobody can reach the band ${quoted(title)}.`,
    hint: 'No answers lead to a value within it. Move the limits.',
  }),
  'advice-never': ({ advice }) => ({
    sentence: `The advice ${quoted(advice)} can never apply.`,
    hint: 'No answers meet its condition.',
  }),
  'gap-never': ({ gap }) => ({
    sentence: `The two sides of the gap ${quoted(gap)} never differ.`,
    hint: 'No answers lead to a difference of ten points.',
  }),
  'item-never-asked': ({ item }) => ({
    sentence: `The question ${quoted(item)} is never asked.`,
    hint: 'No answers meet its condition.',
  }),
  'expectation-missed': ({ what, expected, got }) => ({
    sentence:
      expected === 'advice'
        ? `The advice ${quoted(what)} was expected, but these came: ${got}.`
        : `${expected} was expected for ${quoted(what)}, but it is ${got}.`,
    hint: 'Either the expectation is wrong, or questions, weights or limits have changed.',
  }),
  'expectation-answer': ({ item, answer }) => ({
    sentence: `${quoted(answer)} is not an answer to ${quoted(item)}.`,
    hint: 'Write answers here as in an answer file: id of the question, colon, step or id of the answer.',
  }),
  'allow-unknown': ({ code, near }) => ({
    sentence: `${quoted(code)} is not something that can be allowed.`,
    hint: didYouMean(near) ?? 'The name is in square brackets after the warning.',
  }),
  'unused-source': ({ source }) => ({
    sentence: `No advice uses the source ${quoted(source)}.`,
    hint: 'Name it with source: or leave it out.',
  }),
  'single-item-dimension': ({ dimension }) => ({
    sentence: `The dimension ${quoted(dimension)} depends on a single question.`,
    hint: 'Three to six questions make a value more reliable.',
  }),
  'two-thoughts': ({ word }) => ({
    sentence: `This question seems to ask two things at once (${quoted(word)}).`,
    hint: 'Anybody who agrees with only one of them has no answer. Make it two questions.',
  }),
  'two-negations': ({ first, second }) => ({
    sentence: `Two negations in one sentence: ${quoted(first)} and ${quoted(second)}.`,
    hint: 'People have to work out what a no means. Say it without one of them.',
  }),
  absolute: ({ word }) => ({
    sentence: `${quoted(word)} leaves honest people no answer but no.`,
    hint: 'The answer itself already says how often or how much.',
  }),
  'long-text': ({ characters, words, limit }) => ({
    sentence: `This question has ${words} words (${characters} characters).`,
    hint: `Up to ${limit} words can be taken in at one go.`,
  }),
  'hard-to-read': ({ grade, limit }) => ({
    sentence: `The questions are hard to read: school grade ${number(grade)} by the Wiener Sachtextformel.`,
    hint: `Up to ${limit} is fine. Shorter words and sentences help.`,
  }),
  'reversed-share': ({ reversed, items }) => ({
    sentence: `${reversed} of ${items} questions are asked the other way round.`,
    hint: 'Between a quarter and two fifths keep people from simply agreeing with everything.',
  }),
  'longest-best-option': ({ characters, others }) => ({
    sentence: `The best answer is also the longest, with ${characters} characters; the others have ${others} on average.`,
    hint: 'Anybody who notices will tick the longest.',
  }),
  'label-misfit': ({ word, scale }) => ({
    sentence:
      scale === 'frequency'
        ? `${quoted(word)} in the question does not go with a frequency as the answer.`
        : `You cannot agree or disagree with a question (${quoted(word)}).`,
    hint:
      scale === 'frequency'
        ? 'Leave the word out; the answer says it.'
        : 'Turn it into a statement, or use another scale.',
  }),
  'unlabelled-middle': ({ points }) => ({
    sentence: `The middle one of the ${points} steps has no word.`,
    hint: 'People who do not know choose it too. Label each step, or use an even number of steps.',
  }),
  'advice-always': ({ advice }) => ({
    sentence: `The advice ${quoted(advice)} applies to every sheet with enough answers.`,
    hint: 'What applies to everybody is better placed in closing.',
  }),
  'advice-never-first': ({ advice, fires }) => ({
    sentence: `The advice ${quoted(advice)} is never among the first three, although it applies to ${percent(100 * fires)} of the sheets.`,
    hint: 'Give it a higher priority if people should see it.',
  }),
  'reach-undecided': ({ what }) => ({
    sentence: `It could not be determined whether ${quoted(what)} can be reached.`,
    hint: null,
  }),
  'allow-unused': ({ code }) => ({
    sentence: `${quoted(code)} is allowed here but does not occur.`,
    hint: 'Leave it out.',
  }),
};
