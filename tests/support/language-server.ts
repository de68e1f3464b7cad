import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Position {
  /** Both from 0. */
  readonly line: number;
  readonly character: number;
}

export interface Diagnostic {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly message: string;
  /** Where it comes from: the schema, or reading YAML. */
  readonly source: string;
  /** 1 an error, 2 a warning, 3 and 4 hints. */
  readonly severity: number;
}

export interface Proposal {
  readonly label: string;
  readonly documentation?: string | { readonly value: string };
  readonly insertText?: string;
  readonly textEdit?: { readonly newText: string };
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

const SERVER = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');

/** The language server that editors use for YAML, driven as an editor drives it: over stdin and stdout. */
export class LanguageServer {
  readonly #child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  readonly #answers = new Map<number, (result: unknown) => void>();
  readonly #diagnoses = new Map<string, (found: readonly Diagnostic[]) => void>();
  #received = Buffer.alloc(0);
  #requests = 0;

  private constructor(readonly schemaFile: string) {
    this.#child.stdout.on('data', (chunk: Buffer) => this.#receive(chunk));
  }

  /** With one schema for every file. */
  static async start(schemaFile: string): Promise<LanguageServer> {
    const server = new LanguageServer(schemaFile);
    await server.#ask('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
      locale: 'de',
    });
    server.#tell('initialized', {});
    return server;
  }

  /** Opens a file and gives what the server says of it at once. */
  open(name: string, text: string): Promise<readonly Diagnostic[]> {
    const uri = uriOf(name);
    return new Promise((done) => {
      this.#diagnoses.set(uri, done);
      this.#tell('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
    });
  }

  close(name: string): void {
    this.#tell('textDocument/didClose', { textDocument: { uri: uriOf(name) } });
  }

  /** What is shown over a place, as Markdown. */
  async hover(name: string, position: Position): Promise<string> {
    const shown = await this.#ask('textDocument/hover', { textDocument: { uri: uriOf(name) }, position });
    return (shown as { contents: { value: string } } | null)?.contents.value ?? '';
  }

  async completion(name: string, position: Position): Promise<readonly Proposal[]> {
    const listed = await this.#ask('textDocument/completion', {
      textDocument: { uri: uriOf(name) },
      position,
    });
    return (listed as { items: readonly Proposal[] }).items;
  }

  async stop(): Promise<void> {
    const ended = new Promise((done) => this.#child.on('exit', done));
    await this.#ask('shutdown', null);
    this.#tell('exit', null);
    await ended;
  }

  #ask(method: string, params: unknown): Promise<unknown> {
    this.#requests += 1;
    const id = this.#requests;
    return new Promise((done) => {
      this.#answers.set(id, done);
      this.#send({ id, method, params });
    });
  }

  #tell(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  #send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #receive(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (let message = this.#next(); message !== null; message = this.#next()) this.#take(message);
  }

  #next(): Message | null {
    const end = this.#received.indexOf('\r\n\r\n');
    if (end < 0) return null;
    const length = Number(/Content-Length: (\d+)/.exec(this.#received.toString('utf8', 0, end))?.[1]);
    if (this.#received.length < end + 4 + length) return null;
    const body = this.#received.toString('utf8', end + 4, end + 4 + length);
    this.#received = this.#received.subarray(end + 4 + length);
    return JSON.parse(body);
  }

  /** What the server asks for, section by section. */
  #settings(params: unknown): readonly unknown[] {
    const schemas = { [pathToFileURL(resolve(this.schemaFile)).href]: '*.yaml' };
    const yaml = {
      ...{ schemas, yamlVersion: '1.2', schemaStore: { enable: false } },
      ...{ validate: true, hover: true, completion: true },
    };
    const { items = [] } = params as { items?: readonly { section: string }[] };
    return items.map(({ section }) => (section === 'yaml' ? yaml : {}));
  }

  #take({ id, method, params, result }: Message): void {
    if (method === undefined && id !== undefined) this.#answers.get(id)?.(result);
    else if (id !== undefined) this.#send({ id, result: this.#settings(params) });
    else if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: readonly Diagnostic[] };
      const waiting = this.#diagnoses.get(uri);
      this.#diagnoses.delete(uri);
      waiting?.(diagnostics);
    }
  }
}

function uriOf(name: string): string {
  return `file:///sets/${name}`;
}
