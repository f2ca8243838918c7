// Makes templates/assets/minisearch.js: one classic script, since modules do not load from a disk, under its licence.
import { readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { build } from 'esbuild';

const here = new URL('.', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('node_modules/minisearch/package.json', here)));
const licence = readFileSync(new URL('node_modules/minisearch/LICENSE.txt', here), 'utf8').trim();
const made = await build({
  stdin: { contents: "import MiniSearch from 'minisearch';\nglobalThis.MiniSearch = MiniSearch;\n", resolveDir: here.pathname },
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2020',
  charset: 'utf8',
  legalComments: 'none',
  banner: { js: `/*! MiniSearch ${version}\n${licence}\n*/` },
  write: false,
});
const [{ contents }] = made.outputFiles;
writeFileSync(new URL('../../../templates/assets/minisearch.js', here), contents);
writeFileSync(new URL('minisearch.js.sha256', here), createHash('sha256').update(contents).digest('hex') + '\n');
