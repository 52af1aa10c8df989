import {toHdView, WireHdView} from '../api/hd-views.js';
import {toInformationDesk, WireInformationDesk} from '../api/information-desks.js';
import {toInfrastructure, WireInfrastructure} from '../api/infrastructures.js';
import {toPoi, WirePoi} from '../api/pois.js';
import {toSensitiveArea, WireSensitiveArea} from '../api/sensitive-areas.js';
import {toService, WireService} from '../api/services.js';
import {toSignage, WireSignage} from '../api/signages.js';
import {plainKind} from './plain-kind.js';

// The supporting kinds: few fields, and one sheet for all of them.

const poi = plainKind({
  name: 'poi',
  plural: 'points of interest',
  wire: WirePoi,
  toOurs: toPoi,
  isAlongTracks: true,
  nearbyKinds: ['hdviewpoint', 'trek'],
  types: ['poiTypes', 'types'],
});

/** Sensitive areas of all months; the sheet shows in which months they apply. */
const sensitivearea = plainKind({
  name: 'sensitivearea',
  plural: 'sensitive areas',
  query: {period: 'ignore'},
  nearFile: 'sensitive_areas.geojson',
  isReadWhole: true,
  scope: ['structures', 'practices', 'ids', 'inBbox'],
  wire: WireSensitiveArea,
  toOurs: toSensitiveArea,
  types: ['sensitivePractices', 'practices'],
});

const informationdesk = plainKind({
  name: 'informationdesk',
  plural: 'information desks',
  // They have coordinates, but no geometry by which the server could filter.
  scope: ['portals', 'ids'],
  wire: WireInformationDesk,
  toOurs: toInformationDesk,
  nearbyKinds: ['trek'],
});

const signage = plainKind({
  name: 'signage',
  plural: 'signposts',
  wire: WireSignage,
  toOurs: toSignage,
  isAlongTracks: true,
  nearbyKinds: ['trek'],
  types: ['signageTypes'],
});

const infrastructure = plainKind({
  name: 'infrastructure',
  plural: 'infrastructures',
  wire: WireInfrastructure,
  toOurs: toInfrastructure,
  isAlongTracks: true,
  nearbyKinds: ['trek'],
  types: ['infrastructureTypes'],
});

const service = plainKind({
  name: 'service',
  plural: 'services',
  wire: WireService,
  toOurs: toService,
  isAlongTracks: true,
  nearbyKinds: ['trek'],
  types: ['serviceTypes'],
});

/** Pictures of very high resolution, each of a trek, a point of interest or an outdoor site. */
const hdviewpoint = plainKind({
  name: 'hdviewpoint',
  plural: 'HD views',
  // The server limits their list neither to bounds nor to what is near something.
  scope: ['portals', 'ids'],
  fieldOfOwner: 'view_points',
  wire: WireHdView,
  toOurs: toHdView,
  nearbyKinds: ['trek', 'poi', 'outdoor_site'],
});

export const kinds = {
  ...{poi, sensitivearea, informationdesk, signage, infrastructure, service},
  hdviewpoint,
};
