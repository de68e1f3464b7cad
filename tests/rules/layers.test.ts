import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join('src', name))
  .toSorted();

interface Import {
  readonly from: string;
  readonly to: string;
  /** Whether nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

const IMPORT =
  /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*,?\s*\)/gm;

const imports: readonly Import[] = files.flatMap((from) =>
  [...readFileSync(from, 'utf8').matchAll(IMPORT)].map(([, type, fixed, lazy]): Import => {
    const name = fixed ?? lazy ?? '';
    const to = name.startsWith('.') ? normalize(join(dirname(from), name)).replace(/\.js$/, '.ts') : name;
    return { from, to, typeOnly: type !== undefined };
  }),
);

/** What others import: the library for Node, and for browsers. */
const FACES = ['src/browser.ts', 'src/index.ts'];

const layerOf = (file: string): string => (FACES.includes(file) ? 'index' : (file.split('/')[1] ?? ''));

/** What each layer may import; with a star, types only. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  core: [],
  platform: ['core*'],
  messages: ['core', 'platform*'],
  readers: ['core', 'messages*'],
  renderers: ['core', 'messages*', 'platform*', 'readers*'],
  page: ['core', 'messages', 'platform', 'renderers'],
  session: ['core', 'messages', 'platform', 'readers', 'renderers'],
  commands: ['core', 'messages', 'platform', 'readers', 'renderers', 'session'],
  program: ['core', 'messages', 'platform', 'commands', 'page', 'session'],
  library: ['core', 'messages', 'platform', 'readers', 'renderers'],
  index: ['core*', 'library', 'messages', 'platform*', 'readers*', 'renderers*'],
};

const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  core: [],
  platform: [
    '@stdlib/stats-base-dists-f-quantile',
    '@stdlib/stats-base-dists-t-quantile',
    'chalk',
    'node:child_process',
    'node:crypto',
    'node:fs',
    'node:fs/promises',
    'node:os',
    'node:path',
    'node:stream',
  ],
  messages: [],
  readers: ['node:buffer', 'node:crypto', 'node:zlib', 'hucre/ods', 'hucre/xlsx', 'yaml', 'zod'],
  renderers: ['fast-string-width', 'fast-wrap-ansi', 'hucre/xlsx'],
  page: [],
  session: ['@inquirer/ansi', '@inquirer/core', '@inquirer/figures', 'node:path'],
  commands: ['node:path'],
  program: ['commander'],
  library: ['node:url'],
  index: [],
};

const own = imports.filter(({ to }) => to.startsWith('src/'));
const foreign = imports.filter(({ to }) => !to.startsWith('src/'));
const shown = ({ from, to }: Import) => `${from} -> ${to}`;

/** Comments and the code within templates taken out, so that texts are left. */
function textsOf(file: string): readonly string[] {
  const source = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return [...source.matchAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g)].map(
    ([text]) => text,
  );
}

describe('the layers', () => {
  test('are these, and every import is seen', () => {
    expect([...new Set(files.map(layerOf))].toSorted()).toEqual(Object.keys(MAY).toSorted());
    expect(own.filter(({ to }) => !files.includes(to)).map(shown)).toEqual([]);
    const written = files.flatMap(
      (file) => readFileSync(file, 'utf8').match(/^(import|export) [^;]*from '|\bimport\(/gm) ?? [],
    );
    expect(imports).toHaveLength(written.length);
  });

  test('import downwards only', () => {
    const upwards = own.filter(({ from, to, typeOnly }) => {
      const [layer, target] = [layerOf(from), layerOf(to)];
      const may = MAY[layer] ?? [];
      return !(layer === target || may.includes(target) || (typeOnly && may.includes(`${target}*`)));
    });
    expect(upwards.map(shown)).toEqual([]);
  });

  test('name a language only where voices are chosen, and where the program and the library begin', () => {
    const language = /^src\/messages\/(german|english)\//;
    const naming = own.filter(({ from, to }) => language.test(to) && !language.test(from));
    const outside = naming.filter(({ from }) => from !== 'src/messages/voices.ts');
    expect([...new Set(outside.map(({ from }) => layerOf(from)))].toSorted()).toEqual([
      'index',
      'library',
      'program',
    ]);
  });

  test('use the packages and the parts of Node that are theirs', () => {
    const strange = foreign.filter(({ from, to }) => !PACKAGES[layerOf(from)]?.includes(to));
    expect(strange.map(shown)).toEqual([]);
  });

  test('have no circle between files', () => {
    const next = new Map(files.map((file) => [file, own.filter(({ from }) => from === file)]));
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      if (path.includes(file) || done.has(file)) return;
      for (const { to } of next.get(file) ?? []) walk(to, [...path, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
    expect(circles).toEqual([]);
  });

  test('leave the process, the console and the clock to the platform', () => {
    const touching = files.filter(
      (file) =>
        !['platform', 'page'].includes(layerOf(file)) &&
        /\b(process\.|console\.|Date\.now|new Date\((?!Date\.UTC\()|Math\.random|performance\.)/.test(
          readFileSync(file, 'utf8'),
        ),
    );
    expect(touching).toEqual([]);
  });
});

describe('every file', () => {
  test('outside of messages is without German sentences', () => {
    // Words that stand in people's files, not words for people.
    const words =
      /^src\/readers\/(answers\/(columns\/(sources\/.*|html-entities)|read-answer)|question-set\/shape\/tried-\w+)\.ts$/;
    const german = files
      .filter((file) => layerOf(file) !== 'messages' && !words.test(file))
      .flatMap((file) =>
        textsOf(file).flatMap((text) => (/[äöüÄÖÜß„“]/.test(text) ? [`${file}: ${text}`] : [])),
      );
    expect(german).toEqual([]);
  });

  test('has at most 250 lines', () => {
    const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 251);
    expect(long).toEqual([]);
  });

  test('is named in lower case with dashes', () => {
    expect(files.filter((file) => !/^src(\/[a-z0-9-]+)+\.ts$/.test(file))).toEqual([]);
  });
});
