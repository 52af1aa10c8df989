import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sampleClient} from './sample-client.js';

test('vigilance areas', async (context) => {
  const {ask, read, rows} = await sampleClient(context);

  await context.test('are areas with days, a type of the vocabulary and words', async () => {
    const areas = await rows('vigilancearea/?language=fr');
    const types = await rows('vigilancearea_type/?language=fr');
    const ids = types.map(({id}) => id);
    assert.ok(areas.length > 3);
    for (const area of areas) {
      assert.equal(area.geometry.type, 'MultiPolygon');
      assert.ok(ids.includes(area.vigilance_area_type));
      assert.match(area.start_date, /^\d{4}-\d\d-\d\d$/);
      assert.ok(area.end_date === null || area.end_date >= area.start_date);
      assert.ok(area.name && area.description);
    }
    for (const {name, pictogram} of types) {
      assert.ok(name);
      assert.equal((await ask(new URL(pictogram).pathname)).status, 200);
    }
  });

  await context.test('are of every practicability and level', async () => {
    const areas = await rows('vigilancearea/?language=en');
    const all = (/** @type {string} */ field) =>
      [...new Set(areas.map((row) => row[field]))].sort();
    assert.deepEqual(all('practicability'), [
      'closed',
      'not_practicable',
      'practicable',
      'under_condition_practicable',
    ]);
    assert.deepEqual(all('vigilance_level'), ['alert', 'information', 'vigilance', null].sort());
  });

  await context.test('are found by their place, and are not there on older servers', async () => {
    const [first] = await rows('vigilancearea/?language=fr');
    const [[[[x, y]]]] = first.geometry.coordinates;
    const box = [x - 0.001, y - 0.001, x + 0.001, y + 0.001];
    const here = await rows(`vigilancearea/?language=fr&in_bbox=${box}`);
    assert.ok(here.some(({id}) => id === first.id));
    assert.ok(here.length < 3, 'not all of them');
    assert.equal((await ask('/geotrek/version=2.120.0/api/v2/vigilancearea/')).status, 404);
    assert.ok((await read('')).vigilancearea);
  });

  await context.test(
    'are named by the treks that they cross, from the same version on',
    async () => {
      const fields = 'fields=closed,published_vigilance_areas&language=fr';
      const closed = await (await ask(`/geotrek/api/v2/trek/1020/?${fields}`)).json();
      assert.deepEqual(closed, {closed: true, published_vigilance_areas: [401]});
      const open = await (await ask(`/geotrek/api/v2/trek/1001/?${fields}`)).json();
      assert.deepEqual(open, {closed: false, published_vigilance_areas: []});
      const older = await (
        await ask(`/geotrek/version=2.120.0/api/v2/trek/1020/?${fields}`)
      ).json();
      assert.deepEqual(older, {});
    },
  );
});
