import type { Profile } from '../../core/model/profile.js';
import { reportOf } from '../formats.js';

export const profileReport = reportOf<Profile, 'json' | 'csv'>(
  async () => (await import('./profile-document.js')).profileDocument,
  {
    json: async () => (await import('./json.js')).renderJson,
    csv: async () => (await import('./csv.js')).renderCsv,
  },
);

export type ProfileFormat = (typeof profileReport.formats)[number];
