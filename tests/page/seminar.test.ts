import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import { score } from '../../src/core/scoring/score.js';
import { shortLine } from '../../src/core/short-line/short-line.js';
import { german } from '../../src/messages/german/german.js';
import { renderJson } from '../../src/renderers/profile/json.js';
import { runProgram } from '../support/program.js';
import { gespraeche, seminar } from '../support/seminar.js';
import { newFolder } from '../support/terminal.js';

const folder = newFolder();
const check = 'tests/cases/group-twelve-people/gespraeche.yaml';
const people = seminar.map(({ sheet }) => sheet);

test('twelve answer files and twelve pasted lines are the same seminar, for batch, group and compare', async () => {
  const files = people.map((_, at) => join(folder, `p${at}.json`));
  for (const [at, sheet] of people.entries())
    await writeFile(files[at] ?? '', renderJson(gespraeche, score(gespraeche, sheet), german));
  const lines = people.map((sheet) => shortLine(gespraeche, sheet));
  const asMail = join(folder, 'zeilen.txt');
  await writeFile(asMail, `${lines.join('\n')}\n`);
  const asTable = join(folder, 'zeilen.csv');
  await writeFile(
    asTable,
    `Zeitstempel;Antwort\n${lines.map((line, at) => `${at}. Mai;${line}`).join('\n')}\n`,
  );
  const ran = async (...args: readonly string[]) => {
    const { code, stdout } = await runProgram(args);
    expect(code).toBe(0);
    return stdout;
  };
  const scored = await ran('batch', check, ...files);
  expect(scored.split('\n')).toHaveLength(14);
  expect([await ran('batch', check, asMail), await ran('batch', check, asTable)]).toEqual([
    withoutTexts(scored),
    withoutTexts(scored),
  ]);
  const reported = await ran('group', check, ...files, '--format', 'json');
  const texts = /"(texts|answered)": .*/g;
  expect((await ran('group', check, asTable, '--format', 'json')).replace(texts, '').slice(0, 2000)).toBe(
    reported.replace(texts, '').slice(0, 2000),
  );
  const together = join(folder, 'alle.json');
  const profiles = people.map((sheet) =>
    JSON.parse(renderJson(gespraeche, score(gespraeche, sheet), german)),
  );
  await writeFile(together, JSON.stringify(profiles));
  const compared = await ran('compare', check, together, together, '--format', 'json');
  expect(compared).toContain('"n": 12');
  expect(await ran('compare', check, asMail, asTable, '--format', 'json')).toBe(compared);
  const asWorkbook = join(folder, 'zeilen.xlsx');
  const rows = [['Zeitstempel', 'Antwort'], ...lines.map((line, at) => [`${at}. Mai`, line])];
  await writeFile(asWorkbook, await writeXlsx({ sheets: [{ name: 'Antworten', rows }] }));
  expect(await ran('batch', check, asWorkbook)).toBe(withoutTexts(scored));
}, 120_000);

/** The column `answered` counts free texts too, which a line leaves out. */
function withoutTexts(csv: string): string {
  const said = people.map(({ answers }) => (answers.get('wunsch') == null ? 0 : 1));
  return csv
    .split('\n')
    .map((row, at) => {
      const [person, answered, ...rest] = row.split(',');
      return at === 0 || row === ''
        ? row
        : [person, Number(answered) - (said[at - 1] ?? 0), ...rest].join(',');
    })
    .join('\n');
}

test('a line that lost a sign is named, and the others count', async () => {
  const lines = people.slice(0, 6).map((sheet) => shortLine(gespraeche, sheet));
  const file = join(folder, 'beschädigt.txt');
  await writeFile(file, [...lines.slice(0, 5), lines[5]?.replace(/.$/, '')].join('\n'));
  const { code, stdout, stderr } = await runProgram(['batch', check, file]);
  expect({ code, rows: stdout.trim().split('\n').length }).toEqual({ code: 1, rows: 6 });
  expect(stderr).toContain('ist beschädigt');
});
