import type { Screen } from './look.js';

/** The parts of a screen, and how many lines it may have. */
export interface Parts {
  readonly header: readonly string[];
  readonly question: readonly string[];
  /** What is chosen from or written, each a few lines. */
  readonly blocks: readonly (readonly string[])[];
  /** The block that has to stay in sight; -1: the first. */
  readonly active: number;
  /** Where the cursor stands within the active block. */
  readonly cursor?: { readonly row: number; readonly column: number } | null;
  readonly notes: readonly string[];
  readonly footer: readonly string[];
  /** The footer where there is little room. */
  readonly shortFooter: readonly string[];
  /** From which line on somebody reads what does not fit; null: wherever the active block is. */
  readonly scroll: number | null;
  readonly room: number;
  readonly more: { readonly above: (count: number) => string; readonly below: (count: number) => string };
}

/** As many lines as people need around what they are choosing. */
const LEAST = 4;

/**
 * Fits a screen into its room, and loses nothing silently. First the footer gets short, then the header goes, then the
 * blocks scroll, then the footer goes, and only where a question fills the window by itself it scrolls with them.
 */
export function fitted(parts: Parts): Screen {
  const needed = lineCount(parts.blocks);
  const short = parts.header.slice(0, 1);
  const footer = parts.footer.length === 0 ? [] : ['', ...parts.footer];
  const { notes, shortFooter } = parts;
  const dense = notes.filter((line) => line !== '');
  const variants: readonly Variant[] = [
    { header: parts.header, notes, footer },
    { header: parts.header, notes, footer: shortFooter },
    { header: short, notes, footer: shortFooter },
    { header: [], notes, footer: shortFooter },
    { header: [], notes: dense, footer: shortFooter },
  ];
  for (const variant of variants) {
    const room = roomOf(parts, variant);
    if (room >= needed) return laid(parts, variant, windowOf(parts.blocks, parts, room));
  }
  const last = { header: [], notes: dense, footer: [] };
  const scrolling = [...variants.slice(1), last].find((variant) => roomOf(parts, variant) >= LEAST);
  if (scrolling !== undefined)
    return laid(parts, scrolling, windowOf(parts.blocks, parts, roomOf(parts, scrolling)));
  return laidTight(parts);
}

interface Variant {
  readonly header: readonly string[];
  readonly notes: readonly string[];
  readonly footer: readonly string[];
}

function roomOf({ room, question }: Parts, { header, notes, footer }: Variant): number {
  return room - header.length - question.length - notes.length - footer.length;
}

function laid(parts: Parts, { header, notes, footer }: Variant, seen: Window): Screen {
  const top = [...header, ...parts.question];
  return {
    lines: [...top, ...seen.lines, ...notes, ...footer],
    first: seen.first,
    cursor: cursorIn(parts, seen, top.length),
  };
}

/** The question scrolls with its answers; notes keep what they need, for they say what just happened. */
function laidTight(parts: Parts): Screen {
  const notes = parts.notes.filter((line) => line !== '').slice(0, Math.max(0, parts.room - 2));
  const footer = parts.room - notes.length > LEAST ? parts.shortFooter.slice(0, 1) : [];
  const question = parts.question.map((line) => [line]);
  const blocks = [...question, ...parts.blocks];
  const active = parts.active === -1 ? (parts.cursor ? question.length : -1) : parts.active + question.length;
  const moved = { ...parts, active };
  const seen = windowOf(blocks, moved, Math.max(1, parts.room - notes.length - footer.length));
  return {
    lines: [...seen.lines, ...notes, ...footer],
    first: seen.first,
    cursor: cursorIn(moved, seen, 0),
  };
}

function cursorIn({ cursor }: Parts, { activeRow }: Window, above: number): Screen['cursor'] {
  if (cursor === undefined || cursor === null || activeRow === null) return null;
  return { row: above + activeRow + cursor.row, column: cursor.column };
}

interface Window {
  readonly lines: readonly string[];
  readonly first: number;
  /** The row in the window where the active block begins; null where it is out of sight. */
  readonly activeRow: number | null;
}

/** The lines that fit, around the active block or from where somebody scrolled to, with how many are out of sight. */
function windowOf(
  blocks: Parts['blocks'],
  { active, scroll, more }: Pick<Parts, 'active' | 'scroll' | 'more'>,
  room: number,
): Window {
  const lines = blocks.flat();
  const activeStart = lineCount(blocks.slice(0, Math.max(0, active)));
  if (lines.length <= room) return { lines, first: 0, activeRow: active === -1 ? null : activeStart };
  const height = blocks[Math.max(0, active)]?.length ?? 1;
  // One line above stays in sight, and a block that is higher than the window shows its beginning.
  const around = activeStart - Math.max(1, Math.floor((room - height) / 2));
  const wanted = scroll ?? (active === -1 ? 0 : around);
  const first = Math.min(Math.max(0, wanted), lines.length - room);
  const shown = lines.slice(first, first + room);
  const marked = room < 3 ? shown : withMarks(shown, first, lines.length, more);
  const activeRow = activeStart - first;
  return {
    lines: marked,
    first,
    activeRow: active === -1 || activeRow < 0 || activeRow >= room ? null : activeRow,
  };
}

function withMarks(
  shown: readonly string[],
  first: number,
  of: number,
  more: Parts['more'],
): readonly string[] {
  const below = of - first - shown.length;
  return shown.map((line, index) => {
    if (index === 0 && first > 0) return more.above(first + 1);
    if (index === shown.length - 1 && below > 0) return more.below(below + 1);
    return line;
  });
}

function lineCount(blocks: Parts['blocks']): number {
  return blocks.reduce((sum, block) => sum + block.length, 0);
}
