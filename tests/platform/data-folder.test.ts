import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { dataFolder } from '../../src/platform/data-folder.js';

test.each([
  ['linux', {}, '/home/a/.local/share/kundencheck'],
  ['linux', { XDG_DATA_HOME: '/daten' }, '/daten/kundencheck'],
  ['linux', { XDG_DATA_HOME: '.' }, '/home/a/.local/share/kundencheck'],
  ['darwin', {}, '/home/a/Library/Application Support/kundencheck'],
  ['win32', { LOCALAPPDATA: '/Local' }, '/Local/kundencheck'],
  ['win32', {}, '/home/a/AppData/Local/kundencheck'],
  ['linux', { KUNDENCHECK_DATA: 'hier' }, resolve('hier')],
])('on %s with %j drafts lie in %s', (platform, env, folder) => {
  expect(dataFolder(platform, env, '/home/a')).toBe(folder);
});
