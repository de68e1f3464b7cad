/** Colours by what they mean, for a light and a dark ground. */
export interface Palette {
  readonly ground: string;
  readonly panel: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly accent: string;
  readonly good: string;
  readonly caution: string;
  /** Grounds of bands, one beside the other. */
  readonly band: string;
  readonly otherBand: string;
  /** Answers from one end to the other, with what lies between. */
  readonly low2: string;
  readonly low1: string;
  readonly middle: string;
  readonly high1: string;
  readonly high2: string;
}

export const light: Palette = {
  ground: '#ffffff',
  panel: '#f4f5f7',
  ink: '#1b1d20',
  soft: '#50565c',
  line: '#848b93',
  accent: '#0b5c8f',
  good: '#1a6b3a',
  caution: '#8a4a00',
  band: '#eef0f3',
  otherBand: '#e1e5ea',
  low2: '#a3480b',
  low1: '#e3a56c',
  middle: '#c4c9cf',
  high1: '#7db3d6',
  high2: '#0b5c8f',
};

export const dark: Palette = {
  ground: '#16181b',
  panel: '#202428',
  ink: '#eceef0',
  soft: '#b6bcc3',
  line: '#7b838c',
  accent: '#7cc1ee',
  good: '#78d39a',
  caution: '#f2ba62',
  band: '#24292e',
  otherBand: '#2f353b',
  low2: '#f2ba62',
  low1: '#7a5018',
  middle: '#59616a',
  high1: '#235a80',
  high2: '#8fd0f7',
};

/** Which colours meet, and the contrast that they need (WCAG 2.2: 1.4.3 for text, 1.4.11 for what is drawn). */
export const meetings: readonly (readonly [keyof Palette, keyof Palette, number])[] = [
  ['ink', 'ground', 4.5],
  ['ink', 'panel', 4.5],
  ['soft', 'ground', 4.5],
  ['soft', 'panel', 4.5],
  ['accent', 'ground', 4.5],
  ['accent', 'panel', 4.5],
  ['good', 'ground', 4.5],
  ['caution', 'ground', 4.5],
  ['ground', 'accent', 4.5],
  ['line', 'ground', 3],
  ['line', 'panel', 3],
  ['accent', 'band', 3],
  ['accent', 'otherBand', 3],
  ['good', 'band', 3],
  ['good', 'otherBand', 3],
  ['caution', 'band', 3],
  ['caution', 'otherBand', 3],
  ['ground', 'low2', 4.5],
  ['ground', 'high2', 4.5],
  ['ink', 'low1', 4.5],
  ['ink', 'high1', 4.5],
  ['ink', 'middle', 4.5],
];
