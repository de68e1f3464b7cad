import type { ProfileRenderer } from './profile-format.js';

/** One line for each format; a renderer is loaded when it is asked for. */
const renderers = {
  text: async () => (await import('./text.js')).renderText,
  markdown: async () => (await import('./markdown.js')).renderMarkdown,
  json: async () => (await import('./json.js')).renderJson,
  csv: async () => (await import('./csv.js')).renderCsv,
} satisfies Record<string, () => Promise<ProfileRenderer>>;

export type ProfileFormat = keyof typeof renderers;

export const profileFormats = Object.keys(renderers) as readonly ProfileFormat[];

export function profileRenderer(format: ProfileFormat): Promise<ProfileRenderer> {
  return renderers[format]();
}
