import {loadSampleServer} from './sample-server.js';

/**
 * The sample Geotrek as a Koa middleware.
 * @param {string} mount
 */
export function sampleMiddleware(mount) {
  const handler = loadSampleServer();
  /** @param {any} context @param {() => Promise<void>} next */
  return async (context, next) => {
    if (!context.path.startsWith(mount)) return next();
    // Koa begins every response with 404 and writes its own unless told otherwise.
    context.res.statusCode = 200;
    context.respond = false;
    const handle = await handler;
    if (await handle(context.req, context.res)) return;
    context.respond = true;
    context.status = 404;
  };
}
