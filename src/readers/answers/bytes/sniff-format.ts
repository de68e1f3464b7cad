export type AnswerFormat =
  | 'delimited'
  | 'workbook'
  | 'documents'
  | 'compound-file'
  | 'web-page'
  | 'flat-workbook'
  | 'not-a-spreadsheet'
  | 'empty';

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const PDF = [0x25, 0x50, 0x44, 0x46];

/** Tells what a file is from its first bytes, whatever its name says. */
export function sniffFormat(head: Uint8Array): AnswerFormat {
  const begins = (magic: readonly number[]) => magic.every((byte, at) => head[at] === byte);
  if (begins(ZIP)) return 'workbook';
  if (begins(OLE)) return 'compound-file';
  if (begins(PDF) || isBinary(head)) return 'not-a-spreadsheet';
  const text = firstText(head);
  if (text === '') return 'empty';
  if (/^(<!doctype html|<html|<head|<meta|<table|<body)/i.test(text)) return 'web-page';
  if (/^<\?xml[\s\S]*(<office:document|urn:schemas-microsoft-com:office:spreadsheet)/i.test(text))
    return 'flat-workbook';
  return /^(\{|\[\s*(\{|\]|$))/.test(text) ? 'documents' : 'delimited';
}

/** From so many control characters on, and such a share of them, a file is no text: pictures, damaged files, programs. */
const MANY_CONTROLS = 4;
const CONTROL_SHARE = 0.02;

/** Whether bytes are no text in any encoding; a stray control character in a cell leaves it one. */
function isBinary(head: Uint8Array): boolean {
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (isUtf16) return false;
  const controls = head.reduce(
    (sum, byte) => sum + (byte > 0 && byte < 0x20 && !BLANKS.has(byte) ? 1 : 0),
    0,
  );
  return controls >= MANY_CONTROLS && controls > head.length * CONTROL_SHARE;
}

/** Tab, line ends and feeds, and the escape that some terminals leave in a log. */
const BLANKS = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b]);

/** The first characters that are no blanks, NUL bytes of UTF-16 left out. */
function firstText(head: Uint8Array): string {
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
  const start = text.search(/[^\s\0\u00ef\u00bb\u00bf\u00fe\u00ff]/);
  return start < 0 ? '' : text.slice(start, start + 1000).replaceAll('\0', '');
}
