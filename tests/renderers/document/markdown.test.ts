import { expect, test } from '@jest/globals';
import { marked } from 'marked';
import { bullets, type Document } from '../../../src/renderers/document/document.js';
import { documentAsMarkdown } from '../../../src/renderers/document/markdown.js';

const pageOf = (blocks: Document['sections'][number]['blocks']) =>
  marked.parse(
    documentAsMarkdown({
      language: 'de',
      title: 'T',
      subtitle: [],
      opening: [],
      sections: [{ heading: 'H', blocks }],
    }),
    { gfm: true, async: false },
  );

test('what somebody wrote in paragraphs stays in its own line of a list, and leads nowhere', () => {
  const page = pageOf(
    bullets(['eins\n\n# zwei\n- drei', 'https://boese.example und www.boese.example', '1. vier\n2. fünf']),
  );
  expect(page.match(/<li>/g)).toHaveLength(3);
  expect(page.match(/<(ul|ol|h1|h2|h3|a)\b/g)).toEqual(['<h1', '<h2', '<ul']);
  expect(page).toContain('https://boese.example und www.boese.example');
});

test('a title of several lines stays in its cell of a table', () => {
  const page = pageOf([
    {
      kind: 'table',
      columns: [{ title: 'Noch\n\nfremd | neu', align: 'left' }],
      rows: [['eins\nzwei'], ['drei']],
    },
  ]);
  expect(page.replaceAll('\n', '')).toContain(
    '<th>Noch fremd | neu</th></tr></thead><tbody><tr><td>eins zwei</td></tr><tr><td>drei</td></tr></tbody>',
  );
});
