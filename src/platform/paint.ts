/** What a piece of text means; how that looks is decided here alone. */
export interface Paint {
  readonly title: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly accent: (text: string) => string;
  readonly good: (text: string) => string;
  readonly caution: (text: string) => string;
  readonly faint: (text: string) => string;
}

const same = (text: string) => text;

export const plainPaint: Paint = {
  title: same,
  strong: same,
  accent: same,
  good: same,
  caution: same,
  faint: same,
};
