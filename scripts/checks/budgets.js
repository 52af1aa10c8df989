/**
 * Compares what a visitor downloads with its limits. Brotli at its highest quality; 1 KiB is
 * 1024 bytes. The languages other than French are chunks of their own, of which a visitor loads
 * one at most: the largest is counted. With --write, the tables of the documentation are written.
 */
import {basename, dirname} from 'node:path';
import {readManifest} from '../cdn-manifest.js';
import {writeBudgetTables} from './budget-tables.js';

const scripts = await readManifest();
const files = Object.keys(scripts);

/** MapLibre in a file that all builds of modules share, and what each has to draw with it. */
const isMapLibre = (/** @type {string} */ file) => scripts[file]?.packages.includes('maplibre-gl');
const isEngine = (/** @type {string} */ file) =>
  isMapLibre(file) || scripts[file]?.sources.includes('src/map/maplibre-engine.ts');
/** Loaded only by browsers without the Sanitizer API. */
const isPurifier = (/** @type {string} */ file) =>
  scripts[file]?.module === 'src/html/clean-with-dompurify.ts';
/** Parts of a map that are loaded on demand, each with the group of messages of its name. */
const mapParts = ['map', 'layers', 'relief', 'flight', 'picture'];
/** The group of messages that a file has, in one language. @param {string} file */
const groupOf = (file) =>
  /^src\/generated\/messages\/[a-z]{2}\/(\w+)/.exec(scripts[file]?.module ?? '')?.[1];
const isMapText = (/** @type {string} */ file) => mapParts.includes(groupOf(file) ?? '');
const isLanguage = (/** @type {string} */ file) =>
  ![undefined, 'kinds', ...mapParts].includes(groupOf(file));
/** Other kinds than treks, each loaded by pages that show it, and what they are called. */
const isKind = (/** @type {string} */ file) =>
  scripts[file]?.sources.some((source) =>
    /^src\/((elements\/)?kinds\/(?!index|trek)|generated\/messages\/(\w+\/)?kinds\.ts)/.test(
      source,
    ),
  );
/** For elements that show several servers as one. */
const isSeveral = (/** @type {string} */ file) =>
  scripts[file]?.sources.some((source) => source.startsWith('src/store/several-servers/'));
/** What a map is as text and by keyboard. */
const isMapAccess = (/** @type {string} */ file) =>
  scripts[file]?.sources.includes('src/elements/trek-map/access/map-access.ts');
/** For maps that are near enough to show the tracks of all items. */
const isTracks = (/** @type {string} */ file) =>
  scripts[file]?.sources.some((source) => source.startsWith('src/elements/trek-map/all-tracks/'));
/** For maps that show all items within their bounds: the tracks, or layers of items. */
const isWithin = (/** @type {string} */ file) =>
  scripts[file]?.sources.includes('src/store/tile-loading.ts');
/** For maps whose page declares layers. */
const isLayers = (/** @type {string} */ file) =>
  scripts[file]?.sources.includes('src/elements/trek-map/layers/map-layers.ts');
/** For maps whose page declares layers of items. */
const isItemLayers = (/** @type {string} */ file) =>
  scripts[file]?.sources.some((source) => source.startsWith('src/elements/trek-map/item-layers/'));
/** For maps whose page declares a vector style, a GeoJSON file or an archive of tiles. */
const isStyleLayers = (/** @type {string} */ file) =>
  scripts[file]?.sources.some((source) => source.startsWith('src/elements/trek-map/style-layers/'));
const isGeojson = (/** @type {string} */ file) =>
  scripts[file]?.sources.some((source) =>
    source.startsWith('src/elements/trek-map/geojson-layers/'),
  );
const isArchive = (/** @type {string} */ file) => scripts[file]?.packages.includes('pmtiles');
/** For maps whose page declares heights of the ground. */
const isRelief = (/** @type {string} */ file) =>
  scripts[file]?.sources.some((source) => /^src\/(elements\/trek-map|map)\/relief\//.test(source));
const isContours = (/** @type {string} */ file) =>
  scripts[file]?.sources.includes('src/map/relief/contours.ts');
/** For maps that fly along a track. */
const isFlight = (/** @type {string} */ file) =>
  scripts[file]?.sources.some((source) => source.startsWith('src/elements/trek-map/flight/'));
/** For controls with the filter by travel time. */
const isReach = (/** @type {string} */ file) =>
  scripts[file]?.sources.includes('src/elements/search/reach-filter.ts');
/** For maps that are complete. */
const isPicture = (/** @type {string} */ file) =>
  scripts[file]?.sources.some((source) => source.startsWith('src/elements/trek-map/picture/'));
/** For pages with `config`, `messages` or `languages`. */
const isSetting = (/** @type {string} */ file) =>
  scripts[file]?.sources.some((source) =>
    /^src\/(elements\/trek-app\/(app-config|language-switch)|i18n\/own-messages)\.ts$/.test(source),
  );
/** For pages in a language that the elements have only some texts of, or none. */
const isTextLanguages = (/** @type {string} */ file) =>
  scripts[file]?.sources.includes('src/i18n/text-languages.ts');
/** For apps in which nothing is chosen. */
const isStart = (/** @type {string} */ file) =>
  scripts[file]?.sources.some((source) =>
    /^src\/elements\/trek-app\/(start|choices)\.ts$/.test(source),
  );
/** For pages on which a visitor may mark favourites, or opens a selection of somebody else. */
const isFavourites = (/** @type {string} */ file) =>
  scripts[file]?.sources.some((source) => /^src\/(elements|store)\/favourites\//.test(source));
const isComparison = (/** @type {string} */ file) =>
  scripts[file]?.sources.includes('src/elements/favourites/comparison.ts');
const inBuild = (/** @type {string} */ build) => files.filter((f) => scripts[f]?.build === build);

/**
 * The files that are needed, all in all, before a file runs.
 * @param {string} file
 * @returns {Set<string>}
 */
function needed(file) {
  return new Set([file, ...(scripts[file]?.imports ?? []).flatMap((each) => [...needed(each)])]);
}

/**
 * All files that may be requested by a page of treks in a browser with the Sanitizer API,
 * without languages, settings and layers of a page, the tracks of all items, flights and the map's engine.
 * @param {Iterable<string>} start
 * @param {Set<string>} [seen]
 */
function reachable(start, seen = new Set()) {
  for (const file of start) {
    if (
      seen.has(file) ||
      [
        isEngine,
        isLanguage,
        isPurifier,
        isKind,
        isSeveral,
        isSetting,
        isTextLanguages,
        isStart,
        isFavourites,
        isLayers,
        isItemLayers,
        isStyleLayers,
        isArchive,
        isGeojson,
        isWithin,
        isPicture,
        isRelief,
        isTracks,
        isMapText,
        isMapAccess,
        isFlight,
        isReach,
      ].some((is) => is(file))
    )
      continue;
    seen.add(file);
    reachable([...(scripts[file]?.imports ?? []), ...(scripts[file]?.dynamicImports ?? [])], seen);
  }
  return seen;
}

/** A language can have a catalogue for each part of the page. @param {string} file */
function codeOf(file) {
  return basename(dirname(scripts[file]?.module ?? ''));
}

/** @param {Iterable<string>} list */
const size = (list) => [...list].reduce((sum, file) => sum + (scripts[file]?.brotli ?? 0), 0);
/** @param {Set<string>} list @param {Set<string>} known */
const without = (list, known) => [...list].filter((file) => !known.has(file));

const list = needed('trek-list.js');
const languages = inBuild('all').filter(isLanguage);
const codes = [...new Set(languages.map(codeOf))];
const largest = Math.max(
  0,
  ...codes.map((code) => size(languages.filter((file) => codeOf(file) === code))),
);
/**
 * Files with the group of messages that they show, in the language in which it is largest.
 * @param {(file: string) => boolean | undefined} isCode
 * @param {string} group
 */
const withTexts = (isCode, group) =>
  size(inBuild('all').filter(isCode)) +
  Math.max(
    0,
    ...inBuild('all')
      .filter((file) => groupOf(file) === group)
      .map((file) => size([file])),
  );
const rest = reachable(['trek-widgets.js']);
const engines = files.filter((file) => isEngine(file) && scripts[file]?.build !== 'classic');

/**
 * The files with these modules, and what they need before they run, on top of a page with cards.
 * @param {...string} modules
 */
function onTop(...modules) {
  const start = inBuild('all').filter((file) =>
    modules.some((module) => scripts[file]?.sources.includes(module)),
  );
  return new Set(without(new Set(start.flatMap((file) => [...needed(file)])), entry));
}

const entry = needed('trek-widgets.js');
/** The files of the controls and of a sheet; readers of vocabularies are counted with the cards. */
const readers = onTop('src/api/server-requests.ts', 'src/store/vocabulary-loading.ts');
const search = new Set(
  without(onTop('src/elements/search/panel.ts', 'src/store/item-search.ts'), readers),
);
const sheet = without(
  onTop(
    'src/elements/trek-detail/detail-frame.ts',
    'src/elements/trek-detail/sheet.ts',
    'src/store/sheet-loading.ts',
    'src/html/clean-natively.ts',
    'src/i18n/fr.ts',
  ),
  readers,
);
const kinds = inBuild('all').filter(isKind);
/** What <trek-app> has besides the elements that it consists of. */
const parts = new Set(
  ['list', 'filters', 'map', 'detail'].flatMap((name) => [...needed(`trek-${name}.js`)]),
);
const app = [
  ...without(needed('trek-app.js'), parts),
  ...onTop('src/elements/trek-app/app-frame.ts'),
];

/** @type {[name: string, bytes: number, limitKiB: number][]} */
const budgets = [
  ['a page with <trek-list> alone (trek-list.js and its imports)', size(list), 33],
  [
    'the same with trek-widgets.js, before anything is asked for',
    size(needed('trek-widgets.js')),
    36.25,
  ],
  [
    '<trek-detail> on top, with all it may ask for where the browser has the Sanitizer API',
    size(sheet),
    22,
  ],
  ['search, filters and sort: their controls, with what searches', size(search), 22],
  ['<trek-app> on top of the elements that it consists of', size(app), 10],
  [
    'the map engine',
    size(engines.filter((file) => isMapLibre(file))) +
      Math.max(...engines.filter((file) => !isMapLibre(file)).map((file) => size([file]))),
    320,
  ],
  [
    'all that a page of treks may ask for but the engine and the controls, in one language',
    size(without(rest, search)) + largest,
    159.5,
  ],
  ['several servers as one, on top', size(inBuild('all').filter(isSeveral)), 8],
  ['the tracks of all items on a map, on top', size(inBuild('all').filter(isTracks)), 3.75],
  ['what helps to choose in <trek-app>, on top', size(inBuild('all').filter(isStart)), 4.75],
  ['a map as text and by keyboard, on top, in one language', withTexts(isMapAccess, 'map'), 6.5],
  [
    'layers of a map that the page declares, on top, in one language',
    withTexts(isLayers, 'layers'),
    7,
  ],
  ['what requests all items within a map, on top', size(inBuild('all').filter(isWithin)), 2.5],
  ['a GeoJSON file on a map, on top', size(inBuild('all').filter(isGeojson)), 1.5],
  ['saving, printing and sharing a map, on top', withTexts(isPicture, 'picture'), 3],
  ['a vector style on a map, on top', size(inBuild('all').filter(isStyleLayers)), 2],
  ['an archive of tiles (PMTiles), on top', size(inBuild('all').filter(isArchive)), 8],
  ['layers of items on a map, on top', size(inBuild('all').filter(isItemLayers)), 3],
  [
    'the relief of a map, on top, with hillshade and 3D, in one language',
    withTexts((file) => isRelief(file) && !isContours(file), 'relief'),
    6.25,
  ],
  ['contour lines, on top', size(inBuild('all').filter(isContours)), 2.5],
  ['flying along a track on a map, on top, in one language', withTexts(isFlight, 'flight'), 6],
  ['the filter by travel time, on top, in one language', withTexts(isReach, 'reach'), 4.5],
  ['settings, texts and languages of a page, on top', size(inBuild('all').filter(isSetting)), 3],
  [
    'texts in another language than that of the page, on top',
    size(inBuild('all').filter(isTextLanguages)),
    1,
  ],
  [
    'favourites and selections, on top',
    size(inBuild('all').filter((file) => isFavourites(file) && !isComparison(file))),
    5.5,
  ],
  ['comparing and printing them, on top', size(inBuild('all').filter(isComparison)), 4.75],
  ['each further kind (the largest)', Math.max(0, ...kinds.map((file) => size([file]))), 4],
];

const kib = (/** @type {number} */ bytes) => (bytes / 1024).toFixed(1).padStart(6);
let failed = false;
for (const [name, bytes, limit] of budgets) {
  const over = !(bytes <= limit * 1024);
  failed ||= over;
  const kb = (bytes / 1000).toFixed(1).padStart(6);
  console.log(
    `${over ? 'OVER' : 'ok  '} ${kib(bytes)} KiB = ${kb} kB of ${String(limit).padStart(3)} KiB  ${name}`,
  );
}
if (languages.length > 0) {
  const sum = kib(size(languages)).trim();
  console.log(
    `     ${codes.length} languages on demand, ${sum} KiB in all, the largest ${kib(largest).trim()} KiB`,
  );
}

const purifiers = inBuild('all').filter(isPurifier);
console.log(
  `     ${kib(size(purifiers)).trim()} KiB more for <trek-detail> where it has not: DOMPurify`,
);

const before = scripts['trek-widgets.js']?.imports ?? [];
if (before.length > 0) {
  console.log(
    `OVER trek-widgets.js imports ${before.join(', ')}: more than one request before a card.`,
  );
}
const early = files.filter((file) => scripts[file]?.isEntry && [...needed(file)].some(isEngine));
const misplaced = early.filter((file) => scripts[file]?.build !== 'classic');
if (misplaced.length > 0) console.log(`OVER ${misplaced.join(', ')} needs the map engine at once.`);
const isWriting = process.argv.includes('--write');
for (const page of await writeBudgetTables(budgets, isWriting)) {
  console.log(isWriting ? `     wrote ${page}` : `OLD  ${page}; --write writes its table.`);
}
process.exitCode = failed || before.length > 0 || misplaced.length > 0 ? 1 : 0;
