import type { YamlFindingFacts } from '../../../core/model/yaml-findings.js';
import type { FindingMessages } from '../../operator/findings.js';
import { counted, quoted } from '../words.js';

/** Said where nobody can tell what was meant. */
const PROBLEMS: Record<string, string> = {
  TAB_AS_INDENT: 'A tab indents here. YAML allows spaces only.',
  BAD_INDENT: 'The indentation does not fit the line above.',
  MISSING_CHAR: 'A character is missing here, mostly a quotation mark, a colon or a bracket.',
  BLOCK_AS_IMPLICIT_KEY: 'A colon with a space stands here in the middle of the text.',
  MULTILINE_IMPLICIT_KEY: 'A colon or a quotation mark is missing here.',
  UNEXPECTED_TOKEN: 'Nobody expects this character here.',
  BAD_ALIAS: 'A reference (*name) points to nothing.',
};

const BRACKETS: Record<string, string> = {
  '[': 'square bracket [',
  '{': 'curly bracket {',
  ']': 'square bracket ]',
  '}': 'curly bracket }',
};

const MEANINGS: Record<string, string> = {
  '@': 'is kept free by YAML for the future',
  '`': 'is kept free by YAML for the future',
  '%': 'begins a directive in YAML',
  '&': 'gives a place a name in YAML',
  '*': 'refers to another place in YAML',
  '!': 'begins a tag in YAML',
  '|': 'begins a text of several lines in YAML',
  '>': 'begins a text of several lines in YAML',
  '-': 'begins an entry of a list in YAML',
  '[': 'begins a list in YAML',
  '{': 'begins a group of entries in YAML',
};

const more = (count: number) => (count === 0 ? '' : ` The same holds for ${counted(count, 'further line')}.`);

const QUOTES = 'Put the whole text into quotation marks.';

export const yamlFindingMessages: Pick<FindingMessages, keyof YamlFindingFacts> = {
  'yaml-syntax': ({ problem }) => ({
    sentence: PROBLEMS[problem] ?? 'This line is no valid YAML.',
    hint: 'Compare it with the lines above and below: indentation, colon, quotation marks, brackets.',
  }),
  'yaml-tab': (facts) => ({
    sentence: `A tab indents here.${more(facts.more)}`,
    hint: 'YAML allows spaces only, two for each level.',
  }),
  'yaml-no-break-space': (facts) => ({
    sentence: `A no-break space stands here, as it comes from Word or from web pages.${more(facts.more)}`,
    hint: 'It looks like a space but is a letter for YAML. Type it anew.',
  }),
  'yaml-dash': (facts) => ({
    sentence: `The entry of the list is written with ${quoted(facts.sign)} in place of a simple hyphen.${more(facts.more)}`,
    hint: 'Entries of lists begin with - and a space.',
  }),
  'yaml-dash-space': () => ({ sentence: 'A space is missing after the hyphen of the list.', hint: null }),
  'yaml-indent': ({ spaces, wanted }) => ({
    sentence: `This line is indented by ${counted(spaces, 'space')} and so fits none above.`,
    hint: `${wanted} are needed.`,
  }),
  'yaml-unclosed-quote': ({ quote }) => ({
    sentence: `A quotation mark (${quote}) opens here that is not closed.`,
    hint: 'Close it at the end of the text.',
  }),
  'yaml-inner-quote': ({ quote }) => ({
    sentence: `The text begins with a quotation mark (${quote}), and the same stands in the middle of it.`,
    hint: 'Take the other one outside: \' around texts with ", and " around texts with \'.',
  }),
  'yaml-curly-quotes': ({ quote }) => ({
    sentence: `Typographic quotation marks (${quote}) do not hold a text together in YAML.`,
    hint: 'Take straight ones: "…".',
  }),
  'yaml-backslash': () => ({
    sentence: 'A backslash has a meaning of its own between double quotation marks.',
    hint: "Take single quotation marks: '…'.",
  }),
  'yaml-unclosed-bracket': ({ bracket }) => ({
    sentence: `A ${BRACKETS[bracket] ?? bracket} opens here that is not closed.`,
    hint: null,
  }),
  'yaml-stray-bracket': ({ bracket }) => ({
    sentence: `There is none that opens for this bracket (${bracket}).`,
    hint: null,
  }),
  'yaml-colon': () => ({
    sentence:
      'A colon with a space stands in the middle of the text. YAML takes what stands before it for a key.',
    hint: QUOTES,
  }),
  'yaml-colon-missing': ({ key }) => ({ sentence: `The colon after ${quoted(key)} is missing.`, hint: null }),
  'yaml-colon-space': ({ key }) => ({
    sentence: `A space is missing after the colon of ${quoted(key)}.`,
    hint: null,
  }),
  'yaml-leading-sign': ({ sign }) => ({
    sentence: `The text begins with ${quoted(sign)}. That ${MEANINGS[sign] ?? 'has a meaning of its own in YAML'}.`,
    hint: QUOTES,
  }),
  'yaml-comment': ({ sign }) => ({
    sentence: `A comment begins with # in YAML, not with ${sign}`,
    hint: null,
  }),
  'yaml-fence': () => ({
    sentence: 'This line does not belong to the check but frames it, as in a chat or on a web page.',
    hint: 'Leave it out.',
  }),
  'yaml-flow-comma': () => ({
    sentence: 'Between brackets a comma ends the text. A sentence falls apart by it here.',
    hint: 'Write each entry in a line of its own, or put the text into quotation marks.',
  }),
  'yaml-flow-decimal': ({ number }) => ({
    sentence: `${quoted(number)} is two numbers between brackets.`,
    hint: 'The decimal sign is a point in YAML.',
  }),
  'yaml-duplicate-key': ({ key }) => ({
    sentence: `The key ${quoted(key)} stands here for the second time.`,
    hint: 'Keep one of them.',
  }),
  'yaml-tag': ({ tag }) => ({
    sentence: `${quoted(tag)} is a YAML tag. It is not allowed here.`,
    hint: 'Leave it out, or put a text that begins with ! into quotation marks.',
  }),
  'yaml-merge-key': () => ({ sentence: 'Merging with << is not allowed here.', hint: 'Write the keys out.' }),
  'yaml-aliases': ({ limit }) => ({
    sentence: 'The file refers to places in itself too often (*name).',
    hint: `More than ${limit} references are not read. Write the keys out.`,
  }),
  'yaml-circular': ({ name }) => ({
    sentence: `The reference ${quoted(`*${name}`)} points to the place in which it stands itself.`,
    hint: 'Write the keys out.',
  }),
  'yaml-several-documents': () => ({
    sentence: 'A second document begins here (---).',
    hint: 'A file holds exactly one check.',
  }),
};
