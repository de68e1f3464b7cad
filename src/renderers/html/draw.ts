import type { Chart } from '../document/chart.js';
import { agreementRows } from './charts/agreement.js';
import { distributionRows } from './charts/distributions.js';
import { dumbbellRows } from './charts/dumbbells.js';
import { meterRows } from './charts/meters.js';
import { radarPicture } from './charts/radar.js';
import { slopeRows } from './charts/slopes.js';

/** Makes a picture of figures. */
export type Draw = (chart: Chart) => string;

/** What one person's profile has pictures of; the rest stays in its words. */
export function drawProfile(chart: Chart): string {
  switch (chart.kind) {
    case 'meters':
      return meterRows(chart);
    case 'dumbbells':
      return dumbbellRows(chart);
    case 'radar':
      return radarPicture(chart);
    default:
      return '';
  }
}

export function drawAny(chart: Chart): string {
  switch (chart.kind) {
    case 'distributions':
      return distributionRows(chart);
    case 'agreement':
      return agreementRows(chart);
    case 'slopes':
      return slopeRows(chart);
    default:
      return drawProfile(chart);
  }
}
