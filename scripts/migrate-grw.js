/**
 * Puts this library in place of Geotrek-rando-widget in a page, and says what has no counterpart:
 *
 *     npm run migrate-grw -- page.html [--write] [--script /trek-widgets/trek-widgets.js]
 *
 * Prints the new page; with `--write` the file is changed.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {migratePage} from './migrate-grw/page.js';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    write: {type: 'boolean'},
    script: {type: 'string', default: '/trek-widgets/trek-widgets.js'},
  },
});
const [file] = positionals;
if (!file) {
  console.error('Name the page: npm run migrate-grw -- page.html');
  process.exit(1);
}
const {html, notes, count} = migratePage(await readFile(file, 'utf8'), values.script);
if (values.write) await writeFile(file, html);
else process.stdout.write(html);
console.error(`${count} elements of Geotrek-rando-widget in ${file}`);
for (const note of notes) console.error(`- ${note}`);
