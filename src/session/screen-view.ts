import { askedItems, currentItem, progress } from '../core/interview/interview.js';
import { questionOf, type Response } from '../core/interview/responses.js';
import { NOT_APPLICABLE } from '../core/model/answer-sheet.js';
import type { Item } from '../core/model/question-set.js';
import type { RespondentMessages } from '../messages/messages.js';
import type { Paint } from '../platform/paint.js';
import { cut, hanging, pad, width, wrap } from '../renderers/text/layout.js';
import { answerInWords, notApplicableLabel } from './answer-in-words.js';
import { fitted } from './fitted.js';
import { responses, type ScreenState } from './screen-state.js';

export interface Look {
  readonly columns: number;
  readonly rows: number;
  readonly paint: Paint;
  readonly messages: RespondentMessages;
  readonly glyphs: Glyphs;
}

/** The few signs beyond letters, with plainer ones for terminals that lack them. */
export interface Glyphs {
  readonly pointer: string;
  readonly chosen: string;
  readonly free: string;
  readonly ticked: string;
  readonly unticked: string;
  readonly barDone: string;
  readonly barLeft: string;
}

/** The lines above the cursor, and those below the line that a text is typed on. */
export interface Screen {
  readonly above: readonly string[];
  readonly below: readonly string[];
}

const MAX_COLUMNS = 88;

/** The whole screen for a state, never higher than the terminal. `line` is the text typed so far. */
export function drawScreen(state: ScreenState, line: string, look: Look): Screen {
  const columns = Math.min(look.columns, MAX_COLUMNS) - 2;
  if (state.phase === 'welcome') return drawWelcome(state, { ...look, columns });
  const item = currentItem(state.interview);
  if (item === null) return drawReview(state, { ...look, columns });
  return item.kind === 'text'
    ? drawText(state, item, line, { ...look, columns })
    : drawItem(state, item, { ...look, columns });
}

function drawWelcome(
  { interview: { set, perspective } }: ScreenState,
  { columns, rows, paint, messages }: Look,
): Screen {
  const words = messages.interview;
  const lines = [
    paint.title(set.title),
    paint.faint(words.about(set.minutes, set.items.length)),
    '',
    ...(set.intro === null ? [] : [...wrap(set.intro, columns), '']),
    ...(perspective === 'other' ? [...wrap(words.aboutOther, columns), ''] : []),
    ...wrap(words.privacy, columns).map(paint.faint),
  ];
  const room = rows - 3;
  return { above: [...lines.slice(0, room), '', paint.accent(words.start)], below: [] };
}

function header({ interview }: ScreenState, { columns, paint, messages, glyphs }: Look): readonly string[] {
  const { number, of } = progress(interview);
  const position = messages.interview.progress(number, of);
  const title = cut(interview.set.title, columns - width(position) - 2);
  const done = Math.round((columns * (number - 1)) / Math.max(1, of));
  return [
    pad(paint.faint(title), columns - width(position)) + paint.strong(position),
    paint.accent(glyphs.barDone.repeat(done)) + paint.faint(glyphs.barLeft.repeat(columns - done)),
    '',
  ];
}

function question(item: Item, state: ScreenState, { columns, paint, messages }: Look): readonly string[] {
  const text = questionOf(item, state.interview.perspective === 'other');
  const optional = item.optional ? [paint.faint(messages.interview.optional)] : [];
  return [...optional, ...wrap(text, columns).map(paint.strong), ''];
}

function drawItem(state: ScreenState, item: Item, look: Look): Screen {
  const { messages, paint, columns } = look;
  const words = messages.interview;
  const given = state.interview.answers.get(item.id);
  const notes = [
    ...(state.helpShown ? help(item, look) : []),
    ...(state.problem === null ? [] : wrap(words.problem(state.problem), columns).map(paint.caution)),
    ...(given === NOT_APPLICABLE
      ? [paint.caution(`${words.yourAnswer} ${notApplicableLabel(state.interview, messages)}`)]
      : []),
  ];
  const offered = responses(state, item);
  const blocks =
    item.kind === 'number'
      ? [[`${words.yourNumber(item.unit)} ${state.typed}`]]
      : offered.map((response, index) => responseLines(response, index, offered, state, item, look));
  const footer = wrapKeys(keysFor(item, words.keys), columns).map(paint.faint);
  const above = fitted({
    header: header(state, look),
    question: question(item, state, look),
    blocks,
    active: state.cursor,
    notes: notes.length === 0 ? [] : ['', ...notes],
    footer,
    room: look.rows - 1,
    more: { above: words.moreAbove, below: words.moreBelow },
  });
  return { above, below: [] };
}

function responseLines(
  response: Response,
  index: number,
  offered: readonly Response[],
  state: ScreenState,
  item: Item,
  { columns, paint, glyphs }: Look,
): readonly string[] {
  const keyWidth = Math.max(...offered.map(({ key }) => key.length));
  const active = index === state.cursor;
  const mark = `${active ? glyphs.pointer : ' '} ${stateGlyph(response, state, item, glyphs)} ${pad(response.key, keyWidth, 'left')}  `;
  const lines = hanging(mark, response.label, columns).map((line) => line.trimEnd());
  return active ? lines.map(paint.accent) : lines;
}

function stateGlyph({ answer }: Response, state: ScreenState, item: Item, glyphs: Glyphs): string {
  if (item.kind === 'many') return state.ticked.includes(String(answer)) ? glyphs.ticked : glyphs.unticked;
  return state.interview.answers.get(item.id) === answer ? glyphs.chosen : glyphs.free;
}

function help(item: Item, { columns, messages: { interview: words } }: Look): readonly string[] {
  return [
    ...wrap(item.help ?? words.noHelp, columns),
    '',
    ...words.helpOnKeys.flatMap((line) => wrap(line, columns)),
  ];
}

function keysFor(item: Item, keys: RespondentMessages['interview']['keys']): readonly string[] {
  const main = item.kind === 'many' ? keys.tick : item.kind === 'number' ? keys.number : keys.choose;
  return [
    main,
    keys.back,
    keys.skip,
    ...(item.notApplicable ? [keys.notApplicable] : []),
    keys.help,
    keys.pause,
  ];
}

/** Key hints side by side, none broken in the middle. */
function wrapKeys(keys: readonly string[], columns: number): readonly string[] {
  const lines: string[] = [];
  for (const key of keys) {
    const last = lines.at(-1);
    if (last !== undefined && width(last) + width(key) + 3 <= columns)
      lines[lines.length - 1] = `${last} · ${key}`;
    else lines.push(key);
  }
  return lines;
}

function drawText(state: ScreenState, item: Item, line: string, look: Look): Screen {
  const { columns, rows, paint, glyphs, messages } = look;
  const { keys } = messages.interview;
  const footer = wrapKeys([keys.text, keys.backFromText, keys.pause], columns).map(paint.faint);
  const above = [...header(state, look), ...question(item, state, look)].slice(0, rows - footer.length - 3);
  return { above: [...above, `${glyphs.pointer} ${line}`], below: ['', ...footer] };
}

function drawReview(state: ScreenState, look: Look): Screen {
  const { columns, paint, glyphs, messages } = look;
  const words = messages.interview.review;
  const asked = askedItems(state.interview);
  const open = asked.filter(
    ({ id, optional }) => !optional && (state.interview.answers.get(id) ?? null) === null,
  ).length;
  const pointer = (row: number) => (row === state.cursor ? `${glyphs.pointer} ` : '  ');
  const score = `${pointer(0)}${words.score}`;
  const rowsOfItems = asked.map((item, index) => {
    const line =
      pointer(index + 1) +
      reviewLine(item, index + 1, asked.length, state, { ...look, columns: columns - 2 });
    return [state.cursor === index + 1 ? paint.accent(line) : line];
  });
  const above = fitted({
    header: [
      paint.title(words.title),
      ...wrap(open === 0 ? words.intro : `${words.intro} ${words.openCount(open)}`, columns),
      '',
    ],
    question: [],
    blocks: [[state.cursor === 0 ? paint.accent(score) : score], ...rowsOfItems],
    active: state.cursor,
    notes: [],
    footer: wrap(words.keys, columns).map(paint.faint),
    room: look.rows - 1,
    more: { above: messages.interview.moreAbove, below: messages.interview.moreBelow },
  });
  return { above, below: [] };
}

function reviewLine(item: Item, number: number, of: number, state: ScreenState, look: Look): string {
  const { columns } = look;
  const mark = `${pad(String(number), String(of).length, 'left')}  `;
  const answer = cut(answerInWords(item, state.interview, look.messages), Math.floor(columns * 0.42));
  const room = columns - width(mark) - width(answer) - 2;
  const text = cut(questionOf(item, state.interview.perspective === 'other').replace(/\s+/g, ' '), room);
  return `${mark}${pad(text, room)}  ${answer}`;
}
