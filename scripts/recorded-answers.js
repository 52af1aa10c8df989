import {readFile} from 'node:fs/promises';
import {resolve, sep} from 'node:path';

/**
 * Serves recorded answers of a real server under `/recorded/`, and 404 where there are none: they are
 * in a folder beside the repository.
 * @param {string} folder
 */
export function recordedAnswers(folder) {
  const root = resolve(folder);
  /** @param {any} context @param {() => Promise<void>} next */
  return async (context, next) => {
    if (!context.path.startsWith('/recorded/')) return next();
    const file = resolve(root, decodeURIComponent(context.path.slice('/recorded/'.length)));
    const body = file.startsWith(root + sep) && (await readFile(file).catch(() => undefined));
    context.status = body ? 200 : 404;
    context.type = 'json';
    context.body = body || '{}';
  };
}
