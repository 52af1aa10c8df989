import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {migratePage} from '../../scripts/migrate-grw/page.js';

const SCRIPT = '/w/trek-widgets.js';

/** @param {string} html */
const migrated = (html) => migratePage(html, SCRIPT);

describe('a page with Geotrek-rando-widget', () => {
  it('has the app, its scope, its base maps and its colours', () => {
    const {html} =
      migrated(`<grw-app app-height="80vh" api="https://a.example/api/v2/" languages="fr,en"
      portals="3" practices="1,4" in-bbox="1,43,2,44" treks="true" touristic-events="true"
      name-layer="IGN,OSM" url-layer="https://data.geopf.fr/wmts?LAYER=X&TILEMATRIX={z},https://{s}.tile.openstreetmap.org/{z}/{x}/{y}.png"
      attribution-layer="<a target='_blank' href='https://ign.fr/'>IGN</a>,OSM"
      color-primary-app="#147D85" color-on-primary="#ffffff" color-trek-line="#003e42" rounded="false"></grw-app>`);
    assert.equal(
      html,
      `<trek-app api="https://a.example/api/v2/" portals="3" practices="1,4" in-bbox="1,43,2,44" resources="trek touristicevent" languages="fr en" style="height: 80vh; --trek-accent: #147D85; --trek-on-accent: #ffffff; --trek-map-track: #003e42; --trek-radius: 0">
  <trek-layer name="IGN" src="https://data.geopf.fr/wmts?LAYER=X&amp;TILEMATRIX={z}" attribution="&lt;a target='_blank' href='https://ign.fr/'>IGN&lt;/a>"></trek-layer>
  <trek-layer name="OSM" src="https://tile.openstreetmap.org/{z}/{x}/{y}.png" attribution="OSM"></trek-layer>
</trek-app>`,
    );
  });

  it('keeps the language of an app with one, and shows treks alone by default', () => {
    const {html} = migrated('<grw-app api="/api/v2/" languages="en"></grw-app>');
    assert.match(html, /resources="trek"/);
    assert.match(html, / lang="en"/);
    assert.doesNotMatch(html, /languages=/);
  });

  it('has the elements of a provider, which share a source', () => {
    const {html} = migrated(
      '<grw-treks-provider api="/api/v2/" themes="1,2"></grw-treks-provider><div><grw-treks-list></grw-treks-list></div><grw-map></grw-map>',
    );
    assert.equal(
      html,
      '<div><trek-list id="trek" api="/api/v2/" themes="1,2"></trek-list></div><trek-map for="trek"></trek-map>',
    );
  });

  it('has the sheet of one trek with its map', () => {
    const {html} = migrated(
      '<grw-trek-provider api="/api/v2/" languages="fr" trek-id="690"></grw-trek-provider><grw-trek-detail></grw-trek-detail><grw-map></grw-map>',
    );
    assert.equal(
      html,
      '<trek-detail id="trek" api="/api/v2/" ids="690" trek-id="690" lang="fr"></trek-detail><trek-map for="trek" lang="fr"></trek-map>',
    );
  });

  it('names the kind of other lists', () => {
    const {html} = migrated(
      '<grw-touristic-events-provider api="/api/v2/"></grw-touristic-events-provider><grw-touristic-events-list></grw-touristic-events-list>',
    );
    assert.match(
      html,
      /<trek-list id="touristicevent" api="\/api\/v2\/" resource="touristicevent">/,
    );
  });

  it('loads the new script once in place of the old files', () => {
    const folder =
      'https://rando-widget.geotrek.fr/latest/dist/geotrek-rando-widget/geotrek-rando-widget';
    const {html} = migrated(
      `<head><link rel="stylesheet" href="${folder}.css" /><script type="module" src="${folder}.esm.js"></script><script nomodule src="${folder}.js"></script></head>`,
    );
    assert.equal(html, `<head><script type="module" src="${SCRIPT}"></script></head>`);
  });

  it('leaves all else as it is written', () => {
    const page =
      '<!DOCTYPE html>\n<p  CLASS=x>&eacute; <br/>\n<script>const a = "<grw-app></grw-app>";</script><grw-app api="/a/">\n<p>after';
    const {html} = migrated(page);
    assert.ok(html.startsWith(page.slice(0, page.lastIndexOf('<grw-app'))));
    assert.ok(html.endsWith('</trek-app>\n<p>after'));
  });

  it('says what has no counterpart, and why', () => {
    const {notes} = migrated(
      '<grw-app api="/a/" weather="true" enable-offline="true" color-surface="#111" main-marker-size="32" emergency-number="114" custom-geojson-weight="3"></grw-app><grw-trek-card></grw-trek-card><script>e.addEventListener("trekCardPress", f)</script>',
    );
    for (const word of [
      'weather',
      'enable-offline',
      'color-surface',
      'main-marker-size',
      'emergency-number',
      'custom-geojson-weight',
      'grw-trek-card',
      'trek-select',
      'trek-widgets.js',
    ])
      assert.ok(
        notes.some((note) => note.includes(word)),
        word,
      );
  });

  it('has the layers over the map, and refreshes those of files', () => {
    const {html, notes} = migrated(`<grw-map
      custom-geojson-url="/sheep.json,/dogs.json" custom-geojson-name="Sheep,Dogs"
      custom-wms-url="https://a.example/wms,https://b.example/wms?map=1" custom-wms-layers="PARCELS,FORESTS"
      custom-wms-name="Parcels" custom-wms-attribution="© IGN"
      custom-tile-url="https://{s}.t.example/{z}/{x}/{y}.png" custom-tile-name="Slopes"
      custom-layers-refresh-interval="5" custom-geojson-color="#f00"></grw-map>`);
    assert.equal(
      html,
      `<trek-map>
  <trek-layer type="geojson" name="Sheep" src="/sheep.json" refresh="300"></trek-layer>
  <trek-layer type="geojson" name="Dogs" src="/dogs.json" refresh="300"></trek-layer>
  <trek-layer type="wms" name="Parcels" src="https://a.example/wms?LAYERS=PARCELS" overlay attribution="© IGN"></trek-layer>
  <trek-layer type="wms" name="2" src="https://b.example/wms?map=1&amp;LAYERS=FORESTS" overlay></trek-layer>
  <trek-layer name="Slopes" src="https://a.t.example/{z}/{x}/{y}.png" overlay></trek-layer>
</trek-map>`,
    );
    for (const word of ['custom-layers-refresh-interval', 'custom-geojson-color'])
      assert.ok(notes.some((note) => note.includes(word)));
  });

  it('keeps the commas in the addresses of base maps', () => {
    const {html} = migrated(
      '<grw-map url-layer="https://a.example/wms?LAYERS=a,b&z={z},https://b.example/{z}.png"></grw-map>',
    );
    assert.match(html, /src="https:\/\/a\.example\/wms\?LAYERS=a,b&amp;z=\{z\}"/);
    assert.equal(html.match(/<trek-layer/g)?.length, 2);
  });

  it('has the weather in a sheet', () => {
    const {html, notes} = migrated(
      '<grw-trek-provider api="/a/" trek-id="6"></grw-trek-provider><grw-trek-detail weather="true"></grw-trek-detail>',
    );
    assert.match(html, /<trek-detail [^>]*weather="open-meteo"/);
    assert.ok(!notes.some((note) => note.includes('weather')));
  });

  it('replaces the closed map service of IGN', () => {
    const {html, notes} = migrated(
      '<grw-map url-layer="https://wxs.ign.fr/cartes/geoportail/wmts?&REQUEST=GetTile&LAYER=A&TILEMATRIX={z}"></grw-map>',
    );
    assert.match(html, /src="https:\/\/data\.geopf\.fr\/wmts\?REQUEST=GetTile&amp;LAYER=A/);
    assert.equal(notes.length, 2);
  });

  it('writes no value that leaves its attribute', () => {
    const {html} = migrated(
      `<grw-app api='"><script>alert(1)</script>' color-primary-app="red;background:url(x)" class='a"b'></grw-app>`,
    );
    assert.doesNotMatch(html, /<script>|url\(/);
    assert.match(html, /class="a&quot;b"/);
  });
});
