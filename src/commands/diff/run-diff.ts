import { compareSets } from '../../core/difference/compare-sets.js';
import { differenceJson, differenceText } from '../../renderers/difference/difference-text.js';
import { type Context, EXIT } from '../command.js';
import { loadSet, reportFindings } from '../load-set.js';

/** Compares two versions of a set; what is wrong with either is said of both. */
export async function runDiff(context: Context, old: string, now: string, json: boolean): Promise<number> {
  const before = await loadSet(old, context);
  const after = await loadSet(now, context);
  for (const loaded of [before, after])
    if ('findings' in loaded) await reportFindings(loaded.findings, loaded.file, context);
  if ('findings' in before || 'findings' in after) return EXIT.findings;
  const found = compareSets(before.set, after.set);
  await context.world.stdout.write(json ? differenceJson(found) : differenceText(found, context.messages));
  return EXIT.done;
}
