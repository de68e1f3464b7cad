/**
 * The list of everything that is inside, as CycloneDX 1.6, for whoever has to check it: made from what esbuild says went
 * into the bundles, for a list of installed packages names none of these. No time and no random number is in it, so that
 * the same sources give the same list.
 */
export function partsList({ version, license }, packages) {
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: component('application', { name: 'kundencheck', version, license }) },
    components: packages.map((one) => ({
      ...component('library', one),
      hashes: [{ alg: 'SHA-512', content: Buffer.from(one.sha512, 'base64').toString('hex') }],
    })),
  };
}

/** The same list for a download that has Node.js in it; `sha256`: of its executable, in hex. */
export function withNode(list, { version, sha256 }) {
  const node = {
    ...component('platform', { name: 'node', version, license: 'MIT' }),
    'bom-ref': `node@${version}`,
    purl: `pkg:generic/node@${version}`,
    cpe: `cpe:2.3:a:nodejs:node.js:${version}:*:*:*:*:*:*:*`,
    hashes: [{ alg: 'SHA-256', content: sha256 }],
  };
  return { ...list, components: [...list.components, node] };
}

export function asJson(list) {
  return `${JSON.stringify(list, null, 2)}\n`;
}

function component(type, { name, version, license }) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return { type, 'bom-ref': purl, name, version, licenses: [licence(license)], purl };
}

function licence(id) {
  return /^[\w.-]+$/.test(id) ? { license: { id } } : { expression: id };
}
