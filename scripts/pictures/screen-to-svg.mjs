const CELL = { width: 8.4, height: 18 };
const MARGIN = 16;
/** Two calm looks of a terminal: its ground, its text, and the eight colours that programs name. */
export const looks = {
  dark: {
    paper: '#1f2430',
    ink: '#d8dee9',
    palette: ['#3b4252', '#e07a7a', '#a3be8c', '#ebcb8b', '#81a1c1', '#b48ead', '#88c0d0', '#e5e9f0'],
  },
  light: {
    paper: '#f7f8fa',
    ink: '#2b313b',
    palette: ['#d5dae2', '#a8323e', '#3f6d2b', '#7d5a00', '#2a5a94', '#7a3f78', '#1d6673', '#1c2026'],
  },
};

/** The first rows of a terminal emulator's screen, as they are now: each run of equal looks one text. */
export function frameOf(terminal, rows, { palette }) {
  const { active } = terminal.buffer;
  return Array.from({ length: rows }, (_, row) => active.getLine(active.baseY + row)).flatMap((line, row) =>
    line === undefined ? [] : runsOf(line).map((run) => textOf(run, row, palette)),
  );
}

/** Frames as one picture, one after the other for so many seconds each, without end; a single one stands still. */
export function framesToSvg(frames, { columns, rows, title, look, seconds = 1 }) {
  const width = columns * CELL.width + 2 * MARGIN;
  const height = rows * CELL.height + 2 * MARGIN;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">`,
    `<title>${escaped(title)}</title>`,
    ...(frames.length > 1 ? [`<style>${motion(frames.length, seconds)}</style>`] : []),
    `<rect width="${width}" height="${height}" rx="8" fill="${look.paper}"/>`,
    `<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14" fill="${look.ink}" xml:space="preserve">`,
    ...frames.map((texts, at) => `<g${frames.length > 1 ? ` class="f f${at}"` : ''}>${texts.join('\n')}</g>`),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** Whoever wants no motion sees the last frame. */
function motion(count, seconds) {
  const share = (100 / count).toFixed(3);
  const delays = Array.from({ length: count }, (_, at) => `.f${at}{animation-delay:${at * seconds}s}`);
  return [
    '.f{visibility:hidden}',
    `.f${count - 1}{visibility:visible}`,
    `@media (prefers-reduced-motion:no-preference){.f{visibility:hidden;animation:turn ${count * seconds}s step-end infinite}`,
    ...delays,
    `@keyframes turn{0%{visibility:visible}${share}%{visibility:hidden}}}`,
  ].join('');
}

function runsOf(line) {
  const runs = [];
  for (let column = 0; column < line.length; column += 1) {
    const cell = line.getCell(column);
    if (cell === undefined || cell.getWidth() === 0) continue;
    const look = {
      bold: cell.isBold() !== 0,
      dim: cell.isDim() !== 0,
      colour: cell.isFgDefault() ? null : cell.getFgColor() % 8,
    };
    const last = runs.at(-1);
    const characters = cell.getChars() || ' ';
    if (last !== undefined && last.key === JSON.stringify(look)) last.text += characters;
    else runs.push({ column, look, key: JSON.stringify(look), text: characters });
  }
  return runs.flatMap(words);
}

/** A run without its wide blanks, which pictures would fold: each piece keeps its own column. */
function words({ column, look, text }) {
  return [...text.matchAll(/\S+(?: \S+)*/g)].map((piece) => ({
    column: column + piece.index,
    look,
    text: piece[0],
  }));
}

function textOf({ column, look, text }, row, palette) {
  const x = (MARGIN + column * CELL.width).toFixed(1);
  const y = MARGIN + row * CELL.height + 13;
  const style = [
    look.colour === null ? '' : ` fill="${palette[look.colour]}"`,
    look.bold ? ' font-weight="bold"' : '',
    look.dim ? ' opacity="0.6"' : '',
  ].join('');
  return `<text x="${x}" y="${y}" textLength="${(text.length * CELL.width).toFixed(1)}"${style}>${escaped(text)}</text>`;
}

function escaped(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
