import type { RespondentMessages } from '../../messages/messages.js';
import { markdownText } from '../markdown-text.js';
import type { ProfileRenderer } from './profile-format.js';
import { type AdviceView, type DimensionView, type ProfileView, profileView } from './profile-view.js';

/** A profile as Markdown, for a document or a wiki. */
export const renderMarkdown: ProfileRenderer = (set, profile, messages) => {
  const view = profileView(set, profile, messages);
  return `${blocks(view, messages).join('\n\n')}\n`;
};

function blocks(view: ProfileView, messages: RespondentMessages): readonly string[] {
  const { headings, percent } = messages.profile;
  const overall = view.overall?.percent ?? null;
  return [
    `# ${markdownText(view.title)}`,
    ...view.subtitle.map((line) => `_${markdownText(line)}_`),
    `## ${headings.glance}`,
    table(view.dimensions, messages),
    ...(view.overall === null || overall === null
      ? []
      : [`**${markdownText(view.overall.title)}: ${percent(overall)}**`]),
    ...section(headings.strengths, list(view.strengths)),
    ...section(
      headings.meaning,
      view.dimensions.flatMap((dimension) => meaning(dimension, messages)),
    ),
    ...section(headings.gaps, list(view.gaps.map(({ title, text }) => `${title}: ${text}`))),
    ...section(
      headings.advice(view.advice.length),
      view.advice.flatMap((one, index) => advice(one, index + 1, messages)),
    ),
    ...section(
      headings.more,
      view.moreAdvice.flatMap((one, index) => advice(one, view.advice.length + index + 1, messages)),
    ),
    ...section(
      headings.reflections,
      view.reflections.flatMap(({ question, answer }) => [`**${markdownText(question)}**`, quote(answer)]),
    ),
    ...section(headings.notices, view.notices.map(markdownText)),
    ...section(headings.method, view.method.map(markdownText)),
    ...section(headings.nature, view.nature.map(markdownText)),
  ];
}

function section(heading: string, content: readonly string[]): readonly string[] {
  return content.length === 0 ? [] : [`## ${heading}`, ...content];
}

function table(dimensions: readonly DimensionView[], { profile: words }: RespondentMessages): string {
  const { columns } = words;
  const rows = dimensions.map(({ title, percent, higher, bandTitle, answered }) => {
    const name = higher === 'worse' ? `${title} (${words.lowIsGoodShort})` : title;
    const value = percent === null ? words.notScored : words.percent(percent);
    return row([name, value, bandTitle ?? '', answered]);
  });
  return [
    row([columns.dimension, columns.percent, columns.band, columns.answered]),
    '| --- | ---: | --- | --- |',
    ...rows,
  ].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => markdownText(cell)).join(' | ')} |`;
}

function meaning(
  { title, percent, bandTitle, text, details }: DimensionView,
  { profile: words }: RespondentMessages,
): readonly string[] {
  const value = percent === null ? words.notScored : words.percent(percent);
  return [
    `### ${markdownText(title)}: ${markdownText(bandTitle ?? value)}`,
    ...(text === null ? [] : [markdownText(text)]),
    ...(details.length === 0 ? [] : [`_${markdownText(details.join(' · '))}_`]),
  ];
}

function advice(one: AdviceView, number: number, { profile: words }: RespondentMessages): readonly string[] {
  return [
    `### ${number}. ${markdownText(one.title)}`,
    ...(one.because === null ? [] : [`_${markdownText(words.becauseLine(one.because))}_`]),
    markdownText(one.text),
    ...(one.try === null ? [] : [`**${markdownText(words.tryLine(one.try))}**`]),
    ...(one.source === null ? [] : [markdownText(words.sourceLine(one.source))]),
  ];
}

function list(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [lines.map((line) => `- ${markdownText(line)}`).join('\n')];
}

function quote(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${markdownText(line)}`)
    .join('\n');
}
