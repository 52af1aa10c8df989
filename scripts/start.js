/**
 * Shows the demo: installs, builds and serves.
 *
 *     npm start -- [--port 8000] [--api https://geotrek.example/api/v2/]
 *     npm run dev    the same, building again after each change
 */
import {spawn} from 'node:child_process';
import {parseArgs} from 'node:util';
import {ensureDependencies} from './dependencies.js';
import {root, run} from './run.js';

const {values} = parseArgs({
  options: {
    port: {type: 'string'},
    api: {type: 'string'},
    watch: {type: 'boolean', default: false},
  },
});
if (values.api && !URL.canParse(values.api)) {
  console.error(`--api ${values.api} is not an address; it looks like https://server/api/v2/.`);
  process.exit(1);
}
if (values.port && !/^\d{1,5}$/.test(values.port)) {
  console.error(`--port ${values.port} is not a number.`);
  process.exit(1);
}

try {
  ensureDependencies();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
if (values.watch) {
  const {generate} = await import('./generate.js');
  await generate();
  const rollup = spawn(
    'node_modules/.bin/rollup',
    ['--config', '--watch', '--no-watch.clearScreen'],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
  process.on('exit', () => rollup.kill());
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit());
} else {
  await run('node', ['scripts/build.js']);
}

const {createDemoServer, hasDocumentation} = await import('./server/demo.js');
const {listen, listenFrom} = await import('./server/listen.js');
const server = await createDemoServer(values.api ? {api: new URL(values.api).href} : {});
const port = values.port
  ? await listen(server, Number(values.port))
  : await listenFrom(server, 8000);
console.log(`The demo is at http://localhost:${port}/`);
console.log(
  hasDocumentation()
    ? `The documentation is at http://localhost:${port}/docs/`
    : 'npm run docs builds the documentation, which the demo then links to.',
);
