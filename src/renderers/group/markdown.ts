import { documentAsMarkdown } from '../document/markdown.js';
import { groupDocument } from './group-document.js';
import type { GroupRenderer } from './group-format.js';

export const renderMarkdown: GroupRenderer = (set, summary, messages) =>
  documentAsMarkdown(groupDocument(set, summary, messages));
