import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../../scripts/run.js';

const sources = join(root, 'src');
const RULE = /([^{};]*:hover\b[^{}]*)\{([^{}]*)\}/g;
const SHOWS =
  /^\s*(display|visibility|opacity|content|clip-path|transform|(max-)?(block|inline)-size)\s*:/m;

describe('the styles of the elements', () => {
  it('shows no content by a style for the pointer alone', () => {
    const files = readdirSync(sources, {recursive: true, encoding: 'utf8'}).filter(
      (name) => name.endsWith('.ts') && !name.startsWith('generated'),
    );
    let count = 0;
    for (const file of files) {
      const text = readFileSync(join(sources, file), 'utf8').replaceAll(/\$\{[^{}]*\}/g, 'value');
      for (const [, selector, body = ''] of text.matchAll(RULE)) {
        count += 1;
        assert.doesNotMatch(body, SHOWS, `${file}: ${selector}`);
      }
    }
    assert.ok(count > 10);
  });
});
