/** Sites in PHP that tests and developers try the kits in. */
import {spawn} from 'node:child_process';
import {createServer} from 'node:net';

/** An address on this machine that nothing uses. @returns {Promise<string>} */
export function freeAddress() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(`http://127.0.0.1:${port}`));
    });
  });
}

/**
 * Serves a folder with the server of PHP, and waits for its first answer.
 * @param {string} folder
 * @param {string} address
 * @param {NodeJS.ProcessEnv} env
 */
export async function servePhp(folder, address, env = process.env) {
  const log = /** @type {string[]} */ ([]);
  // PHP would take up to two seconds to see a file that another process has changed, such as the list of plugins.
  const options = ['-d', 'opcache.revalidate_freq=0'];
  const server = spawn('php', [...options, '-S', new URL(address).host], {
    cwd: folder,
    env: {...env, PHP_CLI_SERVER_WORKERS: '4'},
    stdio: ['ignore', 'ignore', 'pipe'],
    // Its workers end with it as a group.
    detached: true,
  });
  server.stderr.on('data', (data) => log.push(String(data)));
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await fetch(address).catch(() => undefined)) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    /** What PHP complained of. */
    complaints: () => log.join('').match(/PHP (Fatal|Warning|Notice|Deprecated|Parse).*/g) ?? [],
    stop: () => server.pid && process.kill(-server.pid),
  };
}
