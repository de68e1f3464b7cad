import type { QuestionSet } from '../../core/model/question-set.js';
import { printableJson } from '../../core/text/printable.js';
import type { RespondentMessages } from '../../messages/messages.js';
import type { Paint } from '../../platform/colour.js';

interface Look {
  readonly columns: number;
  readonly paint: Paint;
}

export type SetRenderer = (set: QuestionSet, messages: RespondentMessages, look: Look) => string;

const renderers = {
  text: async () => (await import('./text.js')).renderSetText,
  markdown: async () => (await import('./markdown.js')).renderSetMarkdown,
  json: async (): Promise<SetRenderer> => (set) => `${printableJson(JSON.stringify(set, null, 2))}\n`,
} satisfies Record<string, () => Promise<SetRenderer>>;

export type SetFormat = keyof typeof renderers;

export const setFormats = Object.keys(renderers) as readonly SetFormat[];

export function setRenderer(format: SetFormat): Promise<SetRenderer> {
  return renderers[format]();
}
