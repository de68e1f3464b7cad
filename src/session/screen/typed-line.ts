import { width } from '../../renderers/text/layout.js';

/** The part of Node's readline that draws and moves a cursor. */
export interface LineEditor {
  readonly line: string;
  write(data: string | null, key?: { readonly name?: string; readonly ctrl?: boolean }): void;
  clearLine(direction: 0): void;
  setPrompt(prompt: string): void;
  getCursorPos(): { readonly cols: number };
}

/**
 * Puts a drawn line into readline's own, with its cursor at a display column: inquirer asks readline where the cursor
 * is to stand. What is typed is kept by the scenes alone.
 */
export function placeCursor(editor: LineEditor, line: string, column: number): void {
  if (editor.line !== '') editor.clearLine(0);
  if (line === '') return;
  const padded = line + ' '.repeat(Math.max(0, column - width(line)));
  editor.setPrompt('');
  editor.write(padded);
  for (let at = editor.getCursorPos().cols; at > column; ) {
    editor.write(null, { name: 'left' });
    const now = editor.getCursorPos().cols;
    if (now === at) return;
    at = now;
  }
}
