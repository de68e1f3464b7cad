import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, posix } from 'node:path';
import { Marked } from 'marked';

/** Where papers lie below the project. */
const PAPERS = 'dist/papers';

/** Documents for people that lie elsewhere than in docs, and what their pages are called. */
const ELSEWHERE = {
  'SECURITY.md': 'security',
  'content/CHECKS.md': 'checks',
  'content/README.md': 'eigene-checks',
  'examples/seminar/README.md': 'seminar',
};

/** Writes every document for people as a page that a browser opens by a double click. */
export async function writePapers(root, folder) {
  const documents = (await readdir(join(root, 'docs'))).filter((name) => name.endsWith('.md')).sort();
  await mkdir(folder);
  for (const path of [...documents.map((name) => `docs/${name}`), ...Object.keys(ELSEWHERE)])
    await writeFile(
      join(folder, pageName(path)),
      asPage(await readFile(join(root, path), 'utf8'), path, PAPERS),
    );
}

/** A document of the project as a page that will lie in a folder of it, `.` being its first. */
export function asPage(markdown, path, folder) {
  const renderer = new Marked({
    walkTokens(token) {
      if (token.type === 'link' || token.type === 'image') token.href = moved(token.href, path, folder);
    },
  });
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? '';
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title.replaceAll('`', '')} · kundencheck</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${renderer.parse(markdown)}</main>
</body>
</html>
`;
}

/** What a link means from the page's place: another paper, or a file of the project. */
function moved(href, path, folder) {
  if (/^(https?:|#)/.test(href)) return href;
  const target = posix.normalize(posix.join(posix.dirname(path), href));
  const isPaper = /^docs\/[^/]+\.md$/.test(target) || Object.hasOwn(ELSEWHERE, target);
  return posix.relative(folder, isPaper ? `${PAPERS}/${pageName(target)}` : target);
}

function pageName(path) {
  return `${ELSEWHERE[path] ?? basename(path, '.md')}.html`;
}

const STYLE = `:root{color-scheme:light dark;--ground:#fff;--ink:#1d2329;--soft:#59636e;--line:#d5dae0;--link:#0b57a4}
@media screen and (prefers-color-scheme:dark){:root{--ground:#14181c;--ink:#e6e9ec;--soft:#a3adb8;--line:#39424b;--link:#8cc0ff}}
body{margin:0;background:var(--ground);color:var(--ink);font:1.0625rem/1.55 system-ui,"Segoe UI",Roboto,"Liberation Sans",sans-serif;overflow-wrap:break-word}
main{max-width:46rem;margin:0 auto;padding:1.5rem 1.25rem 4rem}
h1{font-size:1.9rem;line-height:1.2}h2{font-size:1.35rem;line-height:1.3;margin-top:2.25rem}
a{color:var(--link)}img{max-width:100%;height:auto}
table{border-collapse:collapse;display:block;overflow-x:auto}th,td{border:1px solid var(--line);padding:.35rem .6rem;text-align:left;vertical-align:top}
code{font:.95em/1.3 ui-monospace,Consolas,"Liberation Mono",monospace}pre{border:1px solid var(--line);border-radius:.4rem;padding:.75rem 1rem;overflow-x:auto;white-space:pre-wrap}
@page{size:A4;margin:13mm 17mm}
@media print{main{max-width:none;padding:0}body{font-size:10pt;line-height:1.33}h1{font-size:16pt;margin:0 0 6pt}h2{font-size:11.5pt;margin:9pt 0 3pt;break-after:avoid}p,ul,ol,pre,table{margin:0 0 5pt}ul,ol{padding-left:14pt}li{margin:0 0 2pt}th,td{padding:1.5pt 5pt;font-size:9.5pt}table{display:table}pre{padding:3pt 6pt}code{font-size:9.5pt}pre,tr,li{break-inside:avoid}}`;
