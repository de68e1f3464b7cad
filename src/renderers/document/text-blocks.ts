import type { Look } from '../look.js';
import { hanging, indented, pad, wrap } from '../text/layout.js';
import type { AdviceBlock, Block, Detailed, Measure, Question, ScoreBlock } from './document.js';
import { meterLines } from './text-meters.js';
import { tableLines } from './text-table.js';

const INDENT = 2;

/** The lines of a block, `look.columns` wide. */
export function blockLines(block: Block, look: Look): readonly string[] {
  const { columns, paint } = look;
  switch (block.kind) {
    case 'paragraph':
      return wrap(block.text, columns);
    case 'notes':
      return block.lines.flatMap((line) => wrap(line, columns));
    case 'bullets':
    case 'points':
      return block.lines.flatMap((line) => hanging('• ', line, columns));
    case 'subheading':
      return wrap(block.text, columns).map(paint.accent);
    case 'entry':
      return [
        ...wrap(block.title, columns).map(paint.strong),
        ...block.lines.flatMap((line) => under(line, columns)),
      ];
    case 'quote':
      return [...wrap(block.title, columns).map(paint.faint), ...under(block.text, columns)];
    case 'table':
      return tableLines(block, look);
    case 'meters':
      return meterLines(block, look);
    case 'score':
      return scoreLines(block, look);
    case 'advice':
      return adviceLines(block, look);
    case 'measures':
      return block.measures.flatMap((measure) => measureLines(measure, look));
    case 'questions':
      return block.questions.flatMap((question, index) => questionLines(question, index + 1, look));
    case 'figure':
      return block.words.flatMap((one, index) => [...(index === 0 ? [] : ['']), ...blockLines(one, look)]);
  }
}

function under(text: string, columns: number, indent = INDENT): readonly string[] {
  return indented(wrap(text, columns - indent), indent);
}

function scoreLines(score: ScoreBlock, { columns, paint }: Look): readonly string[] {
  const { title, band, value, text, details, answered } = score;
  const facts = [...details, ...(answered === null ? [] : [answered])].join(' · ');
  const verdict = [band, value].filter((part) => part !== null).join(', ');
  return [
    ...wrap(`${title}: ${verdict}`, columns).map((line) => line.replace(title, () => paint.strong(title))),
    ...(text === null ? [] : under(text, columns)),
    ...(facts === '' ? [] : under(facts, columns).map(paint.faint)),
  ];
}

const NUMBER = 3;

function adviceLines(advice: AdviceBlock, { columns, paint }: Look): readonly string[] {
  const line = (text: string | null, tone: (text: string) => string) =>
    text === null ? [] : under(text, columns, NUMBER).map(tone);
  return [
    ...hanging(pad(String(advice.number), NUMBER), advice.title, columns).map(paint.strong),
    ...line(advice.because, paint.faint),
    ...line(advice.text, (text) => text),
    ...line(advice.try, paint.good),
    ...line(advice.source, paint.faint),
  ];
}

function measureLines(measure: Measure, { columns, paint }: Look): readonly string[] {
  const { title, about, facts, bands, declared } = measure;
  return [
    ...wrap(`${title} (${facts})`, columns).map((line) =>
      line.replace(title, () => paint.strong(title)).replace(`(${facts})`, () => paint.faint(`(${facts})`)),
    ),
    ...(about === null ? [] : under(about, columns)),
    ...bands.flatMap((band) => detailedLines(band, INDENT, { columns, paint })),
    ...declared.flatMap((line) => under(line, columns).map(paint.faint)),
  ];
}

const BELOW_NUMBER = 4;

function questionLines(question: Question, number: number, look: Omit<Look, 'bars'>): readonly string[] {
  const { text, facts, responses, declared } = question;
  const { columns, paint } = look;
  return [
    ...hanging(`${String(number).padStart(2)}  `, text, columns),
    ...under(facts, columns, BELOW_NUMBER).map(paint.faint),
    ...responses.flatMap((response) => detailedLines(response, BELOW_NUMBER, look)),
    ...declared.flatMap((line) => under(line, columns, BELOW_NUMBER).map(paint.faint)),
  ];
}

function detailedLines(
  { text, details }: Detailed,
  indent: number,
  { columns, paint }: Omit<Look, 'bars'>,
): readonly string[] {
  return [
    ...hanging(`${' '.repeat(indent)}– `, text, columns),
    ...details.flatMap((line) => under(line, columns, indent + 2).map(paint.faint)),
  ];
}
