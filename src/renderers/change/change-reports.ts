import type { GroupChange, PersonChange } from '../../core/model/change.js';
import { reportOf } from '../formats.js';

export const personChangeReport = reportOf<PersonChange, 'json'>(
  async () => (await import('./person-document.js')).personDocument,
  { json: async () => (await import('./json.js')).personChangeJson },
);

export const groupChangeReport = reportOf<GroupChange, 'json'>(
  async () => (await import('./group-change-document.js')).groupChangeDocument,
  { json: async () => (await import('./json.js')).groupChangeJson },
);

export type ChangeFormat = (typeof groupChangeReport.formats)[number];
