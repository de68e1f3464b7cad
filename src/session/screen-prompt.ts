import { cursorHide, cursorShow } from '@inquirer/ansi';
import { createPrompt, useEffect, useKeypress, useMemo, useState } from '@inquirer/core';
import { currentItem, type Interview } from '../core/interview/interview.js';
import { isSubstantive } from '../core/model/answer-sheet.js';
import { openScreen, press, type ScreenState } from './screen-state.js';
import { drawScreen, type Look } from './screen-view.js';

export interface ScreenConfig {
  readonly interview: Interview;
  readonly welcome: boolean;
  readonly look: Omit<Look, 'columns' | 'rows'>;
  readonly size: () => { readonly columns: number; readonly rows: number };
  /** Wipes the terminal, whose reflowed lines nobody can count after a resize. */
  readonly wipe: () => void;
  readonly onResize: (listener: () => void) => () => void;
  readonly milliseconds: () => number;
  /** Keeps a step; the sentence is shown where it could not be kept. */
  readonly keep: (interview: Interview) => string | null;
}

/** The interview as one inquirer prompt, so that no key typed ahead is lost between two items. */
export const screenPrompt = createPrompt<Interview, ScreenConfig>((config, done) => {
  const [state, setState] = useState<ScreenState>(openScreen(config.interview, config.welcome));
  const [line, setLine] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const [, setSize] = useState('');
  const clock = useMemo(() => ({ since: config.milliseconds() }), []);

  useEffect(
    () =>
      config.onResize(() => {
        config.wipe();
        const { columns, rows } = config.size();
        setSize(`${columns}x${rows}`);
      }),
    [],
  );

  useKeypress((key, rl) => {
    const seconds = Math.round(config.milliseconds() - clock.since) / 1000;
    const typing = isText(state);
    // Enter has emptied the line by now, so the text is the one drawn before it.
    const text = key.name === 'return' || key.name === 'enter' ? line : rl.line;
    const next = press(state, key, seconds, text);
    if (next.interview !== state.interview) {
      setTrouble(config.keep(next.interview));
      clock.since = config.milliseconds();
    }
    if (next.phase === 'finished') {
      done(next.interview);
      return;
    }
    if (!typing || next.interview !== state.interview) {
      rl.clearLine(0);
      rl.write(earlierText(next));
    }
    setLine(isText(next) ? rl.line : '');
    setState(next);
  });

  const look = { ...config.look, ...config.size() };
  const { above, below } = drawScreen(
    state,
    line,
    trouble === null ? look : { ...look, rows: look.rows - 1 },
  );
  const cursor = isText(state) ? cursorShow : cursorHide;
  const warning = trouble === null ? [] : [look.paint.caution(trouble)];
  return [cursor + [...warning, ...above].join('\n'), below.length === 0 ? undefined : below.join('\n')];
});

function isText({ phase, interview }: ScreenState): boolean {
  return phase === 'asking' && currentItem(interview)?.kind === 'text';
}

function earlierText(state: ScreenState): string {
  if (!isText(state)) return '';
  const given = state.interview.answers.get(currentItem(state.interview)?.id ?? '');
  return isSubstantive(given) ? String(given) : '';
}
