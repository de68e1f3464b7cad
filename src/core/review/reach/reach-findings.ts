import { type Finding, finding } from '../../model/finding.js';
import type { TargetReach } from './reach.js';

/** What an author should know of what a set promises and does not keep. */
export function reachFindings(reach: readonly TargetReach[]): readonly Finding[] {
  return reach.flatMap((one) => (one.reached.outcome === 'reached' ? ofReached(one) : [ofUnreached(one)]));
}

function ofUnreached({ target, reached }: TargetReach): Finding {
  const { kind, name, title, path } = target;
  if (reached.outcome === 'undecided') return finding('reach-undecided', path, { what: title });
  switch (kind) {
    case 'band':
      return finding('band-never', path, { title });
    case 'gap':
      return finding('gap-never', path, { gap: name });
    case 'advice':
      return finding('advice-never', path, { advice: name });
    case 'item':
      return finding('item-never-asked', path, { item: name });
  }
}

/** An advice that fires for so many is expected to be seen by somebody. */
const OFTEN = 0.05;

function ofReached({ target, rate, atAGlance, always }: TargetReach): readonly Finding[] {
  if (target.kind !== 'advice') return [];
  if (always) return [finding('advice-always', target.path, { advice: target.name })];
  if (atAGlance > 0 || rate < OFTEN) return [];
  return [finding('advice-never-first', target.path, { advice: target.name, fires: rate })];
}
