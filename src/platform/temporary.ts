import { lstatSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { errorCode, OutputError } from './output.js';

// Whatever is written before it may appear lies beside its target under a name that says whose it is:
// `.<target>.<host>-<pid>-<number>.kundencheck.tmp`. What a run left that was killed, the next one removes.

const OURS = /^\..*\.kundencheck\.(tmp|lock)$/;
const OWNER = /\.([a-z0-9]*)-(\d+)-[a-z0-9]+\.kundencheck\.tmp$/;
/** As earlier versions named them. */
const EARLIER = /^\.(\d+)-[a-z0-9]+\.tmp$/;
const DAY = 86_400_000;
/** Longer than any lock is empty between its making and its owner's name in it. */
const MOMENT = 10_000;
/** Of a file's name in the name of its temporary file; file systems allow 255. */
const NAME_BYTES = 120;

interface Owner {
  readonly host: string;
  readonly pid: number;
}

/** A name that nobody else uses now, in the folder of a path. */
export function temporaryBeside(path: string): string {
  const number = process.hrtime.bigint().toString(36);
  return beside(path, `${thisHost()}-${process.pid}-${number}.kundencheck.tmp`);
}

/** Removes from a folder what dead runs left in it. */
export function sweep(folder: string): void {
  for (const name of namesIn(folder)) {
    const path = join(folder, name);
    try {
      if (isLeftOver(path, name)) rmSync(path, { recursive: true, force: true });
    } catch {
      // Somebody else was first, or it is not ours to remove.
    }
  }
}

/** What cannot be removed is left to the next run: it must cost nobody a result that is there. */
export function removeIfPossible(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // Whoever sweeps next tries again.
  }
}

/**
 * Takes a path for this run alone and gives back how to release it; throws `OutputError` with code EBUSY while another
 * run that is alive writes there.
 */
export function claim(path: string): () => void {
  const lock = beside(path, 'kundencheck.lock');
  for (;;) {
    try {
      writeFileSync(lock, `${thisHost()} ${process.pid}`, { flag: 'wx', mode: 0o600 });
      return () => removeIfPossible(lock);
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw new OutputError(path, errorCode(error));
      if (!isDeadLock(lock) || !takeAway(lock)) throw new OutputError(path, 'EBUSY');
    }
  }
}

function isLeftOver(path: string, name: string): boolean {
  if (!OURS.test(name) && !EARLIER.test(name)) return false;
  const { uid, mtimeMs } = lstatSync(path);
  // In a folder of many, only what is one's own.
  if (process.getuid !== undefined && uid !== process.getuid()) return false;
  if (name.endsWith('.lock')) return isDeadLock(path);
  const [, host = '', pid = ''] = OWNER.exec(name) ?? ['', thisHost(), EARLIER.exec(name)?.[1]];
  // Whether a process of another computer lives cannot be asked; none writes for a day.
  return isGone({ host, pid: Number(pid) }) || Date.now() - mtimeMs > DAY;
}

function isDeadLock(lock: string): boolean {
  try {
    const age = Date.now() - lstatSync(lock).mtimeMs;
    const [host, pid] = readFileSync(lock, 'utf8').split(' ');
    if (host === undefined || pid === undefined) return age > MOMENT;
    return isGone({ host, pid: Number(pid) }) || (host !== thisHost() && age > DAY);
  } catch {
    // It has just been released: whoever asked tries again.
    return true;
  }
}

/** Moved before it is removed: of several runs that find a dead lock, one takes it away. False where nobody may. */
function takeAway(lock: string): boolean {
  const mine = temporaryBeside(lock);
  try {
    renameSync(lock, mine);
    rmSync(mine, { force: true });
    return true;
  } catch (error) {
    return errorCode(error) === 'ENOENT';
  }
}

/** Whether a process of this computer has ended; of another one it is not known. */
function isGone({ host, pid }: Owner): boolean {
  if (host !== thisHost()) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return errorCode(error) === 'ESRCH';
  }
}

function beside(path: string, ending: string): string {
  return join(dirname(path), `.${short(basename(path))}.${ending}`);
}

function short(name: string): string {
  let kept = '';
  for (const character of name) {
    if (Buffer.byteLength(kept + character) > NAME_BYTES) break;
    kept += character;
  }
  return kept;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function thisHost(): string {
  return hostname()
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 30);
}
