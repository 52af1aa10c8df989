/** Puts into the page what React renders on a server. */
import {readFile, writeFile} from 'node:fs/promises';
import {render} from './server/server.js';

const page = await readFile('dist/index.html', 'utf8');
const html = render();
if (!html.includes('<trek-list')) throw new Error('The list has not been rendered.');
await writeFile('dist/index.html', page.replace('<!-- app -->', html));
