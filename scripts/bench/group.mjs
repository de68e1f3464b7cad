import { join } from 'node:path';
import { inRounds, measured, peak, program, ratio } from './measured.mjs';
import { writeCsv, writeRichSet } from './people.mjs';

/** The report of a very large group, split by forty offices, against CSV to CSV of the same people. */
export async function group({ folder, figures, quick }) {
  const people = quick ? 100_000 : 1_000_000;
  const at = (name) => join(folder, name);
  await writeRichSet(at('set.yaml'));
  await writeCsv(at('answers.csv'), people, { offices: true });
  await writeCsv(at('tenth.csv'), people / 10, { offices: true });
  const reported =
    (answers, ...more) =>
    () =>
      measured(folder, [program, 'group', at('set.yaml'), at(answers), '--format', 'json', ...more]);
  const { csv, whole, split, tenth } = await inRounds(3, {
    csv: () =>
      measured(folder, [
        program,
        'batch',
        at('set.yaml'),
        at('answers.csv'),
        '--output',
        at('scores.csv'),
        '--force',
      ]),
    whole: reported('answers.csv'),
    split: reported('answers.csv', '--by', 'amt'),
    tenth: reported('tenth.csv', '--by', 'amt'),
  });
  figures.tell(`group of ${people} against CSV to CSV`, ratio(whole, csv), 'times the CPU', 1.5);
  figures.tell('the same --by office', ratio(split, csv), 'times the CPU');
  figures.tell('peak memory', peak(split), 'MB');
  figures.tell('memory against a tenth of the people', peak(split) / peak(tenth), 'times');
}
