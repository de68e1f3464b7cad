import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The licences of every package that went into a bundle, as their authors ask for; packages of one text share it. */
export async function thirdPartyNotices(packages) {
  const texts = new Map();
  for (const { name, text } of await Promise.all(packages.map(notice)))
    texts.set(text, [...(texts.get(text) ?? []), name]);
  const notices = [...texts].map(([text, names]) => `${names.join('\n')}\n${text}`);
  return `kundencheck contains these packages:\n\n${notices.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

async function notice({ folder, name, version, license }) {
  const files = (await readdir(folder)).filter((entry) => /^(licen[sc]e|notice)/i.test(entry)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return { name: `${name} ${version} (${license})`, text: texts.map((text) => `\n${text}`).join('') };
}
