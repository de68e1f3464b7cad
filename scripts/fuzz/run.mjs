import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const { main, ownFilesIn, RealWorld } = createRequire(import.meta.url)('../../dist/main.cjs');
const files = ownFilesIn(fileURLToPath(new URL('../../dist', import.meta.url)));

/** A run within this process, in a folder of its own. */
export async function run(args, folder) {
  const world = new GatheringWorld(folder);
  const code = await main(args, world);
  return { args, code, stdout: world.stdout.text, stderr: world.stderr.text };
}

class GatheringWorld extends RealWorld {
  #stdout = gathered();
  #stderr = gathered();
  #folder;

  constructor(folder) {
    super(files);
    this.#folder = folder;
  }
  get folder() {
    return this.#folder;
  }
  get dataFolder() {
    return this.#folder;
  }
  get stdin() {
    return Readable.from([]);
  }
  get stdout() {
    return this.#stdout;
  }
  get stderr() {
    return this.#stderr;
  }
}

function gathered() {
  const output = {
    text: '',
    isTerminal: false,
    size: () => ({ columns: 80, rows: 24 }),
    async write(text) {
      output.text += typeof text === 'string' ? text : Buffer.from(text).toString();
    },
  };
  return output;
}
