import type { Expected } from '../../core/model/finding.js';
import { list, number, numberBetween, quoted, someOf } from './words.js';

/** What an item takes as an answer. */
export function expectedAnswer(expected: Expected): string {
  switch (expected.kind) {
    case 'codes': {
      const labels = expected.labels === null ? '' : ` or ${list(expected.labels.map(quoted), 'or')}`;
      return `a whole number from ${number(expected.from)} to ${number(expected.to)}${labels}`;
    }
    case 'options':
      return expected.several
        ? `one or more of: ${someOf(expected.ids)}, separated by |`
        : `one of: ${someOf(expected.ids)}`;
    case 'yes-no':
      return list(expected.labels.map(quoted), 'or');
    case 'number':
      return numberBetween(expected.min, expected.max);
    case 'text':
      return 'text';
  }
}
