/** What breaks programs that read. */
const NASTY = [
  '',
  ' ',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '\u0000',
  '\u001b[2J',
  '\u001b]0;x\u0007',
  '\u0085',
  '\u009b31m',
  '\u200b',
  '\u202e',
  '\u2028',
  '\ufeff',
  '\ud800',
  '😀',
  'ä',
  'a\u0308',
  '"',
  "'",
  '`',
  ',',
  ';',
  '|',
  ':',
  '#',
  '&a',
  '*a',
  '<<: *a',
  '!!js/function',
  '{',
  '}',
  '[',
  ']',
  '[[[[[[[[',
  '-',
  '- ',
  '---',
  '...',
  '? ',
  '%',
  '@',
  '=cmd()',
  '+1',
  '-1',
  '0',
  '-0',
  '1e999',
  '1e-999',
  '.inf',
  '.nan',
  '0x10',
  '99999999999999999999',
  '1,5',
  'null',
  '~',
  'true',
  'ja',
  'n/a',
  'k.A.',
  '__proto__',
  'constructor',
  'toString',
  '../../x',
  'CON',
  '<script>',
  '](javascript:x)',
  'x'.repeat(300),
];

/** A text with a few of the things wrong that people, programs and enemies do to files. */
export function broken(text, random) {
  return random.times(4).reduce((before) => random.oneOf(WAYS)(before, random), text);
}

const WAYS = [
  (text, random) => replaced(text, random, 1, random.oneOf(NASTY)),
  (text, random) => replaced(text, random, 0, random.oneOf(NASTY)),
  (text, random) => replaced(text, random, random.below(40), ''),
  (text, random) => token(text, random, () => random.oneOf(NASTY)),
  (text, random) => token(text, random, (word) => word + random.oneOf(NASTY)),
  (text, random) => token(text, random, () => random.oneOf(words(text)) ?? ''),
  (text, random) => lines(text, random, (line) => [line, line]),
  (text, random) => lines(text, random, () => []),
  (text, random) => lines(text, random, (line) => [`${' '.repeat(random.below(6))}${line}`]),
  (text, random) => lines(text, random, (line) => [line.trimStart()]),
  (text, random) => lines(text, random, () => [random.oneOf(text.split('\n'))]),
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) => text + text.slice(random.below(text.length + 1)),
];

function replaced(text, random, length, by) {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + by + text.slice(at + length);
}

function words(text) {
  return text.match(/[^\s,;:{}[\]"']+/g) ?? [''];
}

function token(text, random, change) {
  const found = [...text.matchAll(/[^\s,;:{}[\]"']+/g)];
  if (found.length === 0) return text + random.oneOf(NASTY);
  const { index, 0: word } = random.oneOf(found);
  return text.slice(0, index) + change(word) + text.slice(index + word.length);
}

function lines(text, random, change) {
  const all = text.split('\n');
  const at = random.below(all.length);
  return [...all.slice(0, at), ...change(all[at]), ...all.slice(at + 1)].join('\n');
}

/** Bytes with some of them changed, lost, doubled or cut off. */
export function brokenBytes(bytes, random) {
  return random.times(3).reduce((before) => {
    const at = random.below(before.length + 1);
    const length = random.below(64);
    const [head, tail] = [before.subarray(0, at), before.subarray(at)];
    return random.oneOf([
      () => Buffer.concat([head, Buffer.from([random.below(256)]), tail.subarray(1)]),
      () => Buffer.concat([head, tail.subarray(length)]),
      () => Buffer.concat([head, tail.subarray(0, length), tail]),
      () => head,
      () => Buffer.concat([head, Buffer.from([random.below(256)]), tail]),
    ])();
  }, bytes);
}
