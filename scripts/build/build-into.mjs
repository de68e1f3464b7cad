import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { compileContent } from './compile-content.mjs';
import { emitTypes } from './emit-types.mjs';
import { thirdPartyNotices } from './third-party-notices.mjs';

/** Builds everything into an empty folder. */
export async function buildInto(root, dist) {
  const { version } = createRequire(join(root, 'package.json'))('./package.json');
  const [inputs] = await Promise.all([bundle(root, dist, version), emitTypes(root, join(dist, 'types'))]);
  await writeFile(join(dist, 'THIRD-PARTY-NOTICES.txt'), await thirdPartyNotices(root, inputs));
  await compileContent(join(root, 'content'), dist);
}
