import { expect, test } from '@jest/globals';
import { inFolder, runInProcess } from '../support/in-process.js';

test.each(['du', 'sie'])('a new set (%s) runs as it is, and nothing is said of it', async (address) => {
  await inFolder(async (folder) => {
    const made = await runInProcess(['new', 'am-tresen', '--title', 'Am Tresen', '--address', address], {
      folder,
    });
    expect(made).toEqual({
      code: 0,
      stdout: '',
      stderr: expect.stringContaining('am-tresen.yaml ist angelegt'),
    });
    expect(await runInProcess(['validate', 'am-tresen.yaml'], { folder })).toEqual({
      code: 0,
      stdout: 'am-tresen.yaml: in Ordnung (6 Fragen, 2 Dimensionen)\n',
      stderr: '',
    });
    const again = await runInProcess(['new', 'am-tresen'], { folder });
    expect({ code: again.code, said: again.stderr.split('\n')[0] }).toEqual({
      code: 2,
      said: 'kundencheck: „am-tresen.yaml“ gibt es schon.',
    });
  });
});
