import { join } from 'node:path';
import { median } from './figures.mjs';
import { inRounds, measured, peak, program, ratio } from './measured.mjs';
import { writeCsv, writePlainSet, writeWorkbook } from './people.mjs';

/** A workbook of very many people to CSV, against CSV to CSV of the same people. */
export async function workbook({ folder, figures, quick }) {
  const people = quick ? 20_000 : 100_000;
  const at = (name) => join(folder, name);
  await writePlainSet(at('set.yaml'));
  await writeCsv(at('answers.csv'), people);
  await writeWorkbook(at('answers.xlsx'), people);
  const scored = (answers) => () =>
    measured(folder, [
      program,
      'batch',
      at('set.yaml'),
      at(answers),
      '--output',
      at('scores.csv'),
      '--force',
    ]);
  const { csv, xlsx } = await inRounds(3, { csv: scored('answers.csv'), xlsx: scored('answers.xlsx') });
  const cpu = median(xlsx.map((run) => run.cpu));
  figures.tell(`XLSX to CSV, ${people} people`, cpu, 's of CPU', (8.3 * people) / 100_000);
  figures.tell('against CSV to CSV', ratio(xlsx, csv), 'times the CPU');
  figures.tell('peak memory', peak(xlsx), 'MB', 300);
}
