import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Our own code becomes a few CommonJS files whose modules run when they are first imported, and every group of packages
 * a file beside them that is read when it is first needed. On Node 20 this starts in half the time of split ES modules:
 * each of those costs a trip through the asynchronous loader.
 */
const groups = {
  commander: ['commander'],
  chalk: ['chalk'],
  yaml: ['yaml'],
  prompts: ['@inquirer/core', '@inquirer/ansi', '@inquirer/figures'],
  width: ['fast-string-width', 'fast-wrap-ansi'],
  workbook: ['hucre/xlsx', 'hucre/ods'],
  distributions: ['@stdlib/stats-base-dists-f-quantile', '@stdlib/stats-base-dists-t-quantile'],
};

/**
 * Node compiles a file whole before it runs the first line, so our own code comes in parts, each complete in itself:
 * main, and what it opens by a dynamic import of one of these modules.
 */
const doors = {
  list: ['src/program/run-list.ts', 'src/program/failures.ts'],
  program: ['src/program/run-program.ts'],
  people: [
    'src/commands/batch/run-batch.ts',
    'src/commands/report-group.ts',
    'src/commands/report-change.ts',
  ],
  authors: [
    'src/readers/question-set/read-question-set.ts',
    'src/readers/question-set/json-schema.ts',
    'src/messages/german/operator/schema/words.ts',
    'src/readers/question-set/examine.ts',
  ],
  sie: ['src/messages/german/sie/sie.ts'],
  english: ['src/messages/english/english.ts'],
  reviewing: [
    'src/commands/validate/run-validate.ts',
    'src/commands/diff/run-diff.ts',
    'src/core/review/made-up-sheet.ts',
  ],
};

/** Packages of one door only, bundled into it: of zod that leaves out the half that nobody uses. */
const within = { zod: 'authors' };

/** Those who speak in a page; each is a script beside the program's. */
const voices = ['du', 'sie', 'english'];

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
};

/** A module of Node's in here is an error: nothing stands in for it. */
const inBrowsers = { platform: 'browser', target: 'es2022', minify: true, charset: 'utf8' };

/** Bundles the program and the library; gives the paths of everything that went in. */
export async function bundle(root, outdir, version) {
  const define = { KUNDENCHECK_VERSION: JSON.stringify(version) };
  const own = { ...common, absWorkingDir: root, define };
  const results = await Promise.all([
    build({
      ...own,
      entryPoints: ['src/program/main.ts'],
      format: 'cjs',
      outfile: join(outdir, 'main.cjs'),
      plugins: [doorsBeside(root), packagesBeside('main')],
    }),
    ...Object.entries(doors).map(([door, modules]) =>
      build({
        ...own,
        stdin: { contents: namespaces(modules.map((path) => `./${path}`)), resolveDir: root },
        format: 'cjs',
        outfile: join(outdir, `${door}.cjs`),
        plugins: [doorsBeside(root), packagesBeside(door)],
      }),
    ),
    build({
      ...own,
      entryPoints: ['src/program/old-node.ts'],
      format: 'cjs',
      target: 'es2015',
      outfile: join(outdir, 'old-node.cjs'),
    }),
    build({
      ...own,
      entryPoints: ['src/index.ts'],
      format: 'esm',
      // What a program may never ask for, such as reading workbooks, comes in files of its own.
      splitting: true,
      outdir,
      chunkNames: 'library/[name]-[hash]',
      banner: requireBanner,
    }),
    build({
      ...own,
      ...inBrowsers,
      entryPoints: ['src/browser.ts'],
      format: 'esm',
      outfile: join(outdir, 'browser.js'),
    }),
    pagePart(own, 'src/page/main.ts', 'program', join(outdir, 'page', 'program.js')),
    ...voices.map((voice) =>
      pagePart(own, `src/program/page-voices/${voice}.ts`, 'words', join(outdir, 'page', `${voice}.js`)),
    ),
    ...Object.entries(groups).map(([group, packages]) => bundleGroup(root, outdir, group, packages)),
  ]);
  return results.flatMap(({ metafile }) => Object.keys(metafile.inputs));
}

/** A script of a page, with what it exports as a global constant of this name. */
function pagePart(own, entry, globalName, outfile) {
  return build({
    ...own,
    ...inBrowsers,
    entryPoints: [entry],
    format: 'iife',
    globalName,
    outfile,
  });
}

// Bundled CommonJS packages ask for Node's own modules with require, which ES modules lack.
const requireBanner = {
  js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);",
};

function bundleGroup(root, outdir, group, packages) {
  return build({
    ...common,
    absWorkingDir: root,
    stdin: { contents: namespaces(packages), resolveDir: root },
    format: 'cjs',
    outfile: join(outdir, 'packages', `${group}.cjs`),
  });
}

/** A module that holds other modules as `p0`, `p1`, … */
function namespaces(modules) {
  return modules.map((name, index) => `export * as p${index} from ${JSON.stringify(name)};`).join('\n');
}

/** Turns a dynamic import of a door's module into a look-up in the door's file. */
function doorsBeside(root) {
  const place = new Map(
    Object.entries(doors).flatMap(([door, modules]) =>
      modules.map((path, index) => [join(root, path), `./${door}.cjs#${index}`]),
    ),
  );
  return {
    name: 'doors-beside',
    setup(builder) {
      builder.onResolve({ filter: /^\./ }, ({ path, kind, resolveDir }) => {
        const found =
          kind === 'dynamic-import' ? place.get(join(resolveDir, path).replace(/\.js$/, '.ts')) : undefined;
        return found === undefined ? undefined : { path: found, namespace: 'door' };
      });
      builder.onResolve({ filter: /^\.\//, namespace: 'door' }, ({ path }) => ({ path, external: true }));
      builder.onLoad({ filter: /.*/, namespace: 'door' }, ({ path }) => {
        const [file, index] = path.split('#');
        return { contents: `module.exports = require('${file}').p${index};` };
      });
    },
  };
}

/** Turns an import of a package into a look-up in its group's file, unless it is bundled into this very door. */
function packagesBeside(door) {
  const place = new Map(
    Object.entries(groups).flatMap(([group, names]) => names.map((name, index) => [name, { group, index }])),
  );
  return {
    name: 'packages-beside',
    setup(builder) {
      builder.onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
        if (kind === 'entry-point' || path.startsWith('node:') || within[path] === door) return undefined;
        if (!place.has(path)) throw new Error(`${path} belongs to no group of packages`);
        return { path, namespace: 'package' };
      });
      builder.onResolve({ filter: /^\.\/packages\//, namespace: 'package' }, ({ path }) => ({
        path,
        external: true,
      }));
      builder.onLoad({ filter: /.*/, namespace: 'package' }, async ({ path }) => {
        const { group, index } = place.get(path);
        const names = Object.keys(await import(path)).filter(
          (name) => name !== 'default' && name !== 'module.exports',
        );
        return {
          contents: [
            `const found = require('./packages/${group}.cjs').p${index};`,
            'export default found.default;',
            `export const { ${names.join(', ')} } = found;`,
          ].join('\n'),
        };
      });
    },
  };
}
