import {posix} from 'node:path';
import {zipSync} from 'fflate';

const REGULAR_FILE = 0o100644;
const UNIX = 3;

/**
 * A ZIP archive that is the same, byte for byte, on every machine: entries in the order of their paths,
 * one date, the same permissions.
 * @param {string} folder The one folder that it unpacks to; empty for none.
 * @param {ReadonlyMap<string, Uint8Array>} files
 * @param {Date} date
 */
export function zipOf(folder, files, date) {
  // ZIP has local times: these are the same digits in each time zone.
  const mtime = new Date(
    date.getUTCFullYear(),
    date.getUTCMonth(),
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
  );
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = sorted.map(([path, content]) => [
    posix.join(folder, path),
    new Uint8Array(content),
  ]);
  return zipSync(Object.fromEntries(entries), {
    level: 9,
    mtime,
    os: UNIX,
    attrs: (REGULAR_FILE << 16) >>> 0,
  });
}
