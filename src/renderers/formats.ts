import type { QuestionSet } from '../core/model/question-set.js';
import type { RespondentMessages } from '../messages/messages.js';
import { type Document, labelled } from './document/document.js';
import type { Look } from './look.js';

/** Ends with a line feed. */
type DocumentRenderer = (document: Document, look: Look) => string;

/** Every format that a document can have, one line each; a renderer is loaded when it is asked for. */
const renderers = {
  text: async () => (await import('./document/text.js')).documentAsText,
  markdown: async () => (await import('./document/markdown.js')).documentAsMarkdown,
  html: async () => (await import('./html/html.js')).documentAsHtml,
} satisfies Record<string, () => Promise<DocumentRenderer>>;

export type DocumentFormat = keyof typeof renderers;

export const documentFormats = Object.keys(renderers) as readonly DocumentFormat[];

/** The endings of files in these formats. */
export const documentEndings: { readonly [F in DocumentFormat]: string } = {
  text: 'txt',
  markdown: 'md',
  html: 'html',
};

/** Model to string, in one format; `label`: a line of somebody's own below the title, in formats for people. */
export type Renderer<Model> = (
  set: QuestionSet,
  model: Model,
  messages: RespondentMessages,
  look: Look,
  label?: string | null,
) => string;

/** A model that becomes a document for people, and formats of its own for programs. */
export interface Report<Model, Format extends string> {
  readonly formats: readonly Format[];
  renderer(format: Format): Promise<Renderer<Model>>;
}

type MakeDocument<Model> = (set: QuestionSet, model: Model, messages: RespondentMessages) => Document;

export function reportOf<Model, Data extends string>(
  document: () => Promise<MakeDocument<Model>>,
  data: { readonly [D in Data]: () => Promise<Renderer<Model>> },
): Report<Model, DocumentFormat | Data> {
  const isData = (format: DocumentFormat | Data): format is Data => Object.hasOwn(data, format);
  return {
    formats: [...documentFormats, ...(Object.keys(data) as Data[])],
    async renderer(format) {
      if (isData(format)) return data[format]();
      // One after the other: the loader of tests does not take two at once.
      const render: DocumentRenderer = await renderers[format as DocumentFormat]();
      const make = await document();
      return (set, model, messages, look, label = null) =>
        render(labelled(make(set, model, messages), label), look);
    },
  };
}
