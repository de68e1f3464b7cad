import type { Document, Section } from '../document/document.js';
import { blockHtml } from './blocks.js';
import type { Draw } from './draw.js';
import { element, escaped } from './escape.js';

/** How pages look, and how their policy knows that look. */
export interface Style {
  readonly text: string;
  readonly hash: string;
}

/** A document as a page that is whole in itself: no script, nothing loaded. */
export function wholePage(document: Document, style: Style, draw: Draw): string {
  return `${pageHead(document, style)}${documentBody(document, draw)}${PAGE_END}`;
}

/** A page up to where its content begins. */
export function pageHead({ language, title }: Pick<Document, 'language' | 'title'>, style: Style): string {
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${style.hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${style.text}</style>
</head>
<body>
<main>
`;
}

export const PAGE_END = `
</main>
</body>
</html>
`;

/** A document without the page around it; `name` begins the ids in it, where there are several in one page. */
export function documentBody(
  { title, subtitle, opening, sections }: Document,
  draw: Draw,
  name = '',
): string {
  return [
    element(
      'header',
      {},
      element('h1', {}, escaped(title)),
      ...subtitle.map((line) => element('p', { class: 'soft' }, escaped(line))),
    ),
    ...opening.map((text) => element('p', {}, escaped(text))),
    ...sections.map((section, at) => sectionHtml(section, `${name}s${at + 1}`, draw)),
  ].join('\n');
}

function sectionHtml({ heading, blocks }: Section, name: string, draw: Draw): string {
  const parted = blocks.findIndex(({ kind }) => kind === 'subheading');
  const content = blocks.map((block, index) =>
    blockHtml(block, `${name}b${index + 1}`, draw, parted < 0 || index <= parted ? 'h3' : 'h4'),
  );
  return element(
    'section',
    { 'aria-labelledby': name },
    element('h2', { id: name }, escaped(heading)),
    '\n',
    content.join('\n'),
  );
}
