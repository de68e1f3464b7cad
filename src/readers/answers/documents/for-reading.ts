/** The form that a text has which was made for people: what the renderers write has these first lines; null for all others. */
export function formForReading(text: string): 'text' | 'markdown' | 'html' | null {
  const [first = '', second = ''] = text.trimStart().split(/\r?\n/, 2);
  if (/^<!doctype html/i.test(first)) return 'html';
  if (/^═+$/.test(second)) return 'text';
  return /^# \S/.test(first) && second === '' ? 'markdown' : null;
}
