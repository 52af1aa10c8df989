/** Checks that the lockfile names no registry and agrees with package.json. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {missingPackages} from '../platform-packages.js';
import {root} from '../run.js';

const read = (/** @type {string} */ name) => JSON.parse(readFileSync(join(root, name), 'utf8'));
const {packages} = read('package-lock.json');
const {dependencies, devDependencies} = read('package.json');

for (const [path, entry] of Object.entries(packages)) {
  if (!entry.resolved) continue;
  console.log(`${path} names the host it came from; .npmrc should prevent that.`);
  process.exitCode = 1;
}
for (const [path] of missingPackages(packages)) {
  console.log(`${path} is missing; run node scripts/platform-packages.js --write.`);
  process.exitCode = 1;
}
for (const kind of ['dependencies', 'devDependencies']) {
  const expected = JSON.stringify(kind === 'dependencies' ? dependencies : devDependencies);
  if (JSON.stringify(packages[''][kind]) === expected) continue;
  console.log(`package-lock.json is not in step with the ${kind} of package.json.`);
  process.exitCode = 1;
}
