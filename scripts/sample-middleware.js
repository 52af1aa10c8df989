import {loadSampleServer} from './sample-server.js';
import {listen, serverOf} from './server/listen.js';

/**
 * The sample Geotrek as a Koa middleware. Its island takes seconds to generate: the first request is made
 * here, before any test.
 * @param {string} mount
 */
export async function sampleMiddleware(mount) {
  const handle = await loadSampleServer();
  await warmUp(handle, `${mount}api/v2/trek/?page_size=12&language=fr`);
  /** @param {any} context @param {() => Promise<void>} next */
  return async (context, next) => {
    if (!context.path.startsWith(mount)) return next();
    // Koa begins every response with 404 and writes its own unless told otherwise.
    context.res.statusCode = 200;
    context.respond = false;
    if (await handle(context.req, context.res)) return;
    context.respond = true;
    context.status = 404;
  };
}

/** @param {import('./sample-server.js').Handler} handle @param {string} path */
async function warmUp(handle, path) {
  const server = serverOf([handle]);
  const port = await listen(server);
  await (await fetch(`http://localhost:${port}${path}`)).text();
  server.close();
}
