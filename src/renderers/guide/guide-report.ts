import type { Guide } from '../../core/model/guide.js';
import { reportOf } from '../formats.js';

export const guideReport = reportOf<Guide, never>(
  async () => (await import('./guide-document.js')).guideDocument,
  {},
);

export type GuideFormat = (typeof guideReport.formats)[number];
