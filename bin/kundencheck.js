#!/usr/bin/env node
const { join } = require('node:path');
const { main, RealWorld } = require('../dist/main.cjs');

main(process.argv.slice(2), new RealWorld(join(__dirname, '..', 'dist', 'content'))).then((code) => {
  process.exitCode = code;
});
