import type { CaptionMessages } from './figures.js';

/** What is said of the pictures that only groups and changes have. */
export interface GroupFigureMessages {
  readonly distributions: CaptionMessages & {
    /** What the parts of the picture mean. */
    readonly legend: { readonly [P in 'tenths' | 'box' | 'median' | 'mean']: string };
  };
  readonly agreement: CaptionMessages & { readonly item: string };
  readonly slopes: CaptionMessages;
}
