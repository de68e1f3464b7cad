import type { Document } from 'yaml';
import { placesIn } from '../lines.js';
import { parseDocuments } from '../parse.js';
import { strayBracket, unclosedBracket } from './brackets.js';
import { colonInText, colonMissing, colonTight } from './colons.js';
import { flowCommas } from './flow-commas.js';
import { otherIndent } from './indents.js';
import { dashTight, foreignComment, leadingSign } from './leading-signs.js';
import { entriesAtTheMargin } from './margin.js';
import { curlyQuotes, innerQuote, unclosedQuote } from './quotes.js';
import { signsFromElsewhere } from './signs-from-elsewhere.js';
import { signsTakenForYaml } from './signs-taken.js';
import { type Guess, type Slip, slip } from './slip.js';
import { strangeKeys } from './strange-keys.js';

export interface MendedText {
  readonly text: string;
  readonly documents: readonly Document.Parsed[];
  readonly slips: readonly Slip[];
  /** Whether lines could not be understood and were left out, so that something may be missing. */
  readonly lossy: boolean;
}

/** Ways in which a text goes wrong, the likeliest first. */
const GUESSES: readonly Guess[] = [
  colonMissing,
  colonTight,
  dashTight,
  foreignComment,
  curlyQuotes,
  innerQuote,
  colonInText,
  leadingSign,
  strayBracket,
  unclosedBracket,
  unclosedQuote,
  otherIndent,
];

/** Parsing is what costs, and errors cost most: hundreds of trials for a usual file, a few for a huge or hopeless one. */
const MOST_SIGNS_PARSED = 1_200_000;
const COST_OF_ERROR = 2_000;
const MOST_SLIPS = 20;

/** How many blanks a tab may have looked like. */
const TAB_WIDTHS = [2, 4, 8, 3, 1];

/**
 * Reads on past what YAML cannot read. The parser says where it gives up; each way in which that line may have been
 * meant is tried, and the one that leaves the fewest errors is taken. Lines keep their numbers throughout.
 */
export function mendText(written: string, keys: ReadonlySet<string>): MendedText {
  const mending = new Mending(written, keys);
  mending.takeSigns();
  while (mending.slips.length < MOST_SLIPS && mending.mendFirstError());
  if (keys.size > 0) mending.mendMeaning();
  return mending;
}

class Mending implements MendedText {
  readonly slips: Slip[] = [];
  lossy = false;
  text: string;
  documents: readonly Document.Parsed[];
  readonly #keys: ReadonlySet<string>;
  #parsed = 0;

  constructor(written: string, keys: ReadonlySet<string>) {
    this.#keys = keys;
    this.text = written;
    this.documents = this.#parse(written);
  }

  /** Signs that no YAML editor writes; where the text is sound as it stands, they are part of it. */
  takeSigns(): void {
    const lines: readonly string[] = this.text.split('\n');
    if (signsFromElsewhere(lines, 2).length === 0) return;
    const cost = (documents: readonly Document.Parsed[], text: string) =>
      100 * errorsOf(documents, text).length + strangeKeys(documents, this.#keys);
    const before = cost(this.documents, this.text);
    const variants = TAB_WIDTHS.map((width) => {
      const signs = signsFromElsewhere(lines, width);
      const text = signs.reduce<readonly string[]>(withLines, lines).join('\n');
      const documents = this.#parse(text);
      return { signs, text, documents, cost: cost(documents, text) };
    });
    const best = variants.reduce((a, b) => (b.cost < a.cost ? b : a));
    const listed = best.signs.some(
      ({ code, line }) => code === 'yaml-dash' && /:\s*$/.test(lines[line - 1] ?? ''),
    );
    if (!listed && best.cost >= before) return;
    this.slips.push(...firstOfEach(best.signs));
    this.text = best.text;
    this.documents = best.documents;
  }

  /** False where there is no error left, or no way to go on. */
  mendFirstError(): boolean {
    const before = errorsOf(this.documents, this.text);
    const [first] = before;
    if (first === undefined) return false;
    const lines = this.text.split('\n');
    const spot = { lines, at: Math.min(first.line, lines.length - 1), keys: this.#keys };
    let best: { slip: Slip; text: string; documents: readonly Document.Parsed[]; cost: number } | null = null;
    for (const guess of GUESSES) {
      for (const candidate of guess(spot)) {
        if (this.#parsed > MOST_SIGNS_PARSED) break;
        const text = withLines(lines, candidate).join('\n');
        const documents = this.#parse(text);
        const after = errorsOf(documents, text);
        const [next] = after;
        const reached = candidate.code === 'yaml-unclosed-quote' ? candidate.line : first.line;
        const further = next === undefined || next.line > reached || after.length < before.length;
        const cost = 100 * after.length + strangeKeys(documents, this.#keys);
        if (further && (best === null || cost < best.cost)) best = { slip: candidate, text, documents, cost };
      }
      if (best?.cost === 0) break;
    }
    if (best === null) return this.#leaveOut(first, lines);
    this.#take(best.slip);
    this.text = best.text;
    this.documents = best.documents;
    return true;
  }

  /** What YAML takes for something else than was meant, without an error; taken only where the text then still is YAML. */
  mendMeaning(): void {
    const [document] = this.documents;
    if (document === undefined || document.errors.length > 0) return;
    const placeAt = placesIn(this.text);
    const found = [
      ...flowCommas(document, this.text, this.#keys, placeAt),
      ...signsTakenForYaml(document, this.text, placeAt),
      ...entriesAtTheMargin(document, this.text, this.#keys, placeAt),
    ].toSorted((a, b) => a.from - b.from);
    for (const cut of found.toReversed()) {
      const text = withLines(this.text.split('\n'), cut).join('\n');
      const documents = this.#parse(text);
      if (errorsOf(documents, text).length > 0) continue;
      this.slips.push(cut);
      this.text = text;
      this.documents = documents;
    }
  }

  /** A line whose tab was mended, but not far enough, has one slip all the same. */
  #take(found: Slip): void {
    const tab = this.slips.findIndex(({ code, line }) => code === 'yaml-tab' && line === found.line);
    if (found.code !== 'yaml-indent' || tab === -1) this.slips.push(found);
    else this.slips[tab] = { ...(this.slips[tab] as Slip), from: found.from, lines: found.lines };
  }

  /** A line nobody understands is left out, so that the others can be read. */
  #leaveOut({ line, column, problem }: SyntaxError, lines: readonly string[]): boolean {
    const at = Math.min(line, lines.length - 1);
    this.slips.push(slip('yaml-syntax', { problem }, { line: at, column }, lines[at] ?? ''));
    this.lossy = true;
    if (this.#parsed > MOST_SIGNS_PARSED || (lines[at] ?? '').startsWith('#')) return false;
    this.text = lines.with(at, '#').join('\n');
    this.documents = this.#parse(this.text);
    return true;
  }

  #parse(text: string): readonly Document.Parsed[] {
    const documents = parseDocuments(text);
    this.#parsed += text.length + 500 + COST_OF_ERROR * (documents[0]?.errors.length ?? 0);
    return documents;
  }
}

/** The same slip on many lines is one finding, that says how many there are. */
function firstOfEach(signs: readonly Slip[]): readonly Slip[] {
  const codes = [...new Set(signs.map(({ code }) => code))];
  return codes.flatMap((code) => {
    const same = signs.filter((sign) => sign.code === code);
    const [first] = same;
    return first === undefined
      ? []
      : [{ ...first, facts: { ...first.facts, more: same.length - 1 } } as Slip];
  });
}

interface SyntaxError {
  /** From 0. */
  readonly line: number;
  readonly column: number;
  readonly problem: string;
}

/** In the order of the file; in one line only the first says something. */
function errorsOf(documents: readonly Document.Parsed[], text: string): readonly SyntaxError[] {
  const placeAt = placesIn(text);
  const found = new Map<number, SyntaxError>();
  for (const { code, pos } of (documents[0]?.errors ?? []).toSorted((a, b) => a.pos[0] - b.pos[0])) {
    const { line, column } = placeAt(pos[0]);
    if (!found.has(line)) found.set(line, { line: line - 1, column: column - 1, problem: code });
  }
  return [...found.values()];
}

function withLines(lines: readonly string[], { from, lines: mended }: Slip): readonly string[] {
  return lines.toSpliced(from, mended.length, ...mended);
}
