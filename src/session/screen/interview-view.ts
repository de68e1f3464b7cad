import { askedItems, begin, currentItem, progress } from '../../core/interview/interview.js';
import { minutesLeft } from '../../core/interview/minutes-left.js';
import { questionOf } from '../../core/interview/responses.js';
import type { Item } from '../../core/model/question-set.js';
import { cut, pad, width, wrap } from '../../renderers/text/layout.js';
import { answerInWords } from '../answer-in-words.js';
import type { Drawn } from '../kinds/field.js';
import { wayOf } from '../kinds/registry.js';
import { fitted, type Parts } from './fitted.js';
import type { InterviewState } from './interview-state.js';
import { hintsFor, onOneLine, sideBySide } from './key-hints.js';
import { clipped, type Look, type Screen, withinMargins } from './look.js';
import { helpLines, notesOn } from './notes.js';

/** The whole screen for a state, never higher than the terminal. */
export function drawInterview(state: InterviewState, look: Look): Screen {
  const within = withinMargins(look);
  return clipped(drawPhase(state, within), within.columns);
}

function drawPhase(state: InterviewState, look: Look): Screen {
  if (state.phase === 'welcome') return drawWelcome(state, look);
  const item = currentItem(state.interview);
  return item === null || state.field === null
    ? drawReview(state, look)
    : drawItem(state, item, state.field.draw(look), look);
}

/** What all screens have in common: how they fit their room, and how they say what is out of sight. */
function fitToRoom(
  parts: Pick<Parts, 'header' | 'blocks'> & Partial<Parts>,
  { rows, messages }: Look,
): Screen {
  const words = messages.terminal;
  return fitted({
    question: [],
    active: -1,
    notes: [],
    footer: [],
    shortFooter: [],
    scroll: null,
    room: Math.max(1, rows - 1),
    more: { above: words.moreAbove, below: words.moreBelow },
    ...parts,
  });
}

function drawWelcome({ interview, scroll }: InterviewState, look: Look): Screen {
  const { set, perspective } = interview;
  const { columns, paint, messages } = look;
  const words = messages.interview;
  const first = askedItems(begin(set, perspective)).length;
  const lines = [
    ...wrap(words.about(set.minutes, first, set.items.length), columns).map(paint.faint),
    '',
    ...(set.intro === null ? [] : [...wrap(set.intro, columns), '']),
    ...(perspective === 'other' ? [...wrap(words.aboutOther, columns), ''] : []),
    ...wrap(messages.terminal.privacy, columns).map(paint.faint),
  ];
  const start = [paint.accent(messages.terminal.start)];
  return fitToRoom(
    {
      header: wrap(set.title, columns).map(paint.title),
      blocks: lines.map((line) => [line]),
      footer: start,
      shortFooter: start,
      scroll: scroll ?? 0,
    },
    look,
  );
}

function header(
  { interview }: InterviewState,
  { columns, paint, messages, glyphs }: Look,
): readonly string[] {
  const { number, of } = progress(interview);
  const position = messages.interview.progress(number, of);
  const left = minutesLeft(interview);
  const time = left === null ? '' : ` · ${messages.terminal.minutesLeft(left)}`;
  const room = columns - width(position) - width(time) - 2;
  const shownTime = room < width(interview.set.title) ? '' : time;
  const title = cut(interview.set.title, columns - width(position) - width(shownTime) - 2);
  const done = Math.round((columns * (number - 1)) / Math.max(1, of));
  return [
    pad(paint.faint(title), columns - width(position) - width(shownTime)) +
      paint.strong(position) +
      paint.faint(shownTime),
    paint.accent(glyphs.barDone.repeat(done)) + paint.faint(glyphs.barLeft.repeat(columns - done)),
    '',
  ];
}

function question(item: Item, { interview }: InterviewState, look: Look): readonly string[] {
  const { columns, paint, messages } = look;
  const optional = item.optional ? [paint.faint(messages.interview.optional)] : [];
  // The help of a text has no key to call it, for every key writes; so it always stands there.
  const help = wayOf(item).mayBeEmpty && item.help !== null ? wrap(item.help, columns).map(paint.faint) : [];
  const text = questionOf(item, interview.perspective === 'other');
  return [...optional, ...wrap(text, columns).map(paint.strong), ...help, ''];
}

function drawItem(state: InterviewState, item: Item, drawn: Drawn, look: Look): Screen {
  const { columns, paint } = look;
  const hints = hintsFor(item, state.interview, state.field?.written != null, look);
  const footer = sideBySide(hints, columns).map(paint.faint);
  const shared = {
    header: header(state, look),
    question: question(item, state, look),
    scroll: state.scroll,
  };
  if (state.helpShown) {
    const close = [paint.faint(look.messages.terminal.closeHelp)];
    const lines = helpLines(item, state.interview, look).map((line) => [line]);
    return fitToRoom(
      { ...shared, blocks: lines, scroll: state.scroll ?? 0, footer: close, shortFooter: close },
      look,
    );
  }
  const notes = notesOn(state, item, look);
  return fitToRoom(
    {
      ...shared,
      ...drawn,
      notes: notes.length === 0 ? [] : ['', ...notes],
      footer,
      shortFooter: footer.length === 0 ? [] : [shortest(hints, look)],
    },
    look,
  );
}

/** One line of hints: help, pause and the way back before the rest. */
function shortest(hints: readonly string[], { columns, paint, messages }: Look): string {
  const { help, pause, back, backFromText, toAnswers, toReview } = messages.terminal.keys;
  const first = [help, pause, back, backFromText, toAnswers, toReview].filter((hint) => hints.includes(hint));
  const rest = hints.filter((hint) => !first.includes(hint));
  return paint.faint(onOneLine([...first, ...rest], columns));
}

function drawReview(state: InterviewState, look: Look): Screen {
  const { columns, paint, glyphs, messages } = look;
  const words = messages.interview.review;
  const { cursor } = state.review;
  const asked = askedItems(state.interview);
  const open = asked.filter(
    ({ id, optional }) => !optional && (state.interview.answers.get(id) ?? null) === null,
  ).length;
  const row = (index: number, text: string) => {
    const line = `${index === cursor ? glyphs.pointer : ' '} ${text}`;
    return [index === cursor ? paint.accent(line) : line];
  };
  const intro = open === 0 ? words.intro : `${words.intro} ${words.openCount(open)}`;
  const notes = notesOn(state, null, look);
  const { keys, reviewKeys } = messages.terminal;
  const hints = [reviewKeys, keys.back, keys.pause];
  return fitToRoom(
    {
      header: [paint.title(words.title), ...wrap(intro, columns), ''],
      blocks: [
        row(0, words.score),
        ...asked.map((item, index) =>
          row(index + 1, reviewLine(item, index + 1, asked.length, state, { ...look, columns: columns - 2 })),
        ),
      ],
      active: cursor,
      notes: notes.length === 0 ? [] : ['', ...notes],
      footer: sideBySide(hints, columns).map(paint.faint),
      shortFooter: [paint.faint(onOneLine(hints, columns))],
    },
    look,
  );
}

function reviewLine(item: Item, number: number, of: number, state: InterviewState, look: Look): string {
  const { columns } = look;
  const mark = `${pad(String(number), String(of).length, 'left')}  `;
  const answer = cut(answerInWords(item, state.interview, look.messages), Math.floor(columns * 0.42));
  const room = columns - width(mark) - width(answer) - 2;
  const text = cut(questionOf(item, state.interview.perspective === 'other').replace(/\s+/g, ' '), room);
  return `${mark}${pad(text, room)}  ${answer}`;
}
