import { hanging, indented, wrap } from '../text/layout.js';
import type { SetRenderer } from './registry.js';
import { setView } from './set-view.js';

const MAX_COLUMNS = 100;

export const renderSetText: SetRenderer = (set, messages, { paint, columns: available }) => {
  const columns = Math.min(available, MAX_COLUMNS);
  const view = setView(set, messages);
  const { headings } = messages.set;
  const heading = (text: string) => ['', paint.accent(paint.strong(text)), ''];
  const paragraph = (text: string, indent: number) => indented(wrap(text, columns - indent), indent);
  const lines = [
    ...wrap(view.title, columns).map(paint.title),
    paint.faint(view.facts),
    ...view.paragraphs.flatMap((text) => ['', ...wrap(text, columns)]),
    ...heading(headings.dimensions),
    ...view.dimensions.flatMap(({ title, about, facts, bands }) => [
      ...paragraph(`${title} (${facts})`, 2).map((line) =>
        line.replace(title, () => paint.strong(title)).replace(`(${facts})`, () => paint.faint(`(${facts})`)),
      ),
      ...(about === null ? [] : paragraph(about, 4)),
      ...(bands === null ? [] : paragraph(bands, 4).map(paint.faint)),
    ]),
    ...heading(headings.items),
    ...view.items.flatMap(({ text, facts, responses }, index) => [
      ...hanging(`${String(index + 1).padStart(4)}  `, text, columns),
      ...paragraph(facts, 6).map(paint.faint),
      ...responses.flatMap((response) => hanging('      – ', response, columns)),
    ]),
    ...(view.sources.length === 0
      ? []
      : [
          ...heading(headings.sources),
          ...view.sources.flatMap((source) => hanging('  • ', source, columns)),
        ]),
  ];
  return `${lines.join('\n')}\n`;
};
