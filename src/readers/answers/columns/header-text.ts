import { foldLabel } from '../../../core/items/written-text.js';

/** Folds a header or an item's text, so that what a form or a spreadsheet did to a sentence makes no difference. */
export function foldHeader(text: string): string {
  return foldLabel(text)
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[„“”«»"]/g, '"')
    .replace(/[‚‘’`´']/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/^\(?(frage\s*)?\d{1,3}\s*[.):]\s*/, '')
    .replace(/[\s*.:!?]+$/, '');
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
