import { freeTextIn, questionOf } from '../../core/interview/responses.js';
import { kindOf } from '../../core/items/registry.js';
import { isSubstantive } from '../../core/model/answer-sheet.js';
import type { Profile } from '../../core/model/profile.js';
import type { QuestionSet } from '../../core/model/question-set.js';
import { printableLine, printableText } from '../../core/text/printable.js';
import type { ProfileVoice } from '../../messages/messages.js';
import { type Block, bullets, type Document, notes, paragraph, section } from '../document/document.js';
import { adviceBlocks } from './advice-blocks.js';
import { citationsOf } from './citations.js';
import { gapBlocks } from './gap-blocks.js';
import { sceneBlocks } from './scene-blocks.js';
import { glance, scoreBlocks } from './score-blocks.js';
import { strengths } from './strengths.js';

/**
 * A profile in words and in reading order: first the picture, then what it means, then what to do. In brief: a few
 * pieces of advice are whole, the others are a title and a step, so that a person reads to the end.
 */
export function profileDocument(set: QuestionSet, profile: Profile, messages: ProfileVoice): Document {
  return documentOf(set, profile, messages, null);
}

/** The same with everything that there is to say. */
export function wholeProfileDocument(set: QuestionSet, profile: Profile, messages: ProfileVoice): Document {
  return documentOf(set, profile, messages, sceneBlocks);
}

/** `scenes`: handed in for the whole only, so that a page that shows it in brief does not carry them. */
function documentOf(
  set: QuestionSet,
  profile: Profile,
  messages: ProfileVoice,
  scenes: typeof sceneBlocks | null,
): Document {
  const words = messages.profile;
  const whole = scenes !== null;
  const { headings } = words;
  const shown = profile.advice.filter(({ atAGlance }) => whole || atAGlance);
  const citations = citationsOf(set, shown, messages);
  const [first, more] = adviceBlocks(set, profile, messages, citations, whole);
  const thoughts = section(headings.reflections, reflections(set, profile));
  const measures = set.dimensions.length > 0;
  return {
    language: set.language,
    title: set.title,
    subtitle: subtitle(profile, messages),
    opening: [],
    sections: [
      // Where nothing is measured, the thoughts are what it is about.
      ...(measures ? [] : thoughts),
      ...section(headings.glance, glance(profile, messages)),
      ...section(headings.strengths, bullets(strengths(set, profile, messages))),
      ...section(headings.meaning, scoreBlocks(profile, messages, whole)),
      ...section(headings.gaps, gapBlocks(set, profile, messages)),
      ...section(headings.advice(first.length), first),
      ...section(headings.more, more),
      ...section(headings.scenes, scenes?.(set, profile, messages) ?? []),
      ...(measures ? thoughts : []),
      ...section(headings.notices, notes(profile.notices.map(words.notice))),
      ...section(headings.sources, notes(citations.list)),
      ...section(headings.nature, nature(set, profile, messages)),
      ...section(headings.method, measures ? notes(method(set, profile, messages, whole)) : []),
    ],
  };
}

function subtitle({ sheet }: Profile, { profile: words, dates }: ProfileVoice): readonly string[] {
  return [
    ...(sheet.person === null ? [] : [words.person(printableLine(sheet.person))]),
    ...(sheet.finished === null ? [] : [words.date(dates.day(printableLine(sheet.finished)))]),
    ...(sheet.perspective === 'other' ? [words.other] : []),
  ];
}

function reflections(set: QuestionSet, { sheet }: Profile): readonly Block[] {
  return set.items.flatMap((item): Block[] => {
    const text = freeTextIn(item, sheet.answers.get(item.id));
    if (text === '') return [];
    const title = questionOf(item, sheet.perspective === 'other');
    return [{ kind: 'quote', title, text: printableText(text) }];
  });
}

function method(
  set: QuestionSet,
  { sheet }: Profile,
  { profile: words }: ProfileVoice,
  whole: boolean,
): readonly string[] {
  const asked = set.items.filter((item) => kindOf(item).form !== 'text' && sheet.answers.has(item.id));
  const answered = asked.filter(({ id }) => {
    const answer = sheet.answers.get(id);
    return isSubstantive(answer);
  });
  return [
    ...(whole ? words.method : []),
    ...(whole || answered.length < asked.length ? [words.methodAnswered(answered.length, asked.length)] : []),
    words.methodSet(set.title, set.version, set.fingerprint.slice(0, 8)),
  ];
}

function nature(
  { closing }: QuestionSet,
  { sheet }: Profile,
  { profile: words }: ProfileVoice,
): readonly Block[] {
  const own = sheet.perspective === 'other' ? words.natureOther : words.nature;
  return [own, ...(closing === null ? [] : [closing])].map(paragraph);
}
