import { expect, test } from '@jest/globals';
import { explain, reviewSet } from '../../../src/index.js';
import { mistakes } from '../../support/mistakes.js';

test.each(mistakes.map((mistake) => [mistake.name, mistake] as const))(
  '%s: found once, at its line, with what would be right',
  async (_, { text, line, code, right }) => {
    const found = await reviewSet(Buffer.from(text), 'probe');
    expect(found.map(({ finding, place }) => `${place?.line} ${finding.code}`)).toEqual([`${line} ${code}`]);
    const [only] = found;
    if (only === undefined) return;
    expect([explain(only, ''), ...(only.mend?.lines ?? [])].join('\n')).toContain(right);
  },
);
