import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {root} from '../run.js';

const folder = join(root, 'docs/examples');

/** What the files of docs/examples say, and what a live page has in its place. */
const SAMPLE = /** @type {const} */ ([
  ['https://your-geotrek.example/api/v2/', '/geotrek/api/v2/'],
  ['https://tiles.example/', '/geotrek/basemap/'],
]);

const TEXTS = {
  en: {
    live: 'Live example',
    title: 'Example of',
    note: 'This example needs the sample server: run npm run docs -- --serve.',
  },
  fr: {
    live: 'Exemple',
    title: 'Exemple de',
    note: 'Cet exemple demande le serveur d’exemple : lancez npm run docs -- --serve.',
  },
};

/** The code that the documentation shows. @param {string} text */
export function codeOf(text) {
  return text.trim();
}

/** The frame with a live example, from the page of that name. @param {string} example @param {string} page */
export function liveExample(example, page) {
  const language = page.startsWith('fr/') ? 'fr' : 'en';
  const up = '../'.repeat(page.split('/').length - 1);
  const {live, title} = TEXTS[language];
  return `<p class="live">${live} · <a href="${up}examples/${language}/${example}.html" target="_self">&lt;${example}&gt;</a></p>
<div class="live"><ClientOnly><iframe src="${up}examples/${language}/${example}.html" title="${title} ${example}" loading="lazy"></iframe></ClientOnly></div>
`;
}

/** A page for each example in each language. @param {string} target */
export async function writeExamples(target) {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.html'));
  for (const language of /** @type {const} */ (['en', 'fr'])) {
    await mkdir(join(target, language), {recursive: true});
    for (const file of files) {
      const text = await readFile(join(folder, file), 'utf8');
      await writeFile(join(target, language, file), livePage(text, file, language));
    }
  }
}

/** @param {string} text @param {string} file @param {'en' | 'fr'} language */
function livePage(text, file, language) {
  let body = text;
  for (const [from, to] of SAMPLE) body = body.replaceAll(from, to);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${TEXTS[language].title} ${file.replace('.html', '')}</title>
<style>
:root { color-scheme: light dark; font-family: system-ui, sans-serif; }
body { margin: 0; padding: 1rem; }
main { display: block; }
.note { padding: 0.75rem 1rem; border: 1px solid; border-radius: 0.5rem; }
</style>
<script type="module" src="../../cdn/trek-widgets.js"></script>
</head>
<body>
<main>
<p class="note" hidden>${TEXTS[language].note}</p>
${body.trim()}
</main>
<script>
// Without the sample server, the elements say that nothing can be loaded, and this page says why.
addEventListener('trek-error', () => {
  document.querySelector('.note').hidden = false;
});
</script>
</body>
</html>
`;
}
