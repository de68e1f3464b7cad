import { readdirSync, readFileSync } from 'node:fs';

/** A file with one mistake; its first line says what should be said of it. */
export interface Mistake {
  readonly name: string;
  readonly text: string;
  readonly line: number;
  readonly code: string;
  /** Stands in the mended lines or in the sentence. */
  readonly right: string;
}

const FOLDER = 'tests/mistakes';

/** `# 12 yaml-tab => text: …` */
export const mistakes: readonly Mistake[] = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
  const [, line = '', code = '', right = ''] = /^# (\d+) (\S+) => ?(.*)\n/.exec(text) ?? [];
  return { name, text, line: Number(line), code, right };
});
