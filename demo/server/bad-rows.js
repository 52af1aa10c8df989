/** @typedef {import('./answer.js').Answer} Answer */

const HOSTILE_HTML =
  '<img src=x onerror="window.hostile=1"><script>window.hostile=1</script>' +
  '<a href="javascript:window.hostile=1">ici</a><a href="data:text/html,<script>window.hostile=1</script>">là</a>' +
  '<svg onload="window.hostile=1"></svg><iframe srcdoc="<script>parent.hostile=1</script>"></iframe>' +
  '<p style="position:fixed;inset:0;background:url(javascript:1)">Recouvre la page</p>';

/** Texts that an editor might type into a plain field. */
const HOSTILE_NAME = '<img src=x onerror="window.hostile=1"> & "Nom"';

const LINKS = [
  'javascript:window.hostile=1',
  'data:text/html,<script>window.hostile=1</script>',
  'vbscript:1',
  '//[bad',
];

/**
 * Spoils some rows of a list, or the only one: one in five becomes unreadable, another hostile.
 *
 * @param {string} body
 */
export function withBadRows(body) {
  const content = JSON.parse(body);
  const rows = Array.isArray(content) ? content : content.results;
  if (!Array.isArray(rows)) return JSON.stringify(hostile(content, 0));
  const spoilt = rows.map((row, i) =>
    i % 5 === 1 ? unreadable(row, i) : i % 5 === 3 ? hostile(row, i) : row,
  );
  return JSON.stringify(Array.isArray(content) ? spoilt : {...content, results: spoilt});
}

/**
 * @param {Record<string, unknown>} row
 * @param {number} index
 * @returns {unknown}
 */
function unreadable(row, index) {
  const {id, ...withoutId} = row;
  const kinds = [
    null,
    withoutId,
    {...row, id: 'douze'},
    'trek',
    {
      ...row,
      name: 12,
      geometry: {type: 'LineString', coordinates: 'aucune'},
      departure_geom: ['a', null],
    },
    [id],
    {
      ...row,
      id: null,
      attachments: {url: 3},
      length_2d: 'loin',
      difficulty: {},
      themes: 4,
      duration: [],
    },
  ];
  return kinds[Math.floor(index / 5) % kinds.length];
}

/**
 * @param {Record<string, unknown>} row
 * @param {number} index
 */
function hostile(row, index) {
  const link = LINKS[index % LINKS.length];
  const spoilt = Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (/^(name|label|title|departure|arrival|route)$/.test(name))
        return [name, spoilText(value, HOSTILE_NAME)];
      if (/description|ambiance|advice|access|contact|practical_info|gear|transport/.test(name))
        return [name, spoilText(value, HOSTILE_HTML)];
      if (/^(website|pictogram|gpx|kml|pdf|photo_url|info_url)$/.test(name))
        return [name, spoilText(value, link)];
      if (/^attachments/.test(name) && Array.isArray(value))
        return [name, [...value, hostileAttachment(link)]];
      if (name === 'web_links' && Array.isArray(value))
        return [name, [...value, {name: HOSTILE_NAME, url: link, category: null}]];
      return [name, value];
    }),
  );
  return index % 10 === 3 && 'geometry' in spoilt ? {...spoilt, geometry: null} : spoilt;
}

/**
 * Keeps the shape: one text, or one for each language.
 *
 * @param {unknown} value
 * @param {string} text
 * @returns {unknown}
 */
function spoilText(value, text) {
  if (typeof value === 'string' || value === null) return text;
  if (typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.keys(value ?? {}).map((language) => [language, text]));
}

/** @param {string} link */
const hostileAttachment = (link) => ({
  backend: '',
  type: 'image',
  author: HOSTILE_NAME,
  legend: HOSTILE_NAME,
  title: '',
  license: null,
  thumbnail: link,
  url: link,
  uuid: '',
});
