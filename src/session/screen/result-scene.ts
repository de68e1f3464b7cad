import type { Section } from '../../renderers/document/document.js';
import { sectionLines } from '../../renderers/document/text.js';
import { type ResultPage, resultLines } from '../../renderers/profile/result-page.js';
import { wrap } from '../../renderers/text/layout.js';
import { type List, listAt, pressInList } from '../kinds/list.js';
import type { ResultWish } from '../prompter.js';
import { fitted } from './fitted.js';
import { afterKey, comesTooSoon, type EnterWatch, watchFrom } from './held-enter.js';
import { isEnter, isModified, type Key } from './key.js';
import { onOneLine, sideBySide } from './key-hints.js';
import { clipped, type Look, type Screen, withinMargins } from './look.js';
import { linesBy, readOn, scrolledBy } from './reading.js';
import type { Circumstances, Scene } from './scene.js';

interface ResultState {
  readonly list: List;
  readonly enter: EnterWatch;
  /** The section being read, or all of them; null on the page. */
  readonly reading: { readonly what: number | 'all'; readonly first: number } | null;
  /** The first line in sight of a page that is higher than the window. */
  readonly scroll: number;
  readonly refused: boolean;
  readonly wish: ResultWish | null;
}

/** The page that an interview ends on, and a pager for what stands behind it. */
export function resultScene(
  page: ResultPage,
  look: (columns: number) => Look,
): Scene<ResultState, ResultWish> {
  return {
    open: ({ moment }) => ({
      list: listAt(-1),
      enter: watchFrom(moment),
      reading: null,
      scroll: 0,
      refused: false,
      wish: null,
    }),
    press(state, input, at) {
      if (input.kind === 'paste') return { ...state, refused: true };
      const { key } = input;
      const enter = afterKey(state.enter, isEnter(key), at.moment);
      if (isEnter(key) && comesTooSoon(state.enter, at.moment)) return { ...state, enter };
      const next = { ...state, enter, refused: false };
      return state.reading === null
        ? pressOnPage(next, page.sections, key, at)
        : pressInPager(
            next,
            state.reading,
            readLines(page, state.reading.what, withinMargins(look(at.columns))).length,
            key,
            at,
          );
    },
    draw(state, given) {
      const within = withinMargins(given);
      const drawn =
        state.reading === null ? drawPage(page, state, within) : drawPager(page, state.reading, within);
      return clipped(drawn, within.columns);
    },
    ending: ({ wish }) => wish,
  };
}

/** In a lower window only the most needed keys are named. */
const FEW_ROWS = 18;

const WISHES: Readonly<Record<string, ResultWish>> = { o: 'browser', b: 'keep', q: 'close' };

function pressOnPage(
  state: ResultState,
  sections: readonly Section[],
  key: Key,
  at: Circumstances,
): ResultState {
  const letter = isModified(key) ? '' : (key.sequence ?? '').toLowerCase();
  const wish = key.name === 'left' ? 'answers' : WISHES[letter];
  if (wish !== undefined) return { ...state, wish };
  if (letter === 'a' || isEnter(key)) return { ...state, reading: { what: 'all', first: 0 } };
  if (key.name === 'escape') return { ...state, wish: 'close' };
  const by = linesBy(key, at);
  if (by !== 0) return { ...state, scroll: scrolledBy(by, at, state.scroll) };
  const pressed = pressInList(
    state.list,
    sections.map((_, index) => String(index + 1)),
    key,
  );
  if (pressed === null) return { ...state, refused: true };
  if (pressed.kind !== 'chosen') return { ...state, list: pressed.list };
  return { ...state, list: listAt(-1), reading: { what: pressed.row, first: 0 } };
}

function pressInPager(
  state: ResultState,
  reading: NonNullable<ResultState['reading']>,
  lines: number,
  key: Key,
  at: Circumstances,
): ResultState {
  const by = isEnter(key) ? 1 : linesBy(key, at);
  const room = pagerRoom(at.rows);
  const end = Math.max(0, lines - room);
  // Reading on at the end leads back to the page, and so does everything that does not read.
  if (by === 0 || (by > 0 && reading.first >= end && Number.isFinite(by))) return { ...state, reading: null };
  return { ...state, reading: { ...reading, first: readOn(reading.first, by, lines, room) } };
}

function pagerRoom(rows: number): number {
  return Math.max(1, rows - 4);
}

function readLines(page: ResultPage, what: number | 'all', look: Look): readonly string[] {
  const within = { columns: Math.min(look.columns, 76) - 2, paint: look.paint, bars: true };
  const read = what === 'all' ? page.whole : page.sections.slice(what, what + 1);
  return read.flatMap((section) => sectionLines(section, within)).slice(1);
}

function drawPager(
  page: ResultPage,
  { what, first }: NonNullable<ResultState['reading']>,
  look: Look,
): Screen {
  const { columns, rows, paint, messages } = look;
  const words = messages.terminal.result.pager;
  const lines = readLines(page, what, look);
  const room = pagerRoom(rows);
  const from = readOn(first, 0, lines.length, room);
  const shown = lines.slice(from, from + room);
  const place =
    lines.length <= room
      ? words.back
      : onOneLine(
          [words.place(from + 1, from + shown.length, lines.length), words.back, words.keys],
          columns,
        );
  return { lines: [...shown, '', paint.faint(place)], cursor: null };
}

function drawPage(page: ResultPage, { scroll, refused, list }: ResultState, look: Look): Screen {
  const { columns, paint, messages, rows } = look;
  const { result, moreAbove, moreBelow, refused: refusals } = messages.terminal;
  const { keys } = result;
  const lines = resultLines(page, messages, { columns: Math.min(columns, 76), paint, bars: true });
  const numbered = page.sections.map(({ heading }, index) => `${index + 1} ${heading}`);
  // They scroll with the page: in a small window they would take the place of what they stand for.
  const sections = sideBySide(numbered, columns).map((line) => paint.accent(line));
  const hints = [keys.section, keys.all, keys.browser, keys.keep, keys.back, keys.close];
  const fewHints = [keys.all, keys.keep, keys.back, keys.close];
  const digits = list.typed === '' ? [] : wrap(refusals.digits(list.typed), columns);
  const note = refused ? wrap(refusals.key, columns) : digits;
  return fitted({
    header: [],
    question: [],
    blocks: [...lines, '', ...sections].map((line) => [line]),
    active: -1,
    notes: note.length === 0 ? [] : ['', ...note.map(paint.caution)],
    footer: sideBySide(hints, columns).map(paint.faint),
    shortFooter: sideBySide(rows < FEW_ROWS ? fewHints : hints, columns).map(paint.faint),
    scroll,
    room: Math.max(1, rows - 1),
    more: { above: moreAbove, below: moreBelow },
  });
}
