import type { Chart } from '../document/chart.js';
import { agreementRows } from './charts/agreement.js';
import { distributionRows } from './charts/distributions.js';
import { dumbbellRows } from './charts/dumbbells.js';
import { meterRows } from './charts/meters.js';
import { radarPicture } from './charts/radar.js';
import { slopeRows } from './charts/slopes.js';
import { type SetBlock, setBlockHtml } from './set-blocks.js';

/** Makes a picture of figures, and sets what only the description of a set has. */
export type Draw = (drawn: Chart | SetBlock) => string;

/** What one person's profile has pictures of; the rest stays in its words. */
export function drawProfile(drawn: Chart | SetBlock): string {
  switch (drawn.kind) {
    case 'meters':
      return meterRows(drawn);
    case 'dumbbells':
      return dumbbellRows(drawn);
    case 'radar':
      return radarPicture(drawn);
    default:
      return '';
  }
}

export function drawAny(drawn: Chart | SetBlock): string {
  switch (drawn.kind) {
    case 'distributions':
      return distributionRows(drawn);
    case 'agreement':
      return agreementRows(drawn);
    case 'slopes':
      return slopeRows(drawn);
    case 'measures':
    case 'questions':
      return setBlockHtml(drawn);
    default:
      return drawProfile(drawn);
  }
}
