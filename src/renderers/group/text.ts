import { documentAsText } from '../document/text.js';
import { groupDocument } from './group-document.js';
import type { GroupRenderer } from './group-format.js';

export const renderText: GroupRenderer = (set, summary, messages, look) =>
  documentAsText(groupDocument(set, summary, messages), look);
