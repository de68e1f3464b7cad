import type { FindingCode, FindingFacts } from '../../core/model/finding.js';
import type { Explained } from './explained.js';

/** What is said about each kind of finding. */
export type FindingMessages = { readonly [C in FindingCode]: (facts: FindingFacts[C]) => Explained };
