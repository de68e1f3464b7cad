/** A stream that results or prompts go to. */
export interface Output {
  readonly isTerminal: boolean;
  /** The size of the terminal now; 80 x 24 where there is none. */
  size(): { readonly columns: number; readonly rows: number };
  /** Resolves when the text has left the process; rejects with `OutputError`. */
  write(text: string | Uint8Array): Promise<void>;
  /** The stream itself, for prompts that draw on it. */
  readonly stream: NodeJS.WriteStream;
}

/** A result could not be written: a closed pipe, a full disk, no permission. */
export class OutputError extends Error {
  override readonly name = 'OutputError';

  constructor(
    readonly target: string | null,
    readonly code: string,
  ) {
    super(`cannot write ${target ?? 'the stream'}: ${code}`);
  }

  /** By name, for the program comes in several bundles, each with a class of its own. */
  static is(error: unknown): error is OutputError {
    return error instanceof Error && error.name === 'OutputError';
  }
}

export function outputOf(stream: NodeJS.WriteStream): Output {
  // A stream that fails between two writes must not end the process with a stack trace.
  stream.on('error', () => {});
  return {
    stream,
    isTerminal: stream.isTTY === true,
    size: () => ({ columns: stream.columns || 80, rows: stream.rows || 24 }),
    write: (text) =>
      new Promise((resolve, reject) => {
        if (text.length === 0) resolve();
        else
          stream.write(text, (error) => {
            if (error) reject(new OutputError(null, errorCode(error)));
            else resolve();
          });
      }),
  };
}

/** Does something; whatever goes wrong becomes an `OutputError` of a path. */
export function failingAs<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw OutputError.is(error) ? error : new OutputError(path, errorCode(error));
  }
}

/** The code of a system error such as `ENOSPC`, or its message. */
export function errorCode(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  return code ?? message ?? 'unknown';
}
