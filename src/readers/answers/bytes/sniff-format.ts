export type AnswerFormat = 'delimited' | 'spreadsheet' | 'documents' | 'old-spreadsheet' | 'binary' | 'empty';

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Tells what a file is from its first bytes, whatever its name says. */
export function sniffFormat(head: Uint8Array): AnswerFormat {
  const begins = (magic: readonly number[]) => magic.every((byte, at) => head[at] === byte);
  if (begins(ZIP)) return 'spreadsheet';
  if (begins(OLE)) return 'old-spreadsheet';
  if (begins([0x25, 0x50, 0x44, 0x46])) return 'binary';
  const text = firstText(head);
  if (text === '') return 'empty';
  return /^(\{|\[\s*(\{|\]|$))/.test(text) ? 'documents' : 'delimited';
}

/** The first characters that are no blanks, NUL bytes of UTF-16 left out. */
function firstText(head: Uint8Array): string {
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
  const start = text.search(/[^\s\0\u00ef\u00bb\u00bf\u00fe\u00ff]/);
  return start < 0 ? '' : text.slice(start, start + 200).replaceAll('\0', '');
}
