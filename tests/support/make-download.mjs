// Writes the zip of one system, with a stand-in for its Node.js: what a release does but for fetching and building.
// Usage: node make-download.mjs linux-x64 file.zip
import { readFileSync, writeFileSync } from 'node:fs';
import { withRuntime } from '../../scripts/release/downloads.mjs';
import { zipped } from '../../scripts/release/zip.mjs';

const [, , target, file] = process.argv;
const runtime = {
  executable: Buffer.from(`#!/bin/sh\nexec "${process.execPath}" "$@"\n`),
  licence: readFileSync('LICENSE'),
};
writeFileSync(file, zipped(withRuntime('kundencheck', process.cwd(), target, runtime, '{}')));
