import { type Finding, finding } from '../model/finding.js';
import type { QuestionSet } from '../model/question-set.js';
import { textsOf } from './set-texts.js';

const PLACEHOLDER = /\b(TODO|TBD|FIXME|XXX+|lorem ipsum)\b|^(\.\.\.|…|-+|\?+|x+|text|titel|blabla)$/i;
const MARKUP = /<\/?[a-z][a-z0-9]*\s*\/?>|&(?:[a-z]{2,6}|#\d+);|\*\*[^*]+\*\*|^#+ /i;

/** UTF-8 read as Windows-1252 and saved again, or a sign that was lost on the way. */
const MOJIBAKE = /\u00c3[\u0080-\u00bf\u0152-\u2122]|\u00e2\u20ac.|\ufffd/;

export function placeholders(set: QuestionSet): readonly Finding[] {
  return matching(set, PLACEHOLDER, 'placeholder');
}

export function markup(set: QuestionSet): readonly Finding[] {
  return matching(set, MARKUP, 'markup');
}

export function brokenLetters(set: QuestionSet): readonly Finding[] {
  return matching(set, MOJIBAKE, 'mojibake');
}

function matching(
  set: QuestionSet,
  pattern: RegExp,
  code: 'placeholder' | 'markup' | 'mojibake',
): readonly Finding[] {
  return textsOf(set).flatMap(({ text, path }) => {
    const found = pattern.exec(text);
    return found === null ? [] : [finding(code, path, { text: found[0] })];
  });
}
