import { join } from 'node:path';
import { inRounds, measured, peak, program, ratio } from './measured.mjs';
import { writeCsv, writeNdjson, writeRichSet } from './people.mjs';

/** Other formats at either end, against CSV to CSV of the same people with the same set. */
export async function formats({ folder, figures, quick }) {
  const people = quick ? 50_000 : 1_000_000;
  const at = (name) => join(folder, name);
  await writeRichSet(at('set.yaml'));
  await writeCsv(at('answers.csv'), people);
  await writeNdjson(at('answers.ndjson'), people);
  const scored =
    (answers, format, ...more) =>
    () =>
      measured(folder, [
        program,
        'batch',
        at('set.yaml'),
        at(answers),
        '--format',
        format,
        ...more,
        '--output',
        at('scores'),
        '--force',
      ]);
  const { csv, toNdjson, brief, fromNdjson } = await inRounds(3, {
    csv: scored('answers.csv', 'csv'),
    toNdjson: scored('answers.csv', 'ndjson'),
    brief: scored('answers.csv', 'ndjson', '--brief'),
    fromNdjson: scored('answers.ndjson', 'csv'),
  });
  console.log(`  ${people} people, against CSV to CSV`);
  figures.tell('CSV to NDJSON', ratio(toNdjson, csv), 'times the CPU', 8);
  figures.tell('CSV to NDJSON --brief', ratio(brief, csv), 'times the CPU', 3);
  figures.tell('NDJSON to CSV', ratio(fromNdjson, csv), 'times the CPU', 4);
  figures.tell('peak memory', Math.max(peak(toNdjson), peak(brief), peak(fromNdjson)), 'MB');
}
