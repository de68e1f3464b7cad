import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

const WAIT_MS = 100;

/** Does something while nobody else does it: others wait for the file, and a file of a process that is gone is no lock. */
export async function alone(lock, act) {
  while (!taken(lock)) {
    if (!isAlive(ownerOf(lock))) forget(lock);
    await new Promise((later) => setTimeout(later, WAIT_MS));
  }
  try {
    return await act();
  } finally {
    rmSync(lock, { force: true });
  }
}

function taken(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Null while its owner has not written the number yet. */
function ownerOf(lock) {
  try {
    return Number(readFileSync(lock, 'utf8')) || null;
  } catch {
    return null;
  }
}

function isAlive(pid) {
  if (pid === null) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Moved before it is removed: of several that find it, one takes it away. */
function forget(lock) {
  const mine = `${lock}-${process.pid}`;
  try {
    renameSync(lock, mine);
    rmSync(mine, { force: true });
  } catch {
    // Somebody else was first.
  }
}
