/** Prints the tags to paste for a copy at a given address: `npm run importmap -- https://…/`. */
import {readManifest, snippet} from './cdn-manifest.js';

const [address] = process.argv.slice(2);
if (!address || !URL.canParse(address)) {
  console.error('Say where dist/cdn is served: npm run importmap -- https://example.org/widgets/');
  process.exit(1);
}
console.log(snippet(await readManifest(), address.endsWith('/') ? address : `${address}/`));
