/** Text from a set or a person stays text: no markup, no HTML, no headings or lists out of its line starts. */
export function markdownText(text: string): string {
  return (
    text
      .replace(/&/g, '&amp;')
      .replace(/[\\`*_[\]<>|#~]/g, '\\$&')
      // Addresses stay words: nobody is led anywhere.
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/\b(www)\./gi, '$1\\.')
      .replace(/^(\s*)([-+=])/gm, '$1\\$2')
      .replace(/^(\s*\d+)([.)])/gm, '$1\\$2')
  );
}
