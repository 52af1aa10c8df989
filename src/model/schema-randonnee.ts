import {coordinatesOf, hasRelief, rounded} from './file-coordinates.js';
import {distanceMetres, type Line, type Position, type Shape} from './geometry.js';
import type {PracticeType} from './practice-type.js';

/** What the file of the French national hiking schema is made from; names and texts are plain. */
export interface SchemaContent {
  readonly id: string;
  readonly name: string;
  readonly producers: readonly string[];
  /** Absent where the server names no practice. */
  readonly practice?: PracticeType | undefined;
  readonly departure?: string | undefined;
  readonly arrival?: string | undefined;
  readonly instructions?: string | undefined;
  readonly shape: Shape;
  readonly url?: string | undefined;
  readonly isStage: boolean;
  readonly hasStages: boolean;
  /** The label of its route type, such as “Loop”. */
  readonly route?: string | undefined;
  readonly towns: readonly string[];
  readonly durationHours?: number | undefined;
  readonly networks: readonly string[];
  readonly lengthMetres?: number | undefined;
  readonly difficulty?: string | undefined;
  readonly maxElevationMetres?: number | undefined;
  readonly minElevationMetres?: number | undefined;
  readonly ascentMetres?: number | undefined;
  readonly descentMetres?: number | undefined;
  readonly ambiance?: string | undefined;
  readonly teaser?: string | undefined;
  readonly themes: readonly string[];
  readonly advice?: string | undefined;
  readonly accessibility?: string | undefined;
  readonly access?: string | undefined;
  readonly publicTransport?: string | undefined;
  readonly parkingInfo?: string | undefined;
  readonly parking?: Position | undefined;
  /** An ISO 8601 instant. */
  readonly updatedAt?: string | undefined;
  readonly media: readonly SchemaMedia[];
  readonly parentId?: string | undefined;
}

export interface SchemaMedia {
  readonly type: 'image' | 'video' | 'texte' | 'audio' | 'pdf' | 'autre';
  readonly url: string;
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly licence?: string | undefined;
}

/** What the schema requires and an item does not have. */
export type Missing =
  | 'producer'
  | 'name'
  | 'practice'
  | 'departure'
  | 'arrival'
  | 'instructions'
  | 'track'
  | 'unbroken-track';

/** Parts of a track whose ends are within this distance are contiguous. */
const JOIN_METRES = 1;

/** What is missing for a file that conforms to the schema, in the order of its fields; empty when nothing is. */
export function missingForSchema(content: SchemaContent): readonly Missing[] {
  const {producers, name, practice, departure, instructions, shape} = content;
  const {length: lines} = joined(shape.lines);
  const has: Readonly<Record<Missing, unknown>> = {
    producer: producers[0],
    name,
    practice,
    departure,
    arrival: arrivalOf(content),
    instructions,
    track: lines > 0,
    'unbroken-track': lines < 2,
  };
  // The keys of the record are what its type says.
  return (Object.keys(has) as Missing[]).filter((field) => !has[field]);
}

/**
 * A GeoJSON file with the fields of schema_randonnee v1.1.0. What a server does not have is left out, never
 * invented, also where the schema requires it.
 */
export function schemaFile(content: SchemaContent): string {
  const {producers, practice, departure, instructions, towns, networks, themes, parking} = content;
  const {lengthMetres, updatedAt, durationHours, parentId} = content;
  const isHigh = hasRelief(content.shape.lines);
  const lines = joined(content.shape.lines).map((line) => coordinatesOf(line, isHigh));
  const list = (names: readonly string[]) => names.join(', ') || undefined;
  const whole = (metres: number | undefined) =>
    metres === undefined ? undefined : Math.round(metres);
  // JSON leaves out what is undefined.
  const properties = {
    id_local: content.id,
    producteur: list(producers),
    url: content.url,
    nom_itineraire: content.name || undefined,
    pratique: practice,
    type_itineraire: typeOf(content),
    communes_nom: list(towns),
    depart: departure,
    arrivee: arrivalOf(content),
    duree: durationHours,
    balisage: list(networks),
    longueur: whole(lengthMetres),
    difficulte: content.difficulty,
    altitude_max: whole(content.maxElevationMetres),
    altitude_min: whole(content.minElevationMetres),
    denivele_positif: whole(content.ascentMetres),
    denivele_negatif: whole(content.descentMetres && -content.descentMetres),
    instructions,
    presentation: content.ambiance,
    presentation_courte: content.teaser,
    themes: list(themes),
    recommandations: content.advice,
    accessibilite: content.accessibility,
    acces_routier: content.access,
    transports_commun: content.publicTransport,
    parking_info: content.parkingInfo,
    parking_geometrie: parking && `POINT (${rounded(parking[0])} ${rounded(parking[1])})`,
    date_modification: updatedAt?.slice(0, 10),
    medias: content.media.map(({type, url, title, author, licence}) => ({
      type_media: type,
      url,
      titre: title,
      auteur: author,
      licence,
    })),
    itineraire_parent: parentId,
  };
  const geometry =
    lines.length === 1
      ? {type: 'LineString', coordinates: lines[0]}
      : {type: 'MultiLineString', coordinates: lines};
  return JSON.stringify({
    type: 'FeatureCollection',
    features: [{type: 'Feature', properties, geometry}],
  });
}

/** The lines without what touches: each goes on in the next one that begins where it ends. */
function joined(lines: readonly Line[]): readonly Line[] {
  const result: Line[] = [];
  for (const line of lines) {
    if (line.length < 2) continue;
    const last = result.at(-1);
    const [end, start] = [last?.at(-1), line[0]];
    if (last && end && start && distanceMetres(end, start) <= JOIN_METRES) {
      result[result.length - 1] = [...last, ...line.slice(1)];
    } else result.push(line);
  }
  return result;
}

const isLoopRoute = (route = '') =>
  /boucle|\bloop\b|\brund|anello|circular|\brond(?:wand|rit)|\blus(?:\b|route|vorm)/i.test(route);
const isReturnRoute = (route = '') =>
  /aller[- ]retour|return|out and back|hin und zur|andata e ritorno|ida y vuelta|heen en terug/i.test(
    route,
  );
const isCrossing = (route = '') =>
  /travers|aller simple|crossing|one[- ]way|point to point|streckenw|travesía|solo andata|enkele reis/i.test(
    route,
  );

function typeOf({isStage, hasStages, route}: SchemaContent): string | undefined {
  if (isStage) return 'étape';
  if (hasStages) return 'itinérance';
  if (isLoopRoute(route)) return 'boucle';
  if (isReturnRoute(route)) return 'aller-retour';
  return isCrossing(route) ? 'aller simple' : undefined;
}

/** The arrival of a loop is its departure, where the editor has not said it again. */
function arrivalOf({arrival, departure, route}: SchemaContent): string | undefined {
  return arrival ?? (isLoopRoute(route) ? departure : undefined);
}
