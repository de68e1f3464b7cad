import { printableJson } from '../../core/text/printable.js';
import type { OperatorMessages } from '../../messages/messages.js';
import type { OriginalRow, Rejection } from '../../readers/answers/rows.js';
import { csvLine, PLAIN_CSV } from '../csv-cells.js';
import { explained } from '../findings/finding-line.js';

/**
 * Rejected rows as they came, with the reason behind: CSV in the delimiter of the first one, with a header whenever it
 * changes; or JSON objects, one a line, where the first one was a JSON document.
 */
export class RejectLines {
  #kind: 'table' | 'documents' | null = null;
  #delimiter = ',';
  #header = '';

  constructor(private readonly messages: OperatorMessages) {}

  lineOf(rejection: Rejection): string {
    const { original } = rejection;
    this.#kind ??= original.kind === 'document' ? 'documents' : 'table';
    const reason = reasonText(rejection, this.messages);
    if (this.#kind === 'documents') return this.#objectLine(original, reason);
    if (this.#header === '' && original.kind !== 'document')
      this.#delimiter = String.fromCharCode(original.delimiter);
    return this.#tableLine(original, reason);
  }

  #tableLine(original: OriginalRow, reason: string): string {
    const { rejectsDocument, rejectsReason } = this.messages.batch;
    const dialect = { ...PLAIN_CSV, delimiter: this.#delimiter, keepsNumbers: true };
    const headers = original.kind === 'document' ? [rejectsDocument] : original.headers;
    const header = csvLine([...headers, rejectsReason], dialect);
    const changed = header !== this.#header;
    this.#header = header;
    const cells = original.kind === 'cells' ? original.cells : [original.text];
    const padding = Array.from({ length: Math.max(0, headers.length - cells.length) }, () => null);
    return (changed ? header : '') + csvLine([...cells, ...padding, reason], dialect);
  }

  #objectLine(original: OriginalRow, reason: string): string {
    const { rejectsDocument, rejectsReason } = this.messages.batch;
    const fields =
      original.kind === 'cells'
        ? Object.fromEntries(original.headers.map((header, index) => [header, original.cells[index] ?? '']))
        : (objectIn(original.text) ?? { [rejectsDocument]: original.text });
    return `${printableJson(JSON.stringify({ ...fields, [rejectsReason]: reason }))}\n`;
  }
}

/** All reasons in one sentence after the other, each with its column. */
function reasonText({ reasons }: Rejection, messages: OperatorMessages): string {
  return reasons
    .map(({ column, finding }) => {
      const { sentence, hint } = explained(finding, messages);
      const said = hint === null ? sentence : `${sentence} ${hint}`;
      return column === null ? said : `${column}: ${said}`;
    })
    .join(' / ');
}

function objectIn(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
