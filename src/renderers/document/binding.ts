import type { Look } from '../look.js';
import type { Document } from './document.js';

/** How documents become one file, each on a page of its own. */
export interface Binding {
  /** What comes before the first one. */
  head(first: Document): string;
  /** The one at a place, counted from 0. */
  one(document: Document, look: Look, at: number): string;
  readonly end: string;
}
