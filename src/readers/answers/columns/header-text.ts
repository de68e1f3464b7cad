import { foldLabel } from '../../../core/items/written-text.js';
import { HTML_ENTITIES } from './html-entities.js';

/** Headings are no longer than the longest question; what is written beyond that is not looked at. */
const LONGEST = 6000;

/** Folds a header or an item's text, so that what a form or a spreadsheet did to a sentence makes no difference. */
export function foldHeader(text: string): string {
  const folded = foldLabel(withoutMarkup(text.slice(0, LONGEST)))
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[„“”«»"]/g, '"')
    .replace(/[‚‘’\u0060´']/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/^\(?(frage\s*)?\d{1,3}\s*[.):]\s*/, '');
  let end = folded.length;
  while (end > 0 && /[\s*.:!?]/.test(folded[end - 1] as string)) end -= 1;
  return folded.slice(0, end);
}

/** A text without HTML tags and entities, and without Markdown's signs of emphasis. */
function withoutMarkup(text: string): string {
  if (!/[<&*_\u0060[]/.test(text)) return text;
  return text
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,8}));/gi, (entity, decimal, hex, name) => {
      if (name !== undefined) return HTML_ENTITIES[name] ?? entity;
      return String.fromCodePoint(
        Math.min(Number.parseInt(decimal ?? hex, decimal === undefined ? 16 : 10), 0x10ffff),
      );
    })
    .replace(/\[([^\]]{0,500})\]\([^)]{0,500}\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.{1,500}?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\w*])([*_\u0060])(?=\S)(.{1,500}?)(?<=\S)\1(?![\w*])/g, '$2');
}

/** `Stamm [Zeile]`, as forms write the rows of a grid: what stands in the last brackets, or null. */
export function gridRow(header: string): string | null {
  return /\[([^[\]]*(?:\[[^[\]]*\][^[\]]*)*)\]\s*$/.exec(header)?.[1]?.trim() ?? null;
}

/** `H[SQ001]. Stamm` and `H1. Stamm`, as LimeSurvey writes code and text together: the text, or null. */
export function textBehindCode(header: string): string | null {
  return /^[A-Za-z]\w*(?:\[\w+\])*\.\s+(\S.*)$/s.exec(header)?.[1] ?? null;
}

/** `H[SQ001]`, `H_SQ001` and `H.SQ001.` as one and the same code. */
export function foldCode(header: string): string {
  return header
    .trim()
    .toLowerCase()
    .replace(/[[\]._]+/g, '_')
    .replace(/_$/, '');
}

/** What tells a header apart from its neighbours: the row of a grid rather than its stem. */
export function tellingPart(header: string): string {
  return gridRow(header) ?? textBehindCode(header) ?? header;
}
