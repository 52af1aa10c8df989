import type * as z from 'zod/mini';
import type {RowReader} from '../../src/api/api-kind.js';
import {toInfrastructure, WireInfrastructure} from '../../src/api/infrastructures.js';
import {readList} from '../../src/api/lists.js';
import type {Origin} from '../../src/api/origin.js';
import {courseSheet} from '../../src/api/outdoor-courses.js';
import {siteSheet} from '../../src/api/outdoor-sites.js';
import {toPoi, WirePoi} from '../../src/api/pois.js';
import {originOf, type RequestContext} from '../../src/api/request-context.js';
import {fieldsOf} from '../../src/api/rows.js';
import {toSensitiveArea, WireSensitiveArea} from '../../src/api/sensitive-areas.js';
import {toService, WireService} from '../../src/api/services.js';
import {toSignage, WireSignage} from '../../src/api/signages.js';
import {contentSheet} from '../../src/api/touristic-contents.js';
import {eventSheet} from '../../src/api/touristic-events.js';

/** Reads the recorded list at a path. */
function listAt<
  Wire extends z.ZodMiniType & {readonly shape: object},
  Ours extends {readonly id: number},
>(path: string, wire: Wire, toOurs: (row: z.output<Wire>, origin: Origin) => Ours) {
  return (context: RequestContext): Promise<readonly Ours[]> => {
    const {client, language} = context;
    const reader = {
      name: path,
      wire,
      toOurs: (row: z.output<Wire>) => toOurs(row, originOf(context)),
    };
    return readList(client, path, {language, fields: fieldsOf(wire)}, reader, {});
  };
}

/** The same, by the reader of a kind. */
const listOf = <Ours extends {readonly id: number}>(path: string, reader: RowReader<Ours>) =>
  listAt(path, reader.wire, (row, origin) => reader.toOurs(row, origin));

export const readPois = listAt('poi/', WirePoi, toPoi);
export const readServices = listAt('service/', WireService, toService);
export const readTouristicContents = listOf('touristiccontent/', contentSheet);
export const readTouristicEvents = listOf('touristicevent/', eventSheet);
export const readOutdoorSites = listOf('outdoor_site/', siteSheet);
export const readOutdoorCourses = listOf('outdoor_course/', courseSheet);
export const readSignages = listAt('signage/', WireSignage, toSignage);
export const readInfrastructures = listAt('infrastructure/', WireInfrastructure, toInfrastructure);
export const readSensitiveAreas = listAt('sensitivearea/', WireSensitiveArea, toSensitiveArea);
