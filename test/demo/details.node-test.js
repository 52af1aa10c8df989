import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sampleClient} from './sample-client.js';

test('a trek', async (context) => {
  const {origin, ask, read, rows} = await sampleClient(context);

  await context.test('has every field of the specification', async () => {
    const trek = await read('trek/1001/?language=fr');
    // 73 in the release, and 2 with the module of vigilance areas.
    assert.equal(Object.keys(trek).length, 75);
    assert.equal(trek.url, `${origin}/geotrek/api/v2/trek/1001/`);
    assert.ok(trek.descent < 0 && trek.ascent > 0);
    assert.equal(trek.altimetric_profile, `${origin}/geotrek/api/v2/trek/1001/profile/`);
    assert.match(trek.gpx, /\/api\/fr\/treks\/1001\/tour-du-lac-dorsane\.gpx$/);
    assert.match(trek.update_datetime, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}\+02:00$/);
  });

  await context.test('that is staged knows its steps, and each step its neighbours', async () => {
    assert.deepEqual((await read('trek/1010/?fields=children')).children, [1011, 1012, 1013, 1014]);
    const first = await read('trek/1011/?fields=parents,previous,next,children');
    assert.deepEqual(first, {
      children: [],
      parents: [1010],
      previous: {1010: null},
      next: {1010: 1012},
    });
    assert.deepEqual((await read('trek/1014/?fields=next')).next, {1010: null});
    const {
      results: [tour],
    } = await read('tour/?language=fr&fields=id,count_children,steps,name');
    assert.equal(tour.count_children, 4);
    assert.deepEqual(Object.keys(tour.steps[0]).sort(), ['id', 'name']);
  });

  await context.test(
    'may lack a departure point, a difficulty, a route, a practice, a picture',
    async () => {
      const byId = new Map(
        (
          await rows(
            'trek/?language=fr&fields=id,departure_geom,difficulty,duration,route,practice,attachments,geometry',
          )
        ).map((row) => [row.id, row]),
      );
      assert.equal(byId.get(1007).departure_geom, null);
      assert.equal(byId.get(1007).geometry.type, 'MultiLineString');
      assert.equal(byId.get(1009).departure_geom, null);
      assert.equal(byId.get(1009).geometry.type, 'LineString');
      assert.equal(byId.get(1015).difficulty, null);
      assert.equal(byId.get(1015).duration, null);
      assert.equal(byId.get(1018).route, null);
      assert.equal(byId.get(1028).practice, null);
      assert.deepEqual(byId.get(1006).attachments, []);
    },
  );

  await context.test('has pictures and pictograms that can be fetched', async () => {
    const {attachments} = await read('trek/1001/?fields=attachments');
    const [{url, thumbnail, type}] = attachments;
    assert.equal(type, 'image');
    for (const [address, width] of [
      [url, '1600'],
      [thumbnail, '400'],
    ]) {
      const answer = await fetch(address);
      assert.equal(answer.headers.get('content-type'), 'image/svg+xml');
      const drawing = await answer.text();
      assert.match(drawing, new RegExp(`^<svg [^>]*width="${width}"`));
      assert.equal(drawing, await (await fetch(address)).text());
    }
    for (const {pictogram} of await rows('theme/?language=fr')) {
      assert.equal((await fetch(pictogram)).status, 200);
    }
  });

  await context.test('has a profile with an entry for each vertex', async () => {
    const {geometry} = await read('trek/1002/?fields=geometry');
    const {profile, limits} = await read('trek/1002/profile/');
    assert.equal(profile.length, geometry.coordinates.length);
    assert.equal(profile[0][0], 0);
    assert.deepEqual(profile[9][2], geometry.coordinates[9].slice(0, 2));
    assert.ok(limits.ceil - limits.floor >= 1200);
    const drawing = await ask('trek/1002/profile/?format=svg&language=fr');
    assert.equal(drawing.headers.get('content-type'), 'image/svg+xml');
    assert.match(await drawing.text(), /Altitude/);
    assert.equal((await read('trek/1002/dem/')).altitudes.length, 60);
  });

  await context.test('can be had as GPX, KML and, for most, PDF', async () => {
    const {gpx, kml, pdf} = await read('trek/1002/?language=fr&fields=gpx,kml,pdf');
    const route = await (await fetch(gpx)).text();
    assert.match(route, /^<\?xml/);
    const opened = [...route.matchAll(/<(\w+)[ >]/g)]
      .map(([, name]) => name)
      .filter((name) => name !== 'xml');
    const closed = [...route.matchAll(/<\/(\w+)>/g)].map(([, name]) => name);
    assert.deepEqual(opened.sort(), closed.sort());
    assert.doesNotMatch(route, /&(?!amp;|lt;|gt;|quot;)/);
    assert.match(await (await fetch(kml)).text(), /<coordinates>/);
    assert.match(await (await fetch(pdf)).text(), /^%PDF-1\.4[\s\S]*%%EOF\n$/);
    assert.equal((await read('trek/1003/?language=fr&fields=pdf')).pdf, null);
  });

  await context.test('keeps what it has in all vocabularies', async () => {
    const treks = await rows(
      'trek/?language=fr&fields=practice,difficulty,route,themes,labels,networks',
    );
    const vocabularies = [
      ['practice', 'trek_practice'],
      ['difficulty', 'trek_difficulty'],
      ['route', 'trek_route'],
      ['themes', 'theme'],
      ['labels', 'label'],
      ['networks', 'trek_network'],
    ];
    for (const [field, name] of vocabularies) {
      const known = new Set((await rows(`${name}/?language=fr`)).map(({id}) => id));
      const used = new Set(treks.flatMap((trek) => trek[field]).filter((id) => id !== null));
      assert.deepEqual(
        [...used].filter((id) => !known.has(id)),
        [],
        name,
      );
      assert.equal(used.size, known.size, name);
    }
  });
});
