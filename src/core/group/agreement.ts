import { kindOf } from '../items/registry.js';
import type { Item } from '../model/question-set.js';
import { withinGroupAgreement } from '../statistics/agreement.js';
import type { Rounding } from './rounding.js';

/** How far people agree on an item, as it is written down, by the SD of its percents; null where it has no steps. */
export function agreementIn(item: Item, sd: number, { coefficient }: Rounding): number | null {
  const options = kindOf(item).codes(item)?.length ?? null;
  return options === null ? null : coefficient(withinGroupAgreement((sd / 100) * (options - 1), options));
}
