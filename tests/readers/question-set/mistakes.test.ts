import { expect, test } from '@jest/globals';
import { explain, readSet } from '../../../src/index.js';
import { mistakes } from '../../support/mistakes.js';

test.each(mistakes.map((mistake) => [mistake.name, mistake] as const))(
  '%s: found once, at its line, with what would be right',
  (_, { text, line, code, right }) => {
    const reading = readSet(Buffer.from(text), 'probe');
    const found = reading.ok ? [] : reading.findings;
    expect(found.map(({ finding, place }) => `${place?.line} ${finding.code}`)).toEqual([`${line} ${code}`]);
    const [only] = found;
    if (only === undefined) return;
    expect([explain(only, ''), ...(only.mend?.lines ?? [])].join('\n')).toContain(right);
  },
);
