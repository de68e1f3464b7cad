import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { median } from './figures.mjs';
import { inRounds, measured, program, ratio } from './measured.mjs';
import { writeCsv, writeRichSet } from './people.mjs';

/** A profile each in a folder, beside nothing but writing files of that number and size. */
export async function reports({ folder, figures, quick }) {
  const people = quick ? 1_000 : 5_000;
  const at = (name) => join(folder, name);
  await writeRichSet(at('set.yaml'));
  await writeCsv(at('answers.csv'), people);
  const emptied = async (name, args) => {
    await rm(at(name), { recursive: true, force: true });
    return measured(folder, args);
  };
  const written = () =>
    emptied('profiles', [
      program,
      'batch',
      at('set.yaml'),
      at('answers.csv'),
      '--output',
      at('scores.csv'),
      '--force',
      '--reports',
      at('profiles'),
      '--report-format',
      'markdown',
    ]);
  await written();
  const names = await readdir(at('profiles'));
  const one = await readFile(at(join('profiles', names[0])), 'utf8');
  await writeFile(at('write.cjs'), onlyWriting(at('bare'), names.length, one));
  const { program: ours, bare } = await inRounds(3, {
    program: written,
    bare: () => emptied('bare', [at('write.cjs')]),
  });
  const filesASecond = (runs) => names.length / median(runs.map(({ seconds }) => seconds));
  figures.tell(`${names.length} files with --reports`, filesASecond(ours), 'files a second', {
    atLeast: 1_500,
  });
  figures.tell('only writing such files', filesASecond(bare), 'files a second');
  figures.tell('against only writing', ratio(ours, bare, 'seconds'), 'times the clock');
  figures.tell('against only writing, CPU', ratio(ours, bare), 'times the CPU');
}

const onlyWriting = (folder, files, text) => `
const { mkdirSync, writeFileSync } = require('node:fs');
mkdirSync(${JSON.stringify(folder)});
for (let file = 0; file < ${files}; file += 1)
  writeFileSync(${JSON.stringify(folder)} + '/' + file + '.md', ${JSON.stringify(text)});
`;
