import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { bundledPackages } from './bundled-packages.mjs';
import { compileContent } from './compile-content.mjs';
import { emitTypes } from './emit-types.mjs';
import { writePapers } from './papers.mjs';
import { asJson, partsList } from './parts-list.mjs';
import { thirdPartyNotices } from './third-party-notices.mjs';
import { writeSchema } from './write-schema.mjs';

/** Builds everything into an empty folder. */
export async function buildInto(root, dist) {
  const manifest = createRequire(join(root, 'package.json'))('./package.json');
  const [inputs] = await Promise.all([
    bundle(root, dist, manifest.version),
    emitTypes(root, join(dist, 'types')),
  ]);
  const packages = await bundledPackages(root, inputs);
  await writeFile(join(dist, 'THIRD-PARTY-NOTICES.txt'), await thirdPartyNotices(packages));
  await writeFile(join(dist, 'SBOM.cdx.json'), asJson(partsList(manifest, packages)));
  await writePapers(root, join(dist, 'papers'));
  await compileContent(join(root, 'content'), dist);
  await writeSchema(dist);
}
