import { resolve } from 'node:path';
import { documentedAnswers } from '../../core/items/documented.js';
import { type Level, levelOf } from '../../core/model/review-findings.js';
import { printableLine } from '../../core/text/printable.js';
import { exists, makeFolder } from '../../platform/files.js';
import { WatchedFiles } from '../../platform/watched-files.js';
import { writeWhole } from '../../platform/write-file.js';
import { ENDLESS_SHEET, type FindingSheet, findingBlock } from '../../renderers/findings/finding-block.js';
import { findingsJson } from '../../renderers/findings/findings-json.js';
import { type Context, EXIT, UsageError } from '../command.js';
import { plainWanted } from '../plain-wanted.js';
import { note, tell } from '../tell.js';
import { type Checked, checkFile, meantFiles } from './checked-files.js';
import { fixFile } from './fix-file.js';
import type { ValidateOptions } from './options.js';

/** The number of a line, and the dots where it is cut. */
const BESIDE = 12;
const MOST_NARROW = 20;

/** Checks the files named, again and again where they are watched. */
export async function runValidate(
  context: Context,
  names: readonly string[],
  options: ValidateOptions,
): Promise<number> {
  if (options.watch !== true) return checkOnce(context, names, options);
  const { world, messages } = context;
  const paths = (await meantFiles(context, names)).map((name) => resolve(world.folder, name));
  const watched = new WatchedFiles(paths);
  await checkOnce(context, names, options);
  await tell(world, messages.commands.validate.watching);
  while (await watched.change((listener) => world.onInterrupt(listener)))
    await checkOnce(context, names, options);
  return EXIT.done;
}

async function checkOnce(
  context: Context,
  names: readonly string[],
  {
    format,
    fix = false,
    yes = false,
    strict = false,
    rates = false,
    witness,
    force = false,
  }: ValidateOptions,
): Promise<number> {
  const checked: Checked[] = [];
  for (const name of await meantFiles(context, names)) {
    const file = await checkFile(name, context);
    checked.push(fix ? await fixFile(file, yes, context) : file);
  }
  const { world, messages } = context;
  await world.stdout.write(
    format === 'json'
      ? findingsJson(checked, messages)
      : asText(checked, rates, await sheetFor(context), context),
  );
  if (witness !== undefined) await writeWitnesses(checked, witness, force, context);
  const counts = countLevels(checked);
  return counts.error > 0 || (strict && counts.warning > 0) ? EXIT.findings : EXIT.done;
}

/** In a window sentences are broken at words, and a line of the file is cut to fit. */
async function sheetFor({ world }: Context): Promise<FindingSheet> {
  const { stdout } = world;
  if (!stdout.isTerminal || plainWanted(world, undefined)) return ENDLESS_SHEET;
  const { wrap } = await import('../../renderers/text/layout.js');
  const { columns } = stdout.size();
  return { columns: Math.max(MOST_NARROW, columns - BESIDE), wrap: (text) => wrap(text, columns - 1) };
}

function asText(checked: readonly Checked[], rates: boolean, sheet: FindingSheet, context: Context): string {
  const { messages } = context;
  const words = messages.commands.validate;
  const lines = checked.flatMap((one) => [
    ...(one.set === null || one.findings.some(({ finding }) => levelOf(finding.code) === 'error')
      ? []
      : [words.good(printableLine(one.file), one.set.items.length, one.set.dimensions.length)]),
    ...one.findings.flatMap((found) => findingBlock(found, one.file, one.text, messages, sheet)),
    ...(rates ? rateLines(one, context) : []),
  ]);
  const total = words.total(countLevels(checked));
  return `${[...lines, ...(total === '' ? [] : [total])].join('\n')}\n`;
}

function rateLines({ reach }: Checked, { messages }: Context): readonly string[] {
  const words = messages.commands.validate;
  if (reach.length === 0) return [];
  return [
    words.ratesHeading,
    ...reach.map(({ target: { name, kind }, rate, atAGlance }) =>
      words.rate({ name, kind, rate, atAGlance }),
    ),
  ];
}

function countLevels(checked: readonly Checked[]): Readonly<Record<Level, number>> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { finding } of checked.flatMap(({ findings }) => findings)) counts[levelOf(finding.code)] += 1;
  return counts;
}

/** An answer file for each thing reached; `run --answers` shows the profile that it gives. */
async function writeWitnesses(
  checked: readonly Checked[],
  folder: string,
  replace: boolean,
  context: Context,
): Promise<void> {
  const { world, messages } = context;
  const where = resolve(world.folder, folder);
  makeFolder(where);
  const files = checked.flatMap(({ set, reach }) =>
    reach.flatMap(({ target, reached }) => {
      if (set === null || reached.outcome !== 'reached') return [];
      const answers = documentedAnswers(set.items, reached.witness.answers);
      const path = resolve(where, `${set.id}-${target.kind}-${target.name}.json`);
      return [{ path, text: `${JSON.stringify({ answers }, null, 2)}\n` }];
    }),
  );
  for (const { path } of files)
    if (!replace && exists(path)) {
      const { errors } = messages.commands;
      throw new UsageError(errors.exists(path), errors.existsHint);
    }
  for (const { path, text } of files) await writeWhole(path, text, 'everybody');
  await note(context, messages.commands.validate.witnesses(files.length, printableLine(folder)));
}
