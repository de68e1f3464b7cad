import { printableText } from '../../core/text/printable.js';
import { canAsk } from '../../platform/world.js';
import { writeWhole } from '../../platform/write-file.js';
import { mendedText } from '../../readers/mended-text.js';
import { lineDifference } from '../../renderers/findings/line-difference.js';
import type { Context } from '../command.js';
import { note, tell } from '../tell.js';
import { askYes } from '../typed-questions.js';
import { type Checked, checkBytes } from './checked-files.js';

/** A mended line can show the next slip; more rounds than this mend nothing new. */
const ROUNDS = 12;

/** Mends what is mechanical: shows the difference, and writes it once the person agrees. */
export async function fixFile(checked: Checked, yes: boolean, context: Context): Promise<Checked> {
  const { world, messages } = context;
  const words = messages.commands.validate;
  if (checked.path === null) {
    await tell(world, words.fixStdin());
    return checked;
  }
  const { text, changes } = await mendAll(checked, context);
  if (changes === 0) {
    await note(context, words.nothingToFix(checked.file));
    return checked;
  }
  await world.stderr.write(printableText(`${lineDifference(checked.text, text, checked.file).join('\n')}\n`));
  if (!yes && !canAsk(world)) {
    await tell(world, words.fixWithYes(checked.file, changes));
    return checked;
  }
  if (!yes && !(await askYes(context, words.askFix(checked.file, changes)))) return checked;
  await writeWhole(checked.path, text.replaceAll('\n', checked.lineEnd), 'everybody');
  await note(context, words.fixed(checked.file, changes));
  return { ...(await checkBytes(Buffer.from(text), checked.file, context)), path: checked.path };
}

async function mendAll(
  { text, findings, file }: Checked,
  context: Context,
): Promise<{ readonly text: string; readonly changes: number }> {
  let now = text;
  let found = findings;
  let changes = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const mended = mendedText(now, found);
    if (mended.changes === 0) break;
    changes += mended.changes;
    now = mended.text;
    found = (await checkBytes(Buffer.from(now), file, context)).findings;
  }
  return { text: now, changes };
}
