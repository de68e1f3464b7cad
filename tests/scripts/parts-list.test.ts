import { readFileSync } from 'node:fs';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { expect, test } from '@jest/globals';

interface Component {
  readonly name: string;
  readonly version: string;
  readonly licenses: readonly [{ readonly license?: { readonly id: string }; readonly expression?: string }];
  readonly hashes: readonly [{ readonly alg: string; readonly content: string }];
}

const text = readFileSync('dist/SBOM.cdx.json', 'utf8');
const { components } = JSON.parse(text) as { readonly components: readonly Component[] };

test('the list of parts is sound by the schema of CycloneDX', async () => {
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  expect(await validator.validate(text)).toBeNull();
  expect(await validator.validate(text.replaceAll('"library"', '"bibliothek"'))).not.toBeNull();
});

test('it names the packages of the notices, each with the checksum of the lock', () => {
  const noticed = [
    ...readFileSync('dist/THIRD-PARTY-NOTICES.txt', 'utf8').matchAll(/^(\S+) (\d\S*) \((.+)\)$/gm),
  ].map(([line]) => line);
  const named = components.map(
    ({ name, version, licenses }) =>
      `${name} ${version} (${licenses[0].license?.id ?? licenses[0].expression})`,
  );
  expect(named.toSorted()).toEqual(noticed.toSorted());
  expect(named).toEqual(
    expect.arrayContaining(['commander 14.0.3 (MIT)', 'yaml 2.9.1 (ISC)', 'hucre 1.0.0 (MIT)']),
  );

  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly version: string; readonly integrity?: string }>>;
  };
  const locked = new Set(
    Object.entries(packages).map(
      ([path, { version, integrity }]) => `${path.split('node_modules/').at(-1)} ${version} ${integrity}`,
    ),
  );
  const strange = components.filter(({ name, version, hashes: [{ alg, content }] }) => {
    const integrity = `sha512-${Buffer.from(content, 'hex').toString('base64')}`;
    return alg !== 'SHA-512' || !locked.has(`${name} ${version} ${integrity}`);
  });
  expect(strange).toEqual([]);
});
