import fQuantile from '@stdlib/stats-base-dists-f-quantile';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import type { Distributions } from '../core/statistics/distributions.js';

/** The distributions of a library (stdlib, after Boost), as core wants them. Loaded only by what computes with groups. */
export const distributions: Distributions = { fQuantile, tQuantile };
