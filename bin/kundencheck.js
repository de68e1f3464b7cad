#!/usr/bin/env node
// In words that even an old Node understands, so that it can say what is missing.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  require('../dist/old-node.cjs').refuse(process);
} else {
  const program = require('../dist/main.cjs');
  require('./start.js').start(program, program.ownFilesIn(`${__dirname}/../dist`));
}
