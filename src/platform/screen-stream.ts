import { Writable } from 'node:stream';
import { plainSigns } from './signs.js';

/** Tells a terminal that knows it to show what lies between at once; others ignore it. */
const [BEGIN, END] = ['\u001b[?2026h', '\u001b[?2026l'];

/** A stream to draw on: every write is shown whole, without flicker, in signs that the terminal has. */
export function screenStream(stream: NodeJS.WriteStream, unicode: boolean): NodeJS.WriteStream {
  const drawn = new Writable({
    decodeStrings: false,
    write(chunk: string | Uint8Array, _, written) {
      const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
      stream.write(`${BEGIN}${unicode ? text : plainSigns(text)}${END}`, written);
    },
  });
  const size = {
    columns: { get: () => stream.columns },
    rows: { get: () => stream.rows },
    isTTY: { get: () => stream.isTTY },
  };
  return Object.defineProperties(drawn, size) as NodeJS.WriteStream;
}
