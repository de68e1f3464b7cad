import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

/** Where a kind may be told from another by its name: what draws items and takes keys for them. */
const DRAWING = [
  'src/core/group/components.ts',
  'src/renderers/group/item-blocks.ts',
  'src/renderers/group/pictures.ts',
];

const NAMED = /\bkind\s*[!=]==\s*'(scale|choice|many|yes-no|number|text)'/;

describe('a kind of item', () => {
  test('is told by its name in its own folder and where it is drawn, and nowhere else', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .map((name) => join('src', name))
      .filter((name) => name.endsWith('.ts') && !name.startsWith('src/core/items/'));
    const telling = files.filter((file) => NAMED.test(readFileSync(file, 'utf8')));
    expect(telling.filter((file) => !DRAWING.includes(file))).toEqual([]);
  });

  test('that is new is asked for by the compiler wherever it lacks something', () => {
    const { stdout } = spawnSync(
      process.execPath,
      ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tests/fixtures/made-up-kind'],
      { encoding: 'utf8' },
    );
    const named = [...stdout.matchAll(/^(src\/[^(]+)\(/gm)].map(([, file]) => file);
    expect([...new Set(named)].toSorted()).toEqual([
      'src/core/interview/responses.ts',
      'src/core/items/door/registry.ts',
      'src/core/items/registry.ts',
      'src/readers/question-set/known-items.ts',
      'src/readers/question-set/written/item-keys.ts',
      'src/readers/question-set/written/items.ts',
      'src/session/kinds/registry.ts',
    ]);
  });
});
