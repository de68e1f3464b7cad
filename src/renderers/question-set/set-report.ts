import { printableJson } from '../../core/text/printable.js';
import { reportOf } from '../formats.js';
import type { Extent } from './extent.js';

export const setReport = reportOf<Extent, 'json'>(
  async () => (await import('./set-document.js')).setDocument,
  {
    json: async () => (set) => `${printableJson(JSON.stringify(set, null, 2))}\n`,
  },
);

export type SetFormat = (typeof setReport.formats)[number];
