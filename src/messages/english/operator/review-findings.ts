import type { ReviewFindingFacts } from '../../../core/model/review-findings.js';
import type { FindingMessages } from '../../operator/findings.js';
import { didYouMean, number, percent, quoted } from '../words.js';

export const reviewFindingMessages: Pick<FindingMessages, keyof ReviewFindingFacts> = {
  'hash-cuts-text': ({ cut }) => ({
    sentence: `From the hash on the rest of the line is a comment and missing in the text: ${quoted(cut)}.`,
    hint: 'Put the text into quotation marks. A comment stands two spaces apart, with one after the hash.',
  }),
  'version-number': ({ written, read }) => ({
    sentence: `${quoted(written)} is a number for YAML, the version is read as ${quoted(read)}.`,
    hint: 'Write three numbers, such as 1.0.0, or put it into quotation marks.',
  }),
  'language-unknown': ({ language, near }) => ({
    sentence: `${quoted(language)} is no code of a language.`,
    hint: near === null ? 'German is de, English en.' : didYouMean(near),
  }),
  'trailing-comma': ({ text }) => ({
    sentence: `The text ends with a comma: ${quoted(text)}.`,
    hint: 'YAML needs none between lines.',
  }),
  'same-label': ({ label }) => ({
    sentence: `${quoted(label)} stands twice in this scale.`,
    hint: 'Nobody can tell two equal steps apart. If a comma belongs to it, put the step into quotation marks.',
  }),
  'scale-falls': ({ first, last }) => ({
    sentence: `The scale falls: ${quoted(first)} stands in front and counts least, ${quoted(last)} most.`,
    hint: 'Turn the list round, or say with values what each step counts.',
  }),
  'unused-scale': ({ scale }) => ({
    sentence: `No question uses the scale ${quoted(scale)}.`,
    hint: 'Name it with scale: or leave it out.',
  }),
  'scores-narrow': ({ max }) => ({
    sentence: `The scores of these answers go up to ${number(max)} only.`,
    hint: 'Scores count from 0 to 100. Five steps would be 0, 25, 50, 75, 100.',
  }),
  'item-without-dimension': ({ item }) => ({
    sentence: `The question ${quoted(item)} counts in no dimension.`,
    hint: 'Add dimension: …, else it is asked and never scored.',
  }),
  'same-option': ({ text }) => ({
    sentence: `This answer stands there twice: ${quoted(text)}.`,
    hint: 'Strike one out or word it otherwise.',
  }),
  'same-question': ({ other }) => ({
    sentence: `The same question stands under ${quoted(other)} already.`,
    hint: 'Strike one out or word it otherwise.',
  }),
  'same-title': ({ title }) => ({
    sentence: `Something is called ${quoted(title)} here already. In the profile the two cannot be told apart.`,
    hint: 'Give one of them another title.',
  }),
  'condition-always': ({ test, limit }) => ({
    sentence: `This test always holds: ${test}: ${number(limit, 6)} is reached by every value.`,
    hint: 'For a question the step of its scale counts, not percent.',
  }),
  'condition-contradicts': ({ low, high }) => ({
    sentence: `Both at once is impossible: above ${number(low, 6)} and below ${number(high, 6)}.`,
    hint: 'For “either … or” write two conditions under any:.',
  }),
  'condition-raw-code': ({ test, limit, from, to }) => ({
    sentence: `A dimension counts in percent, ${test}: ${number(limit, 6)} is ${percent(limit)}.`,
    hint: `The middle of the scale from ${from} to ${to} would be 50.`,
  }),
  'dimension-named-like-key': ({ id }) => ({
    sentence: `${quoted(id)} is a key of the format and the name of a dimension here.`,
    hint: 'Is the line indented too little?',
  }),
  placeholder: ({ text }) => ({
    sentence: `A placeholder still stands here: ${quoted(text)}.`,
    hint: 'Write the text, or leave it out.',
  }),
  markup: ({ text }) => ({
    sentence: `${quoted(text)} is shown as it stands.`,
    hint: 'Texts are plain. An empty line makes a paragraph.',
  }),
  mojibake: ({ text }) => ({
    sentence: `${quoted(text)} was an umlaut or a quotation mark once.`,
    hint: 'Type it anew, and save with the encoding UTF-8.',
  }),
  'mixed-address': ({ du, sie }) => ({
    sentence: `The check says Du to people in one place (${quoted(du)}) and Sie in another (${quoted(sie)}).`,
    hint: 'Keep to one of them.',
  }),
  'other-address': ({ word, declared }) => ({
    sentence: `The check says ${declared === 'du' ? 'Sie' : 'Du'} to people (${quoted(word)}), the program around it ${declared === 'du' ? 'Du' : 'Sie'}.`,
    hint: declared === 'du' ? 'Write address: sie below language.' : 'Leave address: sie out.',
  }),
  'band-never': ({ title }) => ({
    sentence: `Nobody can reach the band ${quoted(title)}.`,
    hint: 'No answers give a value that falls into it. Move the limits.',
  }),
  'advice-never': ({ advice }) => ({
    sentence: `The advice ${quoted(advice)} can never apply.`,
    hint: 'No answers fulfil its condition.',
  }),
  'gap-never': ({ gap }) => ({
    sentence: `The sides of the gap ${quoted(gap)} never part.`,
    hint: 'No answers give a difference of ten points.',
  }),
  'item-never-asked': ({ item }) => ({
    sentence: `The question ${quoted(item)} is never asked.`,
    hint: 'No answers fulfil its condition.',
  }),
  'expectation-missed': ({ what, expected, got }) => ({
    sentence:
      expected === 'advice'
        ? `The advice ${quoted(what)} was expected, these come: ${got}.`
        : `${expected} was expected for ${quoted(what)}, it comes to ${got}.`,
    hint: 'Either the expectation is wrong, or questions, weights and limits have changed.',
  }),
  'expectation-answer': ({ item, answer }) => ({
    sentence: `${quoted(answer)} is no answer to ${quoted(item)}.`,
    hint: 'Answers stand here as in a file of answers: id of the question, colon, step or id of the answer.',
  }),
  'allow-unknown': ({ code, near }) => ({
    sentence: `${quoted(code)} is nothing that can be allowed.`,
    hint: didYouMean(near) ?? 'The name stands in square brackets behind the warning.',
  }),
  'unused-source': ({ source }) => ({
    sentence: `No advice draws on the source ${quoted(source)}.`,
    hint: 'Name it with source: or leave it out.',
  }),
  'single-item-dimension': ({ dimension }) => ({
    sentence: `The dimension ${quoted(dimension)} hangs on a single question.`,
    hint: 'Three to six questions make a value more reliable.',
  }),
  'two-thoughts': ({ word }) => ({
    sentence: `There seem to be two thoughts in one question (${quoted(word)}).`,
    hint: 'Whoever agrees with one and not with the other has no answer. Make two questions of it.',
  }),
  'two-negations': ({ first, second }) => ({
    sentence: `Two negations in one sentence: ${quoted(first)} and ${quoted(second)}.`,
    hint: 'What a no to it means has to be worked out. Say it without one of them.',
  }),
  absolute: ({ word }) => ({
    sentence: `${quoted(word)} leaves honest people only a no.`,
    hint: 'The step of the answer says already how often or how much.',
  }),
  'long-text': ({ characters, words, limit }) => ({
    sentence: `This question has ${words} words (${characters} characters).`,
    hint: `Up to ${limit} words are read in one go.`,
  }),
  'hard-to-read': ({ grade, limit }) => ({
    sentence: `The questions are hard to read: school grade ${number(grade)} by the Wiener Sachtextformel.`,
    hint: `Up to ${limit} is good. Shorter words and sentences help.`,
  }),
  'reversed-share': ({ reversed, items }) => ({
    sentence: `${reversed} of ${items} questions are asked the other way round.`,
    hint: 'A quarter to two fifths keep people from agreeing everywhere.',
  }),
  'longest-best-option': ({ characters, others }) => ({
    sentence: `The best answer is the longest with ${characters} characters, the others have ${others} on average.`,
    hint: 'Whoever notices ticks the longest.',
  }),
  'label-misfit': ({ word, scale }) => ({
    sentence:
      scale === 'frequency'
        ? `${quoted(word)} in the question and a frequency as the answer do not fit.`
        : `A question (${quoted(word)}) cannot be answered by agreeing.`,
    hint:
      scale === 'frequency'
        ? 'Leave the word out, the answer says it.'
        : 'Make a statement of it, or take another scale.',
  }),
  'unlabelled-middle': ({ points }) => ({
    sentence: `The middle one of the ${points} steps has no word.`,
    hint: 'All who do not know go there as well. Label each step, or take an even number.',
  }),
  'advice-always': ({ advice }) => ({
    sentence: `The advice ${quoted(advice)} applies to every sheet on which enough is answered.`,
    hint: 'What holds for all is better put into closing.',
  }),
  'advice-never-first': ({ advice, fires }) => ({
    sentence: `The advice ${quoted(advice)} never comes among the first three, although it applies to ${percent(100 * fires)} of the sheets.`,
    hint: 'Give it a higher priority if it shall be seen.',
  }),
  'reach-undecided': ({ what }) => ({
    sentence: `Whether ${quoted(what)} can be reached could not be decided.`,
    hint: null,
  }),
  'allow-unused': ({ code }) => ({
    sentence: `${quoted(code)} is allowed here but does not occur.`,
    hint: 'Leave it out.',
  }),
};
