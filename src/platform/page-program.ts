import type { OwnFiles } from './own-files.js';

/** The program that pages run, with one of its voices, as the build has made them. */
export function pageProgramIn(files: OwnFiles, voice: string): string {
  const part = (name: string) => files(`page/${name}.js`).trimEnd();
  return `${part('program')}\n${part(voice)}\nprogram.startPage(words.voice);\n`;
}
