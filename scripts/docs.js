/**
 * Builds the documentation in docs/.vitepress/dist, with the scripts of the library and live examples.
 *
 *     npm run docs                       for a server where it is below /docs/
 *     npm run docs -- --base /widgets/   below another path
 *     npm run docs -- --demo https://…   with links to a demo elsewhere; by default to that of the same server, at /
 *     npm run docs -- --serve            and shows it, with the demo and the sample Geotrek
 */
import {existsSync} from 'node:fs';
import {cp} from 'node:fs/promises';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {ensureDependencies} from './dependencies.js';
import {root, run} from './run.js';

const {values} = parseArgs({
  options: {
    base: {type: 'string', default: '/docs/'},
    demo: {type: 'string'},
    serve: {type: 'boolean', default: false},
    port: {type: 'string', default: '8100'},
  },
});
try {
  ensureDependencies();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
if (!existsSync(join(root, 'dist/llms.txt'))) await run('node', ['scripts/build.js']);
const {writeDocumentationPages} = await import('./docs/pages.js');
await writeDocumentationPages(values.demo ?? (values.base === '/docs/' ? '/' : undefined));
await run('vitepress', ['build', 'docs', '--base', values.base, '--logLevel', 'warn']);
const site = join(root, 'docs/.vitepress/dist');
await cp(join(root, 'dist/cdn'), join(site, 'cdn'), {
  recursive: true,
  filter: (file) => !file.endsWith('.map'),
});
console.log('Built the documentation in docs/.vitepress/dist.');

if (values.serve) {
  const {createDemoServer} = await import('./server/demo.js');
  const {listenFrom} = await import('./server/listen.js');
  const port = await listenFrom(await createDemoServer(), Number(values.port));
  console.log(`The documentation is at http://localhost:${port}/docs/`);
}
