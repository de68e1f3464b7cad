import { Readable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { begin, note } from '../../../src/core/interview/interview.js';
import { german } from '../../../src/messages/german/german.js';
import { LineReader } from '../../../src/session/plain/line-reader.js';
import { PlainPrompter } from '../../../src/session/plain/plain-prompter.js';
import { setFrom } from '../../support/sets.js';

const set = setFrom(
  'title: T\nitems: [{ id: gedanke, kind: text, text: Was bleibt?, optional: true }, { id: ende, kind: text, text: Und sonst? }]\n',
);

/** What is kept of a text that was begun, and what was said, where the system gathers the lines. */
async function answeredWith(line: string): Promise<[answer: unknown, said: string]> {
  const said: string[] = [];
  const output = {
    isTerminal: false,
    size: () => ({ columns: 80, rows: 24 }),
    write: async (text: string | Uint8Array) => {
      said.push(String(text));
    },
    stream: process.stdout,
  };
  const stdin = Readable.from([Buffer.from(`${line}\n\n\n`)]) as unknown as NodeJS.ReadStream;
  const reader = new LineReader({ stdin, output, onInterrupt: () => () => {}, raw: false });
  const prompter = new PlainPrompter(reader, german, () => 0);
  const start = note(begin(set, 'self'), { text: 'Halb geschrieben', ticked: null });
  const ended = await prompter.interview(start, { set, resumed: true }, () => null);
  prompter.close();
  return [ended === 'left' ? ended : ended.answers.get('gedanke'), said.join('')];
}

test('a text that was begun is read out where a line cannot be gone on with, and Enter keeps it', async () => {
  const [answer, said] = await answeredWith('');
  expect(answer).toBe('Halb geschrieben');
  expect(said).toContain(
    'Angefangen hast Du: Halb geschrieben\nDrücke Enter, dann gilt das. Was Du schreibst, tritt an seine Stelle.\n',
  );
});

test('what is written instead takes its place', async () => {
  expect((await answeredWith('Ganz anders'))[0]).toBe('Ganz anders');
});
