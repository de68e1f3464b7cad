import type { Chunks } from '../bytes/chunks.js';
import { JsonDocuments } from '../bytes/json-documents.js';
import { repeatsKeys } from '../bytes/json-keys.js';
import { Utf8Chunks } from '../bytes/utf8-chunks.js';

/** One JSON document of a file of many. */
export interface JsonValue {
  /** Undefined where the text is no JSON. */
  readonly value: unknown;
  /** Whether a key comes twice, so that one of its values is lost. */
  readonly repeats: boolean;
  readonly text: string;
  /** The line that it begins in, from 1. */
  readonly line: number;
}

/** The JSON documents of a file, and whether its bytes stopped making sense. */
export class JsonValues {
  readonly #text = new Utf8Chunks();
  readonly #documents = new JsonDocuments();
  #ended = false;
  #ahead: JsonValue | null = null;

  constructor(private readonly chunks: Chunks) {}

  get broken(): boolean {
    return this.#text.broken;
  }

  /** The next document that has come in; null where more has to come in first. */
  next(): JsonValue | null {
    const ahead = this.#ahead;
    this.#ahead = null;
    if (ahead !== null) return ahead;
    if (!this.#documents.next()) return null;
    const { text, line, broken, pairs } = this.#documents;
    // A broken object may be as deep as it likes; whoever looks at its value would have to follow.
    const value = broken && text.startsWith('{') ? undefined : parse(text);
    return { value, repeats: !broken && repeatsKeys(value, pairs), text, line };
  }

  /** The first document, without taking it; null in a file without any. */
  async peek(): Promise<JsonValue | null> {
    let first = this.next();
    while (first === null && (await this.more())) first = this.next();
    this.#ahead = first;
    return first;
  }

  /** Waits for more to come in; false at the end. */
  async more(): Promise<boolean> {
    if (this.#ended) return false;
    const chunk = await this.chunks.next();
    this.#ended = chunk === null || this.#text.broken;
    this.#documents.feed(chunk === null ? this.#text.end() : this.#text.push(chunk));
    if (this.#ended) this.#documents.end();
    return true;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
