import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Writes what `kundencheck schema` prints, for editors that are pointed at the package. */
export async function writeSchema(dist) {
  const { setSchema } = await import(pathToFileURL(join(dist, 'index.js')).href);
  await writeFile(join(dist, 'kundencheck.schema.json'), await setSchema());
}
