const CELL = { width: 8.4, height: 18 };
const MARGIN = 16;
const INK = '#d8dee9';
const PAPER = '#1f2430';
/** The eight colours of a calm dark theme. */
const PALETTE = ['#3b4252', '#e07a7a', '#a3be8c', '#ebcb8b', '#81a1c1', '#b48ead', '#88c0d0', '#e5e9f0'];

/** The rows `from..to` of a terminal emulator's buffer as a picture, each run of equal looks one text. */
export function screenToSvg(terminal, from, to, title) {
  const rows = Array.from({ length: to - from }, (_, index) => terminal.buffer.active.getLine(from + index));
  const width = terminal.cols * CELL.width + 2 * MARGIN;
  const height = rows.length * CELL.height + 2 * MARGIN;
  const texts = rows.flatMap((line, row) =>
    line === undefined ? [] : runsOf(line).map((run) => textOf(run, row)),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" rx="8" fill="${PAPER}"/>`,
    `<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14" fill="${INK}" xml:space="preserve">`,
    ...texts,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
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

function textOf({ column, look, text }, row) {
  const x = (MARGIN + column * CELL.width).toFixed(1);
  const y = MARGIN + row * CELL.height + 13;
  const style = [
    look.colour === null ? '' : ` fill="${PALETTE[look.colour]}"`,
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
