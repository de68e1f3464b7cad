import { markdownText } from '../markdown-text.js';
import type { SetRenderer } from './registry.js';
import { setView } from './set-view.js';

export const renderSetMarkdown: SetRenderer = (set, messages) => {
  const view = setView(set, messages);
  const { headings } = messages.set;
  const blocks = [
    `# ${markdownText(view.title)}`,
    `_${markdownText(view.facts)}_`,
    ...view.paragraphs.map(markdownText),
    `## ${headings.dimensions}`,
    ...view.dimensions.flatMap(({ title, about, facts, bands }) => [
      `### ${markdownText(title)}`,
      ...(about === null ? [] : [markdownText(about)]),
      `_${markdownText([facts, ...(bands === null ? [] : [bands])].join(' · '))}_`,
    ]),
    `## ${headings.items}`,
    ...view.items.flatMap(({ text, facts, responses }, index) => [
      `**${index + 1}** ${markdownText(text)}`,
      `_${markdownText(facts)}_`,
      ...(responses.length === 0
        ? []
        : [responses.map((response) => `- ${markdownText(response)}`).join('\n')]),
    ]),
    ...(view.sources.length === 0
      ? []
      : [`## ${headings.sources}`, view.sources.map((source) => `- ${markdownText(source)}`).join('\n')]),
  ];
  return `${blocks.join('\n\n')}\n`;
};
