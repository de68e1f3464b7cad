/** What an editor says about one key of the format. */
export interface KeyWords {
  readonly title: string;
  /** One or two sentences. */
  readonly about: string;
  /** Values as an author may write them. */
  readonly examples?: readonly unknown[];
  /** What each of a few allowed words means. */
  readonly values?: Readonly<Record<string, string>>;
}

/** A piece of a set that an editor puts in; what stands between ‹ and › is there to be written over. */
export interface Snippet {
  readonly label: string;
  readonly about: string;
  readonly body: unknown;
}

/** What an editor says about a group of keys. */
export interface PartWords {
  readonly title: string;
  readonly about: string;
  readonly keys: Readonly<Record<string, KeyWords>>;
  readonly snippets?: readonly Snippet[];
}

/** The words of the schema that editors read. That each part and key of the format has some, a test shows. */
export interface SchemaWords {
  readonly parts: Readonly<Record<string, PartWords>>;
  /** What is said of a value of the wrong type, by the name of the type that would do. */
  readonly types: Readonly<Record<string, string>>;
  choices(allowed: readonly string[]): string;
  /** What is said of an id that is none: of a set, or of anything within. */
  readonly ids: { readonly set: string; readonly other: string };
}
