const ZIP = [0x50, 0x4b, 0x03, 0x04];

export function isWorkbook(bytes: Uint8Array): boolean {
  return ZIP.every((byte, at) => bytes[at] === byte);
}

/** Whether the first lines are cut into as many cells by one delimiter, and name no keys. */
export function isTable(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const [first = '', second = ''] = lines;
  const cells = (line: string, delimiter: string) => line.split(delimiter).length;
  return (
    !/^[[{]|:(\s|$)/.test(first) &&
    [';', ',', '\t'].some(
      (delimiter) => cells(first, delimiter) > 1 && cells(first, delimiter) === cells(second, delimiter),
    )
  );
}

/** The form that a text has which was made for people: what the renderers write has these first lines; null for all others. */
export function formForReading(text: string): 'text' | 'markdown' | 'html' | null {
  const [first = '', second = ''] = text.trimStart().split(/\r?\n/, 2);
  if (/^<!doctype html/i.test(first)) return 'html';
  if (/^═+$/.test(second)) return 'text';
  return /^# \S/.test(first) && second === '' ? 'markdown' : null;
}
