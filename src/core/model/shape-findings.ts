/** What can be wrong with the shape of a set: its keys and the types of its values. */
export interface ShapeFindingFacts {
  'unknown-key': { key: string; near: string | null; known: readonly string[] };
  'missing-key': { key: string };
  'wrong-type': {
    /** Names of types, joined by `|`. */
    expected: string;
    got: string;
    /** The value as people can recognise it; null where it is no single one. */
    written?: string | null;
    cause?: TypeCause | null;
    /** The last key of its path. */
    key?: string;
    /** Further elements of the same list with the same mistake. */
    more?: number;
  };
  'not-allowed': { got: string; allowed: readonly string[]; near: string | null };
  'out-of-range': { got: number; min: number | null; max: number | null; near?: number | null };
  'empty-text': Record<string, never>;
  'empty-list': Record<string, never>;
  'bad-id': { id: string; near?: string | null };
}

/** Why a value is of another type than was meant. */
export type TypeCause =
  /** Decimal comma, percent sign, number in quotes, number word, number among words. */
  | 'comma'
  | 'percent'
  | 'quotes'
  | 'word'
  | 'more-words'
  /** A word such as `ja` for true; `true` where a text is meant. */
  | 'boolean'
  | 'boolean-text'
  /** `true` for the answer `yes`. */
  | 'yes-no'
  /** A number for an id. */
  | 'id'
  /** A colon with a blank made a pair of a text. */
  | 'colon'
  /** A comment sign swallowed the text. */
  | 'hash'
  /** Words in a row for a list; one for a list of one; keys for a list; a list for keys; a bare text for an entry. */
  | 'words'
  | 'one-for-many'
  | 'map-for-list'
  | 'list-for-map'
  | 'text-for-entry'
  /** A bare word for all dimensions. */
  | 'all'
  /** A comparison as in mathematics for a condition. */
  | 'comparison'
  /** Several conditions without a word that joins them. */
  | 'conditions';
