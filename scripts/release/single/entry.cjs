// The program as one executable: its own files are inside.
const { getAsset } = require('node:sea');
const { start } = require('../../../bin/start.js');

start(require('../../../src/program/main.ts'), (name) => getAsset(name, 'utf8'));
