import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from '@jest/globals';
import { satisfies } from 'semver';

interface Manifest {
  readonly version: string;
  readonly engines: { readonly node: string };
  readonly files: readonly string[];
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
}

interface Locked {
  readonly packages: Readonly<
    Record<string, { readonly version: string; readonly engines?: { readonly node?: string } }>
  >;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Locked;
const workflow = readFileSync('.github/workflows/check.yml', 'utf8');

test('every package is pinned to the version that is locked', () => {
  const loose = Object.entries({ ...manifest.devDependencies, ...manifest.overrides }).filter(
    ([name, version]) => packages[`node_modules/${name}`]?.version !== version,
  );
  expect(loose).toEqual([]);
});

test('whatever is installed runs on the oldest Node of each line that is promised', () => {
  const oldest = manifest.engines.node.split(' || ').map((range) => range.replace(/^\D+/, ''));
  const refused = Object.entries(packages).flatMap(([path, { engines }]) =>
    oldest.filter((node) => !satisfies(node, engines?.node ?? '*')).map((node) => `${path} on ${node}`),
  );
  expect({ oldest, refused }).toEqual({ oldest: ['20.19.0', '22.13.0', '24.0.0'], refused: [] });
});

test('one promise about Node: the manifest, the program, README, the pinned version and the workflow', () => {
  const promised = /^\^(\d+\.\d+)/.exec(manifest.engines.node)?.[1] ?? '';
  const [major = '', minor = ''] = promised.split('.');
  expect(readFileSync('bin/kundencheck.js', 'utf8')).toContain(
    `major < ${major} || (major === ${major} && minor < ${minor})`,
  );
  expect(readFileSync('README.md', 'utf8')).toContain(`ab Version ${promised}`);
  expect(readFileSync('.nvmrc', 'utf8').trim()).toBe(major);
  const tested = /node: \[(.*)\]/.exec(workflow)?.[1]?.split(', ') ?? [];
  expect(tested.map((node) => satisfies(`${node}.999.0`, manifest.engines.node))).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

test('whatever the documents of the package name is in the package', () => {
  const documents = ['README.md', 'CONTRIBUTING.md', ...inFolder('docs'), ...inFolder('content')];
  const named = documents.flatMap((document) =>
    [...readFileSync(document, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target]) =>
      normalize(join(dirname(document), target ?? '')),
    ),
  );
  const packed = (file: string) =>
    ['README.md', 'LICENSE', ...manifest.files].some((kept) => file === kept || file.startsWith(`${kept}/`));
  expect(named.length).toBeGreaterThan(5);
  expect([...documents, ...named].filter((file) => !packed(file))).toEqual([]);
});

function inFolder(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => (name.endsWith('.md') ? [`${folder}/${name}`] : []));
}
