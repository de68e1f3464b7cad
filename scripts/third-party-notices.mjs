import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The licences of every package that went into a bundle, as their authors ask for. */
export async function thirdPartyNotices(root, inputs) {
  const packages = [
    ...new Set(inputs.flatMap((input) => /^(node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? [])),
  ].sort();
  const notices = await Promise.all(packages.map((path) => notice(join(root, path))));
  return `kundencheck contains these packages:\n\n${notices.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

async function notice(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[sc]e/i.test(entry));
  const text = file === undefined ? '' : `\n${await readFile(join(folder, file), 'utf8')}`;
  return `${name} ${version} (${license})\n${text}`;
}
