import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Place } from '../../../core/model/finding.js';
import type { Slip } from './slip.js';
import { quotedText, sourceLine } from './source-line.js';

/** A piece of the source that a comma cut in two; offsets. */
interface Cut {
  readonly start: number;
  readonly end: number;
  readonly comma: number;
}

/**
 * Between braces and brackets a comma ends a text, so a sentence with one falls apart without any error: half of it
 * becomes a key of nothing, or a label of its own.
 */
export function flowCommas(
  document: Document,
  text: string,
  keys: ReadonlySet<string>,
  placeAt: (offset: number) => Place,
): readonly Slip[] {
  const found: Slip[] = [];
  visit(document, {
    Map(_, map) {
      if (map.flow) found.push(...cutsOfMap(map, keys).map((cut) => slipOf(cut, map, text, placeAt)));
    },
    Seq(_, list) {
      if (list.flow) found.push(...cutsOfList(list).map((cut) => slipOf(cut, list, text, placeAt)));
    },
  });
  return found;
}

function cutsOfMap(map: YAMLMap, keys: ReadonlySet<string>): readonly Cut[] {
  const cuts: Cut[] = [];
  let before: { start: number; end: number; of: number } | null = null;
  for (const [index, pair] of map.items.entries()) {
    const key = range(pair.key);
    const value = range(pair.value);
    if (before !== null && key !== null && isRest(pair, keys)) {
      const cut: Cut = { start: before.start, end: value?.[1] ?? key[1], comma: before.end };
      if (before.of === index - 1 && cuts.at(-1)?.start === before.start)
        cuts[cuts.length - 1] = { ...cut, comma: cuts.at(-1)?.comma ?? cut.comma };
      else cuts.push(cut);
      before = { start: before.start, end: cut.end, of: index };
    } else
      before = value !== null && isPlain(pair.value) ? { start: value[0], end: value[1], of: index } : null;
  }
  return cuts;
}

/** Whether what looks like a key is the rest of a sentence: it has no value, or holds blanks. */
function isRest({ key, value }: Pair, keys: ReadonlySet<string>): boolean {
  if (!isPlain(key) || keys.has(String(key.value))) return false;
  return value === null || /\s/.test(String(key.source));
}

function cutsOfList(list: YAMLSeq): readonly Cut[] {
  const twins = list.items.filter((item, index) => isTwin(item, list.items[index + 1]));
  return list.items.flatMap((item, index): readonly Cut[] => {
    const next = list.items[index + 1];
    const [first, second] = [range(item), range(next)];
    if (!isPlain(item) || !isPlain(next) || first === null || second === null) return [];
    const twice = twins.length === 1 && isTwin(item, next);
    const printed = /^[„“‚»«]/.test(String(item.source)) && /[“”‘»«"]$/.test(String(next.source));
    return twice || printed ? [{ start: first[0], end: second[1], comma: first[1] }] : [];
  });
}

/** `teils, teils`: the same word twice in a row is one label; more than once in a list it is something else. */
function isTwin(item: unknown, next: unknown): boolean {
  return isPlain(item) && isPlain(next) && typeof item.value === 'string' && item.value === next.value;
}

function isPlain(node: unknown): node is Scalar {
  return isScalar(node) && node.type === 'PLAIN';
}

function range(node: unknown): readonly [number, number] | null {
  const found = isScalar(node) || isMap(node) || isSeq(node) ? node.range : null;
  return found === null || found === undefined ? null : [found[0], found[1]];
}

function slipOf(
  { start, end, comma }: Cut,
  around: YAMLMap | YAMLSeq,
  text: string,
  placeAt: (offset: number) => Place,
): Slip {
  const written = text.slice(start, end);
  const decimal = /^-?\d+,\s?\d+$/.test(written);
  const mended = decimal
    ? written.replace(/,\s?/, '.')
    : quotedText(written.replace(/^[„“‚»«](.*)[“”‘»«"]$/, '$1'));
  const [from, to] = [placeAt(start).line - 1, placeAt(end).line - 1];
  const all = text.split('\n');
  const first = all.slice(0, from).join('\n').length + (from === 0 ? 0 : 1);
  const last = first + all.slice(from, to + 1).join('\n').length;
  const place = placeAt(comma);
  const lines = (text.slice(first, start) + mended + text.slice(end, last)).split('\n');
  const better = decimal || !isMap(around) ? null : asBlock(around, text, { start, end, mended });
  return {
    ...(decimal
      ? { code: 'yaml-flow-decimal' as const, facts: { number: written } }
      : { code: 'yaml-flow-comma' as const, facts: { text: written } }),
    line: place.line - 1,
    column: place.column - 1,
    from,
    lines,
    ...(better === null || from !== to ? {} : { better }),
  };
}

/** `- { a: b, c: d }` as lines of their own; null where the braces are not alone on their line. */
function asBlock(
  map: YAMLMap,
  text: string,
  cut: { start: number; end: number; mended: string },
): readonly string[] | null {
  const [from, to] = [map.range?.[0] ?? 0, map.range?.[1] ?? 0];
  const lineStart = text.lastIndexOf('\n', from) + 1;
  const lineEnd = text.indexOf('\n', to) === -1 ? text.length : text.indexOf('\n', to);
  const line = text.slice(lineStart, lineEnd);
  const { indent, bullets, key, value } = sourceLine(line);
  if (value !== text.slice(from, to)) return null;
  const pairs = map.items.flatMap((pair) => {
    const [start, end] = [range(pair.key)?.[0] ?? 0, range(pair.value)?.[1] ?? range(pair.key)?.[1] ?? 0];
    if (start >= cut.start && start < cut.end) return [];
    const valueStart = range(pair.value)?.[0];
    return [
      valueStart === cut.start
        ? `${text.slice(start, cut.start)}${blockText(text.slice(cut.start, cut.end))}`
        : text.slice(start, end),
    ];
  });
  const deeper = indent + ' '.repeat(key === null ? bullets.length : bullets.length + 2);
  if (key !== null) return [`${indent}${bullets}${key}:`, ...pairs.map((pair) => deeper + pair)];
  return pairs.map((pair, index) => (index === 0 ? indent + bullets : deeper) + pair);
}

/** On a line of its own a comma needs no quotes; a colon does. */
function blockText(text: string): string {
  return /:\s|\s#|:$/.test(text) || /^[-?:,[\]{}#&*!|>'"%@`]/.test(text) ? quotedText(text) : text;
}
