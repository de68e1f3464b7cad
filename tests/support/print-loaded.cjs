// Preloaded by a test: says on stderr which files of dist a run has loaded.
const { relative, sep } = require('node:path');

process.on('exit', () => {
  const loaded = Object.keys(require.cache)
    .map((file) => relative(process.cwd(), file).split(sep).join('/'))
    .filter((file) => file.startsWith('dist/'));
  process.stderr.write(`LOADED ${loaded.sort().join(' ')}\n`);
});
