import type { Profile } from '../../core/model/profile.js';
import { reportOf } from '../formats.js';

const data = {
  json: async () => (await import('./json.js')).renderJson,
  csv: async () => (await import('./csv.js')).renderCsv,
};

export const profileReport = reportOf<Profile, 'json' | 'csv'>(
  async () => (await import('./profile-document.js')).profileDocument,
  data,
);

/** Every advice whole, the scenes, the method. */
export const wholeProfileReport = reportOf<Profile, 'json' | 'csv'>(
  async () => (await import('./profile-document.js')).wholeProfileDocument,
  data,
);

export type ProfileFormat = (typeof profileReport.formats)[number];
