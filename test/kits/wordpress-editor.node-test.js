import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {runInNewContext} from 'node:vm';

const code = readFileSync('integrations/wordpress/trek-widgets/block/editor.js', 'utf8');

/** Runs the block in the editor once, as React does, with effects at once. @param {object} values */
function edit(values) {
  /** @type {any} */
  let block;
  const createElement = (/** @type {unknown} */ type, /** @type {object} */ props) =>
    typeof type === 'function' ? type(props) : {type, props};
  const element = () => ({setAttribute() {}, outerHTML: ''});
  const wp = {
    blockEditor: {useBlockProps: () => ({})},
    blocks: {
      registerBlockType: (/** @type {string} */ _, /** @type {any} */ type) => {
        block = type;
      },
    },
    components: {},
    element: {
      createElement,
      useEffect: (/** @type {() => void} */ effect) => effect(),
      useState: () => [undefined, () => {}],
    },
  };
  const trekWidgets = {
    api: '',
    labels: {},
    texts: {},
    names: {'trek-app': 'Everything'},
    kinds: {},
    elements: {'trek-app': {api: {type: 'string'}, practices: {type: 'string'}}},
  };
  const document = {
    baseURI: 'https://site.example/',
    implementation: {createHTMLDocument: () => ({createElement: element})},
  };
  const fetch = async () => Response.json({results: []});
  runInNewContext(code, {window: {wp, trekWidgets}, document, fetch, URL, URLSearchParams});
  return block.edit({attributes: {element: 'trek-app', values, links: true}});
}

it('the block of WordPress stays in the editor while an address is being typed', () => {
  for (const api of ['https://geotrek.example', 'https://exa mple', 'https://geotrek.example:x'])
    assert.equal(edit({api}).type, 'div');
});
