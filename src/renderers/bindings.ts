import type { Binding } from './document/binding.js';
import type { Document } from './document/document.js';
import type { DocumentFormat } from './formats.js';
import type { Look } from './look.js';

/** How each format puts documents into one file. */
const bindings: { readonly [F in DocumentFormat]: () => Promise<Binding> } = {
  text: async () => {
    const { documentAsText } = await import('./document/text.js');
    // A form feed: printers begin a new page at it.
    return plainly((document, look) => documentAsText(document, look), '\f');
  },
  markdown: async () => {
    const { documentAsMarkdown } = await import('./document/markdown.js');
    return plainly(documentAsMarkdown, '\n---\n\n');
  },
  html: async () => (await import('./html/bound-page.js')).boundPage,
};

export function bindingOf(format: DocumentFormat): Promise<Binding> {
  return bindings[format]();
}

function plainly(render: (document: Document, look: Look) => string, between: string): Binding {
  return {
    head: () => '',
    one: (document, look, at) => (at === 0 ? '' : between) + render(document, look),
    end: '',
  };
}
