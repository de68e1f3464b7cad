import type { GroupChange, PersonChange } from '../../core/model/change.js';
import type { QuestionSet } from '../../core/model/question-set.js';
import type { RespondentMessages } from '../../messages/messages.js';
import { documentAsMarkdown } from '../document/markdown.js';
import { type DocumentLook, documentAsText } from '../document/text.js';
import { groupChangeDocument } from './group-change-document.js';
import { groupChangeJson, personChangeJson } from './json.js';
import { personDocument } from './person-document.js';

/** What one format makes of a change, of a person and of a group. */
export interface ChangeRenderer {
  person(set: QuestionSet, change: PersonChange, messages: RespondentMessages, look: DocumentLook): string;
  group(set: QuestionSet, change: GroupChange, messages: RespondentMessages, look: DocumentLook): string;
}

export const changeRenderers = {
  text: {
    person: (set, change, messages, look) => documentAsText(personDocument(set, change, messages), look),
    group: (set, change, messages, look) => documentAsText(groupChangeDocument(set, change, messages), look),
  },
  markdown: {
    person: (set, change, messages) => documentAsMarkdown(personDocument(set, change, messages)),
    group: (set, change, messages) => documentAsMarkdown(groupChangeDocument(set, change, messages)),
  },
  json: {
    person: personChangeJson,
    group: groupChangeJson,
  },
} satisfies Record<string, ChangeRenderer>;

export type ChangeFormat = keyof typeof changeRenderers;
