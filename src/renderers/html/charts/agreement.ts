import type { Agreement } from '../../document/chart.js';
import { element, escaped } from '../escape.js';
import { legend } from './legend.js';
import { at, bar, line, strip } from './strip.js';

const HEIGHT = 26;
const TONES = ['low2', 'low1', 'middle', 'high1', 'high2'] as const;

type Pieces = Agreement['rows'][number]['pieces'];

/** Narrower than this, in percent of the picture, a piece has no room for its number. */
const ROOM = 3;

export function agreementRows({ levels, rows }: Agreement): string {
  const signs = levels.map((text, index) => ({
    sign: element('rect', { width: 14, height: 14, class: toneOf(index, levels.length) }),
    text,
  }));
  return legend(signs) + element('div', { class: 'rows' }, ...rows.map((one) => row(one, levels.length)));
}

function row({ title, remark, pieces }: Agreement['rows'][number], levels: number): string {
  const all = pieces.reduce((sum, { n }) => sum + n, 0);
  return element(
    'div',
    { class: 'row wide' },
    element(
      'span',
      { class: 'name' },
      escaped(title),
      remark === null ? '' : element('span', { class: 'soft' }, ` (${escaped(remark)})`),
    ),
    strip(HEIGHT + 6, line(50, 0, 50, HEIGHT + 6, 'limit'), ...(all === 0 ? [] : drawn(pieces, levels, all))),
  );
}

/** Each side of the middle may reach its end, so a percent of the people is half a percent of the picture. */
function drawn(pieces: Pieces, levels: number, all: number): readonly string[] {
  const share = (n: number) => (50 * n) / all;
  const half = (levels - 1) / 2;
  const middle = ({ first, last }: Pieces[number]) => (first + last) / 2;
  const low = pieces.reduce(
    (sum, piece) =>
      sum + (middle(piece) < half ? share(piece.n) : middle(piece) === half ? share(piece.n) / 2 : 0),
    0,
  );
  let from = 50 - low;
  return pieces.flatMap((piece) => {
    const { n } = piece;
    const [start, width] = [from, share(n)];
    from += width;
    const tone = toneOf(middle(piece), levels);
    if (n === 0) return [];
    const text = element(
      'text',
      { x: at(start + width / 2), y: HEIGHT / 2 + 8, 'text-anchor': 'middle', class: `on-${tone}` },
      String(n),
    );
    return [bar(start, start + width, 3, HEIGHT, tone), ...(width < ROOM ? [] : [text])];
  });
}

/** Levels from one end to the other; an even number has no middle. */
function toneOf(index: number, levels: number): (typeof TONES)[number] {
  const half = (levels - 1) / 2;
  if (index === half) return 'middle';
  const far = Math.abs(index - half) > half / 2;
  if (index < half) return far ? 'low2' : 'low1';
  return far ? 'high2' : 'high1';
}
