import {coordinatesOf, hasRelief, rounded} from './file-coordinates.js';
import {boundsOfShape, type Position, type Shape} from './geometry.js';

/** A named point of a file. */
export interface Waypoint {
  readonly name: string;
  readonly position: Position;
  readonly elevationMetres?: number | undefined;
  /** What it is, such as “Summit”. */
  readonly type?: string | undefined;
}

/** Who has made the content of a file. */
interface FileAuthor {
  readonly name: string;
  readonly url?: string | undefined;
}

/** What the files of an item are made from. */
export interface FileContent {
  readonly name: string;
  /** A sentence or two, plain text. */
  readonly description?: string | undefined;
  /** Address of the page that shows the item. */
  readonly url?: string | undefined;
  readonly author?: FileAuthor | undefined;
  /** An ISO 8601 instant. */
  readonly updatedAt?: string | undefined;
  readonly shape: Shape;
  readonly waypoints: readonly Waypoint[];
}

/** A GPX 1.1 file: the track with its elevations, a segment for each unbroken line, and waypoints. */
export function gpxFile(content: FileContent) {
  const {name, shape, waypoints} = content;
  const lines = shape.lines.filter((line) => line.length > 1);
  const isHigh = hasRelief(shape.lines);
  const at = ([lng, lat]: readonly [number, number, ...unknown[]]) =>
    `lat="${rounded(lat)}" lon="${rounded(lng)}"`;
  const segments = lines.map((line) => {
    const points = line.map((vertex) =>
      isHigh
        ? `<trkpt ${at(vertex)}><ele>${rounded(vertex[2])}</ele></trkpt>`
        : `<trkpt ${at(vertex)}/>`,
    );
    return `<trkseg>\n${points.join('\n')}\n</trkseg>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gpx version="1.1" creator="trek-widgets" xmlns="http://www.topografix.com/GPX/1/1">',
    metadata(content),
    ...waypoints.map(({name, position, elevationMetres: elevation, type}) => {
      const ele = elevation === undefined ? '' : `<ele>${rounded(elevation)}</ele>`;
      return `<wpt ${at(position)}>${ele}${element('name', name)}${element('type', type)}</wpt>`;
    }),
    `<trk>${element('name', name)}`,
    ...segments,
    '</trk>',
    '</gpx>\n',
  ].join('\n');
}

/** The schema fixes the order of these elements. */
function metadata({name, description, author, url, updatedAt, shape, waypoints}: FileContent) {
  const link = (address: string | undefined) =>
    address ? `<link href="${xmlText(address)}"/>` : '';
  const places = waypoints.map(({position}) => position);
  const bounds = boundsOfShape({...shape, points: [...shape.points, ...places]});
  const [west, south, east, north] = bounds?.map(rounded) ?? [];
  return [
    `<metadata>${element('name', name)}${element('desc', description)}`,
    author && `<author>${element('name', author.name)}${link(author.url)}</author>`,
    author && `<copyright author="${xmlText(author.name)}"/>`,
    link(url),
    element('time', updatedAt),
    bounds && `<bounds minlat="${south}" minlon="${west}" maxlat="${north}" maxlon="${east}"/>`,
    '</metadata>',
  ]
    .filter(Boolean)
    .join('');
}

const element = (tag: string, value: string | undefined) =>
  value ? `<${tag}>${xmlText(value)}</${tag}>` : '';

/** A GeoJSON file (RFC 7946): the lines, points and areas of the item, then its waypoints. */
export function geoJsonFile({name, description, author, url, shape, waypoints}: FileContent) {
  const isHigh = hasRelief(shape.lines);
  const flat = ([lng, lat]: Position) => [rounded(lng), rounded(lat)];
  const lines = shape.lines.map((line) => coordinatesOf(line, isHigh));
  const feature = (geometry: object, properties: object) => ({
    type: 'Feature',
    properties,
    geometry,
  });
  // Undefined values are left out by JSON.
  const properties = {name, description, url, author: author?.name};
  const ofItem = [
    ...geometriesOf('LineString', lines),
    ...geometriesOf('Point', shape.points.map(flat)),
    ...geometriesOf(
      'Polygon',
      shape.surfaces.map((rings) => rings.map((ring) => ring.map(flat))),
    ),
  ];
  return JSON.stringify({
    type: 'FeatureCollection',
    features: [
      ...ofItem.map((geometry) => feature(geometry, properties)),
      ...waypoints.map(({name, type, position, elevationMetres: elevation}) => {
        const coordinates = [...flat(position), ...(elevation === undefined ? [] : [elevation])];
        return feature({type: 'Point', coordinates}, {name, type});
      }),
    ],
  });
}

/** One geometry of a type, or of several parts of it. */
function geometriesOf(type: string, parts: readonly unknown[]) {
  if (parts.length === 0) return [];
  return parts.length === 1
    ? [{type, coordinates: parts[0]}]
    : [{type: `Multi${type}`, coordinates: parts}];
}

/** Text for XML, without the characters that XML cannot contain. */
function xmlText(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the forbidden ones.
      .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udfff]/gu, '')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
  );
}

const MAX_FILE_NAME = 80;

/** The name of a file: small Latin letters where there are such, numbers and hyphens. */
export function fileName(name: string, extension: string): string {
  const plain = name
    .slice(0, 4 * MAX_FILE_NAME)
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, MAX_FILE_NAME)
    .replace(/^-|-$/g, '');
  return `${plain || 'track'}.${extension}`;
}
