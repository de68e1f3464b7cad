import type { YamlFindingFacts } from '../../../core/model/yaml-findings.js';
import type { FindingMessages } from '../../operator/findings.js';
import { counted, quoted } from '../words.js';

/** Said where nobody can tell what was meant. */
const PROBLEMS: Record<string, string> = {
  TAB_AS_INDENT: 'This line is indented with a tab. YAML allows only spaces.',
  BAD_INDENT: 'The indentation does not fit the line above.',
  MISSING_CHAR: 'A character is missing here, usually a quotation mark, a colon or a bracket.',
  BLOCK_AS_IMPLICIT_KEY: 'There is a colon with a space in the middle of the text.',
  MULTILINE_IMPLICIT_KEY: 'A colon or a quotation mark is missing here.',
  UNEXPECTED_TOKEN: 'This character does not belong here.',
  BAD_ALIAS: 'A reference (*name) points to nothing.',
};

const BRACKETS: Record<string, string> = {
  '[': 'square bracket [',
  '{': 'curly bracket {',
  ']': 'square bracket ]',
  '}': 'curly bracket }',
};

const MEANINGS: Record<string, string> = {
  '@': 'is reserved by YAML',
  '`': 'is reserved by YAML',
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

const more = (count: number) => (count === 0 ? '' : ` The same goes for ${counted(count, 'more line')}.`);

const QUOTES = 'Put the whole text in quotation marks.';

export const yamlFindingMessages: Pick<FindingMessages, keyof YamlFindingFacts> = {
  'yaml-syntax': ({ problem }) => ({
    sentence: PROBLEMS[problem] ?? 'This line is not valid YAML.',
    hint: 'Compare it with the lines above and below: indentation, colon, quotation marks, brackets.',
  }),
  'yaml-tab': (facts) => ({
    sentence: `This line is indented with a tab.${more(facts.more)}`,
    hint: 'YAML allows only spaces, two for each level.',
  }),
  'yaml-no-break-space': (facts) => ({
    sentence: `There is a no-break space here, the kind that comes from Word or web pages.${more(facts.more)}`,
    hint: 'It looks like a space, but YAML takes it for a letter. Type it again.',
  }),
  'yaml-dash': (facts) => ({
    sentence: `The list entry begins with ${quoted(facts.sign)} instead of a plain hyphen.${more(facts.more)}`,
    hint: 'List entries begin with - and a space.',
  }),
  'yaml-dash-space': () => ({
    sentence: 'A space is missing after the hyphen of the list entry.',
    hint: null,
  }),
  'yaml-indent': ({ spaces, wanted }) => ({
    sentence: `This line is indented by ${counted(spaces, 'space')}, which matches no line above.`,
    hint: `It has to be ${wanted}.`,
  }),
  'yaml-unclosed-quote': ({ quote }) => ({
    sentence: `A quotation mark (${quote}) is opened here but not closed.`,
    hint: 'Close it at the end of the text.',
  }),
  'yaml-inner-quote': ({ quote }) => ({
    sentence: `The text begins with a quotation mark (${quote}), and the same one occurs in the middle.`,
    hint: 'Use the other one on the outside: \' around texts with ", and " around texts with \'.',
  }),
  'yaml-curly-quotes': ({ quote }) => ({
    sentence: `Typographic quotation marks (${quote}) do not hold a text together in YAML.`,
    hint: 'Use straight ones: "…".',
  }),
  'yaml-backslash': () => ({
    sentence: 'Inside double quotation marks, a backslash has a special meaning.',
    hint: "Use single quotation marks: '…'.",
  }),
  'yaml-unclosed-bracket': ({ bracket }) => ({
    sentence: `A ${BRACKETS[bracket] ?? bracket} is opened here but not closed.`,
    hint: null,
  }),
  'yaml-stray-bracket': ({ bracket }) => ({
    sentence: `This bracket (${bracket}) closes nothing.`,
    hint: null,
  }),
  'yaml-colon': () => ({
    sentence:
      'There is a colon with a space in the middle of the text. YAML takes what comes before it for a key.',
    hint: QUOTES,
  }),
  'yaml-colon-missing': ({ key }) => ({ sentence: `The colon after ${quoted(key)} is missing.`, hint: null }),
  'yaml-colon-space': ({ key }) => ({
    sentence: `A space is missing after the colon of ${quoted(key)}.`,
    hint: null,
  }),
  'yaml-leading-sign': ({ sign }) => ({
    sentence: `The text begins with ${quoted(sign)}. That ${MEANINGS[sign] ?? 'has a special meaning in YAML'}.`,
    hint: QUOTES,
  }),
  'yaml-comment': ({ sign }) => ({
    sentence: `In YAML a comment begins with #, not with ${sign}`,
    hint: null,
  }),
  'yaml-fence': () => ({
    sentence: 'This line is not part of the check; it frames it, as in a chat or on a web page.',
    hint: 'Leave it out.',
  }),
  'yaml-flow-comma': () => ({
    sentence: 'Inside brackets a comma ends the text. Here it splits a sentence.',
    hint: 'Write each entry on a line of its own, or put the text in quotation marks.',
  }),
  'yaml-flow-decimal': ({ number }) => ({
    sentence: `Inside brackets, ${quoted(number)} is two numbers.`,
    hint: 'In YAML the decimal sign is a point.',
  }),
  'yaml-duplicate-key': ({ key }) => ({
    sentence: `The key ${quoted(key)} occurs here for the second time.`,
    hint: 'Keep one of them.',
  }),
  'yaml-tag': ({ tag }) => ({
    sentence: `${quoted(tag)} is a YAML tag. It is not allowed here.`,
    hint: 'Leave it out, or put a text that begins with ! in quotation marks.',
  }),
  'yaml-merge-key': () => ({ sentence: 'Merging with << is not allowed here.', hint: 'Write the keys out.' }),
  'yaml-aliases': ({ limit }) => ({
    sentence: 'The file refers to other places in itself too often (*name).',
    hint: `More than ${limit} references are not read. Write the keys out.`,
  }),
  'yaml-circular': ({ name }) => ({
    sentence: `The reference ${quoted(`*${name}`)} points to the place it is in.`,
    hint: 'Write the keys out.',
  }),
  'yaml-several-documents': () => ({
    sentence: 'A second document begins here (---).',
    hint: 'A file holds exactly one check.',
  }),
};
