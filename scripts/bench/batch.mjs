import { join } from 'node:path';
import { median } from './figures.mjs';
import { inRounds, measured, peak, program, ratio } from './measured.mjs';
import { writeCsv, writePlainSet, writeRichSet } from './people.mjs';
import { polarsScript } from './polars.mjs';

/** A million people from CSV to CSV, beside polars on two cores doing less of the same; then ten times as many. */
export async function batch({ folder, figures, quick }) {
  const people = quick ? 100_000 : 1_000_000;
  const at = (name) => join(folder, name);
  await writePlainSet(at('plain.yaml'));
  await writeRichSet(at('rich.yaml'));
  await writeCsv(at('answers.csv'), people);
  const scored = (set, answers) => () =>
    measured(folder, [program, 'batch', at(set), at(answers), '--output', at('scores.csv'), '--force']);
  const script = await polarsScript(folder);
  const polars = () =>
    measured(folder, [script, at('answers.csv'), at('polars.csv')], { POLARS_MAX_THREADS: '2' });
  const { plain, rich, other } = await inRounds(quick ? 3 : 5, {
    plain: scored('plain.yaml', 'answers.csv'),
    rich: scored('rich.yaml', 'answers.csv'),
    ...(script === null ? {} : { other: polars }),
  });

  figures.tell(`${people} people, on the clock`, median(plain.map(({ seconds }) => seconds)), 's');
  figures.tell('peak memory', peak(plain), 'MB', 120);
  figures.tell('bands, gaps, advice against the plain set', ratio(rich, plain), 'times the CPU', 2);
  if (other === undefined) console.log('  polars is missing: npm could not install it here');
  else {
    figures.tell('against polars on two cores', ratio(plain, other, 'seconds'), 'times the clock', 1);
    figures.tell('against polars, CPU', ratio(plain, other), 'times the CPU');
    figures.tell('memory against polars', peak(plain) / peak(other), 'times', 0.25);
  }

  await writeCsv(at('ten.csv'), 10 * people);
  const ten = await scored('plain.yaml', 'ten.csv')();
  figures.tell('ten times the people', ten.cpu / median(plain.map(({ cpu }) => cpu)), 'times the CPU');
  figures.tell('peak memory of ten times the people', ten.megabytes, 'MB', 120);
}
