import type { Response } from '../../core/interview/responses.js';
import { hanging, pad } from '../../renderers/text/layout.js';
import type { Look } from '../screen/look.js';

/** Answers one below the other, each with its sign, its key and its wording; the highlighted one stands out. */
export function responseBlocks<R extends Pick<Response, 'key' | 'label'>>(
  offered: readonly R[],
  cursor: number,
  sign: (response: R) => string,
  { columns, paint, glyphs }: Look,
): readonly (readonly string[])[] {
  const keyWidth = Math.max(0, ...offered.map(({ key }) => key.length));
  return offered.map((response, index) => {
    const active = index === cursor;
    const mark = `${active ? glyphs.pointer : ' '} ${sign(response)} ${pad(response.key, keyWidth, 'left')}  `;
    const lines = hanging(mark, response.label, columns).map((line) => line.trimEnd());
    return active ? lines.map(paint.accent) : lines;
  });
}
