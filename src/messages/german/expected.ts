import type { Expected } from '../../core/model/finding.js';
import { list, number, numberBetween, quoted, someOf } from './words.js';

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
      return numberBetween(expected.min, expected.max);
    case 'text':
      return 'ein Text';
  }
}
