/** Writes the pages of the release into `dist/cdn/`, beside the scripts that they load. */
import {copyFile, mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {build} from 'esbuild';
import {root} from './run.js';

const target = join(root, 'dist/cdn');

export async function writePages() {
  const [embed, builder] = ['embed', 'builder'].map((name) => join(root, 'pages', name));
  await mkdir(join(target, 'builder'), {recursive: true});
  await Promise.all([
    bundle({'builder/builder': join(builder, 'builder.ts')}, 'esm'),
    ...['index.html', 'builder.css'].map((file) =>
      copyFile(join(builder, file), join(target, 'builder', file)),
    ),
    bundle({embed: join(embed, 'embed.ts')}, 'esm'),
    // Pages load it by a plain script tag.
    bundle({'embed-resize': join(embed, 'embed-resize.ts')}, 'iife'),
    ...['embed.html', 'embed.css', 'oembed.json'].map((file) =>
      copyFile(join(embed, file), join(target, file)),
    ),
  ]);
}

/** @param {Record<string, string>} entryPoints @param {'esm' | 'iife'} format */
function bundle(entryPoints, format) {
  return build({
    entryPoints,
    outdir: target,
    bundle: true,
    minify: true,
    format,
    target: 'es2022',
    tsconfig: join(root, 'tsconfig.json'),
    logLevel: 'error',
  });
}
