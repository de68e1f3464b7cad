import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomInput } from './random-input.mjs';
import { randomSet } from './random-set.mjs';
import { later, Window } from './window.mjs';

const STEPS = 40;
const BEGINNING = /Enter: los geht es|Strg\+C Pause|Frage \d+ von|Deine Antworten|lesen/;
const NOTICE = /Enter: weiter$/m;
const OPENING = new RegExp(`${BEGINNING.source}|${NOTICE.source}`, 'm');
/** An Enter that follows a change of screen more quickly counts as held. */
const READING_MS = 450;

/** One interview; gives what is wrong with what it left, and what was done. */
export async function interviewAtRandom(random, folder) {
  mkdirSync(folder);
  const set = join(folder, 'zufall.yaml');
  writeFileSync(set, randomSet(random));
  const found = [];
  const counted = { inputs: 0, answers: 0, stops: 0, ended: 0 };
  let window = await opened(['run', set], folder, found);
  if (window !== null && random.chance(0.9)) await window.send('\r');
  for (let step = 0; step < STEPS && window !== null && found.length === 0; step += 1) {
    const input = randomInput(random);
    counted.inputs += 1;
    if (input.kind === 'kill' || input.kind === 'interrupt') {
      counted.stops += 1;
      window = await stoppedAndResumed(window, input.kind, set, folder, found);
    } else if (input.kind === 'resize') {
      await window.resize(input.columns, input.rows);
      window.reflowed = true;
    } else counted.answers += await pressed(window, input, folder, found);
    if (window !== null && window.ended !== null) {
      counted.ended += 1;
      if (window.ended.code !== 0 && window.ended.code !== 130)
        found.push(`ended with ${window.ended.code}:\n${window.text}`);
      return { found, counted };
    }
  }
  await window?.kill();
  return { found, counted };
}

async function opened(args, folder, found) {
  const window = new Window(args, folder);
  await window.until(OPENING);
  for (let notices = 0; notices < 3 && NOTICE.test(window.text); notices += 1) {
    await later(READING_MS);
    await window.send('\r');
    await window.until(OPENING);
  }
  if (BEGINNING.test(window.text)) return window;
  found.push(`never began:\n${window.text}`);
  await window.kill();
  return null;
}

/** No key but one that answers changes an answer, and then that of the question on the screen; nothing leaves the window. */
async function pressed(window, input, folder, found) {
  const [before, above, shown] = [draftIn(folder), window.scrolledOff, window.text];
  await window.send(input.bytes, input.slow);
  if (window.ended !== null) return 0;
  const after = draftIn(folder);
  const here = before === null ? 'i0' : before.at;
  const changed = changedAnswers(before, after);
  for (const id of changed)
    if (!input.answers || id !== here)
      found.push(`${JSON.stringify(input.bytes)} at ${here} changed ${id}:\n${shown}\n---\n${window.text}`);
  if (window.scrolledOff > above && !window.reflowed)
    found.push(`${JSON.stringify(input.bytes)} pushed lines off:\n${shown}\n---\n${window.text}`);
  return changed.length;
}

/** What was kept when it was stopped is there when it goes on, and the window shows the same question. */
async function stoppedAndResumed(window, kind, set, folder, found) {
  const [before, shown] = [draftIn(folder), placeIn(window.text)];
  if (kind === 'kill') await window.kill();
  else {
    await window.send('\u0003');
    const { code } = await window.exited;
    if (code !== 130) found.push(`Ctrl-C ended with ${code}:\n${window.text}`);
  }
  const next = await opened(['run', set, '--resume'], folder, found);
  if (next === null) return null;
  const after = draftIn(folder);
  if (kept(before) !== kept(after)) found.push(`${kind} changed ${kept(before)} into ${kept(after)}`);
  const place = placeIn(next.text);
  if (before !== null && shown !== null && place !== null && shown !== place)
    found.push(`${kind} at „${shown}“ went on at „${place}“`);
  return next;
}

function placeIn(text) {
  return /Frage \d+ von \d+|Deine Antworten/.exec(text)?.[0] ?? null;
}

function changedAnswers(before, after) {
  const [old, now] = [before?.answers ?? {}, after?.answers ?? {}];
  // A draft that is gone was kept or left by the person, who was asked.
  if (after === null) return [];
  const ids = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...ids].filter((id) => JSON.stringify(old[id]) !== JSON.stringify(now[id]));
}

function kept(draft) {
  if (draft === null) return 'nothing';
  const { at, answers, typing, ticked } = draft;
  return JSON.stringify({ at, answers, typing, ticked });
}

function draftIn(folder) {
  try {
    const drafts = join(folder, 'drafts');
    const name = readdirSync(drafts).find((file) => /^[^.].*\.json$/.test(file));
    return name === undefined ? null : JSON.parse(readFileSync(join(drafts, name), 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}
