#!/usr/bin/env node
// In words that even an old Node understands, so that it can say what is missing.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  require('../dist/old-node.cjs').refuse(process);
} else {
  const { main, RealWorld, stalled } = require('../dist/main.cjs');
  const world = new RealWorld(`${__dirname}/../dist/content`);
  // Until a run has ended it has gone wrong, also where it ends without a word because nothing is left to wait for.
  process.exitCode = 70;
  const complain = () => stalled(world);
  process.once('beforeExit', complain);
  main(process.argv.slice(2), world).then((code) => {
    process.off('beforeExit', complain);
    process.exitCode = code;
  });
}
