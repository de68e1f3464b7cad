import type { Expected } from '../../core/model/finding.js';
import { list, number, quoted, someOf } from './words.js';

export function range(min: number | null, max: number | null): string {
  if (min !== null && max !== null) return `eine Zahl von ${number(min, 6)} bis ${number(max, 6)}`;
  if (min !== null)
    return min === 0 ? 'eine Zahl, die nicht kleiner als 0 ist' : `eine Zahl ab ${number(min, 6)}`;
  return max === null ? 'eine Zahl' : `eine Zahl bis ${number(max, 6)}`;
}

/** What an item takes as an answer. */
export function expectedAnswer(expected: Expected): string {
  switch (expected.kind) {
    case 'codes': {
      const labels = expected.labels === null ? '' : ` oder ${list(expected.labels.map(quoted), 'oder')}`;
      return `eine ganze Zahl von ${number(expected.from)} bis ${number(expected.to)}${labels}`;
    }
    case 'options':
      return expected.several
        ? `eine oder mehrere von: ${someOf(expected.ids)}, getrennt durch |`
        : `eine von: ${someOf(expected.ids)}`;
    case 'yes-no':
      return list(expected.labels.map(quoted), 'oder');
    case 'number':
      return range(expected.min, expected.max);
    case 'text':
      return 'ein Text';
  }
}
