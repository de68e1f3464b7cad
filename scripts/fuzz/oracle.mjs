// C0 but tab and line ends, DEL, C1, and what turns the direction of text.
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
/** A cell that a spreadsheet would run. */
const FORMULA = /(?:^|\n|[,;\t])"?[=+@]/;

/** What no run may do, whatever it was given. */
export function problemsIn({ args, code, stdout, stderr }) {
  const problems = [];
  if (![0, 1, 2].includes(code)) problems.push(`exit code ${code}`);
  if (code !== 0 && stderr === '' && !(args[0] === 'validate' && stdout !== ''))
    problems.push(`ends with ${code} without a word`);
  if (code === 0 && stdout === '' && stderr === '' && !args.includes('--output'))
    problems.push('ends with 0 in silence');
  for (const [name, text] of Object.entries({ stdout, stderr })) {
    const found = UNPRINTABLE.exec(text);
    if (found !== null)
      problems.push(`${name} has U+${found[0].codePointAt(0).toString(16)} in ${excerpt(text, found.index)}`);
    if (/undefined|\[object |\bNaN\b|at .*\.cjs:/.test(text))
      problems.push(
        `${name} has a word of the machine: ${excerpt(text, text.search(/undefined|\[object |\bNaN\b|at .*\.cjs:/))}`,
      );
  }
  return problems.map((problem) => `${args.join(' ')}: ${problem}\n${stderr.slice(0, 600)}`);
}

export function formulasIn({ args, stdout }) {
  const found = FORMULA.exec(stdout);
  return found === null ? [] : [`${args.join(' ')}: a formula in ${excerpt(stdout, found.index)}`];
}

function excerpt(text, at) {
  return JSON.stringify(text.slice(Math.max(0, at - 40), at + 40));
}
