import { cursorHide, cursorShow } from '@inquirer/ansi';
import { createPrompt, useEffect, useKeypress, useMemo, useState } from '@inquirer/core';
import { wrap } from '../../renderers/text/layout.js';
import type { Input, Key } from './key.js';
import type { Look, Screen } from './look.js';
import type { Scene } from './scene.js';
import type { OnTerminal, TerminalControl } from './terminal-control.js';
import { type LineEditor, placeCursor } from './typed-line.js';

/** A scene whose types are nobody's business here: inquirer's prompts know none. */
export interface Running {
  press(input: Input): void;
  draw(look: Look): Screen;
  /** Whether it has ended. */
  readonly ended: boolean;
  /** The text to be written in an editor now; null where none is. */
  readonly writing: string | null;
  /** What the editor gave back; null where nothing came of it. */
  written(text: string | null): void;
  /** What went wrong while keeping what the last key changed. */
  readonly trouble: string | null;
}

/** A scene under way. */
export function runScene<State, Ending>(
  scene: Scene<State, Ending>,
  circumstances: () => { readonly moment: number; readonly columns: number; readonly rows: number },
): Running & { readonly ending: () => Ending | null } {
  let state = scene.open(circumstances());
  let trouble: string | null = null;
  let first: number | undefined;
  const go = (next: State): void => {
    const before = state;
    state = next;
    if (before !== next) trouble = keptTrouble(scene, before, next, trouble);
  };
  return {
    press: (input) => go(scene.press(state, input, { ...circumstances(), first })),
    draw(look) {
      const screen = scene.draw(state, look);
      first = screen.first;
      return screen;
    },
    ending: () => scene.ending(state),
    written: (text) => go(scene.written?.(state, text) ?? state),
    get ended() {
      return scene.ending(state) !== null;
    },
    get writing() {
      return scene.writing?.(state) ?? null;
    },
    get trouble() {
      return trouble;
    },
  };
}

/** Keeping speaks only where something changed; until then an earlier trouble stands. */
function keptTrouble<State, Ending>(
  { keep }: Scene<State, Ending>,
  before: State,
  after: State,
  trouble: string | null,
): string | null {
  return keep === undefined ? null : (keep(before, after) ?? (before === after ? trouble : null));
}

export interface ScreenConfig {
  readonly running: Running;
  readonly look: () => Look;
  readonly terminal: TerminalControl;
  /** Writes a text in the person's own editor; gives back what they wrote, null where nothing came of it. */
  readonly edit: (text: string) => string | null;
}

/** What a prompt remembers between two keys, beside the scene. */
interface Memory {
  paste: string | null;
  shown: OnTerminal;
  line: LineEditor | null;
}

/** Any scene as one inquirer prompt, so that no key typed ahead is lost between two of its screens. */
export const screenPrompt = createPrompt<null, ScreenConfig>((config, done) => {
  const { running, terminal } = config;
  const [, redraw] = useState({});
  const memory = useMemo<Memory>(() => ({ paste: null, shown: { lines: [], cursorRow: 0 }, line: null }), []);

  useEffect((reader) => {
    memory.line = reader;
    redraw({});
    return terminal.take(
      reader,
      () => memory.shown,
      () => redraw({}),
    );
  }, []);

  useKeypress((key: Key, reader) => {
    const input = inputOf(key, memory);
    // Readline must not gather a whole paste in the line that it keeps for itself.
    if (input === null) return placeCursor(reader, '', 0);
    running.press(input);
    const { writing } = running;
    if (writing !== null) {
      running.written(terminal.lend(memory.shown, () => config.edit(writing)));
    }
    if (running.ended) done(null);
    redraw({});
  });

  const look = config.look();
  const { trouble } = running;
  const warning = trouble === null ? [] : warningLines(trouble, look);
  const { lines, cursor } = running.draw({ ...look, rows: look.rows - warning.length });
  const all = [...warning, ...lines];
  const row = cursor === null ? all.length - 1 : cursor.row + warning.length;
  memory.shown = { lines: all, cursorRow: row };
  if (memory.line !== null)
    placeCursor(memory.line, cursor === null ? '' : (all[row] ?? ''), cursor?.column ?? 0);
  const shown = cursor === null ? cursorHide : cursorShow;
  const below = all.slice(row + 1).join('\n');
  const current = memory.line === null || cursor === null ? (all[row] ?? '') : memory.line.line;
  return [shown + [...all.slice(0, row), current].join('\n'), below === '' ? undefined : below];
});

/** Whole where the window has the room for it and what it stands above. */
function warningLines(trouble: string, { columns, rows, paint }: Look): readonly string[] {
  return wrap(trouble, columns - 1)
    .slice(0, Math.max(1, Math.floor(rows / 3)))
    .map(paint.caution);
}

/** Gathers a paste into one input; null while one is under way. */
function inputOf(key: Key, memory: Memory): Input | null {
  if (key.name === 'paste-start') {
    memory.paste = '';
    return null;
  }
  if (memory.paste === null) return { kind: 'key', key };
  if (key.name !== 'paste-end') {
    memory.paste += key.sequence ?? '';
    return null;
  }
  const text = memory.paste;
  memory.paste = null;
  return { kind: 'paste', text };
}
