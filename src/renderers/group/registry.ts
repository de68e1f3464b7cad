import type { GroupRenderer } from './group-format.js';

/** One line for each format; a renderer is loaded when it is asked for. */
const renderers = {
  text: async () => (await import('./text.js')).renderText,
  markdown: async () => (await import('./markdown.js')).renderMarkdown,
  json: async () => (await import('./json.js')).renderJson,
  csv: async () => (await import('./csv.js')).renderCsv,
} satisfies Record<string, () => Promise<GroupRenderer>>;

export type GroupFormat = keyof typeof renderers;

export const groupFormats = Object.keys(renderers) as readonly GroupFormat[];

export function groupRenderer(format: GroupFormat): Promise<GroupRenderer> {
  return renderers[format]();
}
