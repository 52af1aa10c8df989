import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sampleClient} from './sample-client.js';

test('lists of the API', async (context) => {
  const {origin, ask, read, rows} = await sampleClient(context);

  await context.test('hold fifty rows unless told otherwise, in an envelope', async () => {
    const page = await read('/geotrek/treks=120/api/v2/trek/?language=fr&fields=id');
    assert.deepEqual(Object.keys(page), ['count', 'next', 'previous', 'results']);
    assert.equal(page.count, 120);
    assert.equal(page.results.length, 50);
    assert.equal(page.previous, null);
    assert.equal(
      page.next,
      `${origin}/geotrek/treks=120/api/v2/trek/?fields=id&language=fr&page=2`,
    );
  });

  await context.test('are gone through by following next, without a row twice', async () => {
    const seen = [];
    let next = `${origin}/geotrek/treks=120/api/v2/trek/?language=fr&fields=id&page_size=50`;
    while (next) {
      const page = await (await fetch(next)).json();
      seen.push(...page.results.map((/** @type {any} */ {id}) => id));
      next = page.next;
    }
    assert.equal(seen.length, 120);
    assert.equal(new Set(seen).size, 120);
  });

  await context.test('clamp the size of a page to a thousand', async () => {
    const page = await read(
      '/geotrek/treks=1200/api/v2/trek/?language=fr&fields=id&page_size=5000',
    );
    assert.equal(page.results.length, 1000);
  });

  await context.test('ignore a size that is not one', async () => {
    for (const size of ['0', '-3', 'x']) {
      assert.equal((await rows(`poi/?language=fr&fields=id&page_size=${size}`)).length, 50);
    }
  });

  await context.test('have a last page, and none beyond', async () => {
    const last = await read('trek/?language=fr&fields=id&page_size=20&page=last');
    assert.equal(last.results.length, 8);
    const beyond = await ask('trek/?language=fr&page_size=20&page=4');
    assert.equal(beyond.status, 404);
    assert.ok((await beyond.json()).detail);
  });

  await context.test('come bare and whole with no_page, on servers that know it', async () => {
    assert.equal((await read('poi/?language=fr&fields=id&no_page')).length > 50, true);
    assert.equal(
      (await read('/geotrek/version=2.100/api/v2/poi/?language=fr&fields=id&no_page=1')).results
        .length,
      50,
    );
  });

  await context.test('hold only the fields asked for, and ignore unknown ones', async () => {
    const [row] = await rows('trek/?language=fr&fields=id,name,nonsense&page_size=1');
    assert.deepEqual(Object.keys(row).sort(), ['id', 'name']);
    const [empty] = await rows('trek/?language=fr&fields=&page_size=1');
    assert.deepEqual(empty, {});
    const [less] = await rows('trek/?language=fr&omit=geometry,attachments&page_size=1');
    assert.ok('name' in less && !('geometry' in less) && !('attachments' in less));
  });

  await context.test('hold no more than there is', async () => {
    for (const treks of [0, 1, 12]) {
      assert.equal(
        (await read(`/geotrek/treks=${treks}/api/v2/trek/?language=fr&fields=id`)).count,
        treks,
      );
    }
  });

  await context.test('have the first 48 treks in common at every size', async () => {
    const one = await read(
      '/geotrek/treks=50000/api/v2/trek/1031/?language=fr&fields=id,name,length_2d,ascent',
    );
    assert.deepEqual(await read('trek/1031/?language=fr&fields=id,name,length_2d,ascent'), one);
  });
});

test('languages', async (context) => {
  const {ask, read, rows} = await sampleClient(context);

  await context.test('give strings when one is asked for', async () => {
    const {name, description_teaser} = await read(
      'trek/1001/?language=en&fields=name,description_teaser',
    );
    assert.equal(name, 'Around Lake Orsane');
    assert.match(description_teaser, /classic/);
  });

  await context.test('give objects over all of them when none is', async () => {
    const {name, published, pdf} = await read('trek/1002/?fields=name,published,pdf');
    assert.deepEqual(Object.keys(name), ['fr', 'en']);
    assert.deepEqual(published, {fr: true, en: true});
    assert.match(pdf.en, /\/api\/en\/treks\/1002\//);
  });

  await context.test('hide what is not published in the one asked for', async () => {
    const ids = (await rows('trek/?language=en&fields=id')).map(({id}) => id);
    assert.ok(!ids.includes(1026));
    assert.equal((await ask('trek/1026/?language=en')).status, 404);
    assert.equal((await read('trek/1026/?fields=published')).published.en, false);
  });

  await context.test('crash the server when empty, unknown or misplaced', async () => {
    for (const query of [
      'trek/?language=',
      'trek/?language=de',
      'theme/?language=all',
      'outdoor_site/?language=all',
    ]) {
      const answer = await ask(query);
      assert.equal(answer.status, 500, query);
      assert.match(answer.headers.get('content-type') ?? '', /html/);
    }
    assert.equal((await ask('trek/?language=all&fields=name')).status, 200);
  });

  await context.test('can be others, untranslated', async () => {
    const {name} = await read('/geotrek/languages=fr+en+es/api/v2/trek/1001/?fields=name');
    assert.equal(name.es, null);
    assert.equal((await read('/geotrek/languages=fr+es/api/v2/trek/?language=es')).count, 0);
  });
});
