/**
 * Everything that is published: `dist/` for bundlers, `dist/cdn/` for script tags, `dist/frameworks/` for
 * the types of frameworks and for editors, `dist/llms.txt` for assistants.
 */
import {rm} from 'node:fs/promises';
import {writeManifest} from './cdn-manifest.js';
import {removeInternalDeclarations} from './declarations.js';
import {writeAssistantGuide} from './frameworks/assistants.js';
import {writeEditorData} from './frameworks/editors.js';
import {writeReactComponents} from './frameworks/react.js';
import {writeFrameworkTypes} from './frameworks/types.js';
import {generate} from './generate.js';
import {writeLicences} from './licences.js';
import {writePages} from './pages.js';
import {run} from './run.js';

await generate();
await rm('dist', {recursive: true, force: true});
await Promise.all([
  run('rollup', ['--config', '--silent']),
  run('tsc', ['--project', 'tsconfig.build.json']),
]);
const files = await writeManifest();
await writeLicences();
await writeFrameworkTypes();
await writeReactComponents();
await writeEditorData();
await removeInternalDeclarations();
await writeAssistantGuide();
await writePages();
console.log(`Built dist/ and dist/cdn/ (${files} scripts).`);
