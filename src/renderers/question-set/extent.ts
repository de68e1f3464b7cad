/**
 * How much of a set is shown. An overview keeps to itself what would lead somebody who has yet to answer: what each option
 * scores, what the source thinks of it, and the advice. A proof sheet shows all that the author decided.
 */
export type Extent = 'overview' | 'proof';
