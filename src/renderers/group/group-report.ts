import type { GroupSummary } from '../../core/model/group.js';
import { reportOf } from '../formats.js';

export const groupReport = reportOf<GroupSummary, 'json' | 'csv'>(
  async () => (await import('./group-document.js')).groupDocument,
  {
    json: async () => (await import('./json.js')).renderJson,
    csv: async () => (await import('./csv.js')).renderCsv,
  },
);

export type GroupFormat = (typeof groupReport.formats)[number];
