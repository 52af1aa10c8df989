import {toInformationDesk, WireInformationDesk} from '../api/information-desks.js';
import {toInfrastructure, WireInfrastructure} from '../api/infrastructures.js';
import {toPoi, WirePoi} from '../api/pois.js';
import {toSensitiveArea, WireSensitiveArea} from '../api/sensitive-areas.js';
import {toService, WireService} from '../api/services.js';
import {toSignage, WireSignage} from '../api/signages.js';
import {plainKind} from './plain-kind.js';

// The kinds that support the others: few fields, one sheet for all.

const poi = plainKind({
  name: 'poi',
  plural: 'points of interest',
  wire: WirePoi,
  toOurs: toPoi,
  types: ['poiTypes', 'types'],
});

/** Also those that do not hold this month: the sheet says when they do. */
const sensitivearea = plainKind({
  name: 'sensitivearea',
  plural: 'sensitive areas',
  query: {period: 'ignore'},
  wire: WireSensitiveArea,
  toOurs: toSensitiveArea,
  types: ['sensitivePractices', 'practices'],
});

const informationdesk = plainKind({
  name: 'informationdesk',
  plural: 'information desks',
  wire: WireInformationDesk,
  toOurs: toInformationDesk,
});

const signage = plainKind({
  name: 'signage',
  plural: 'signposts',
  wire: WireSignage,
  toOurs: toSignage,
  types: ['signageTypes'],
});

const infrastructure = plainKind({
  name: 'infrastructure',
  plural: 'infrastructures',
  wire: WireInfrastructure,
  toOurs: toInfrastructure,
  types: ['infrastructureTypes'],
});

const service = plainKind({
  name: 'service',
  plural: 'services',
  wire: WireService,
  toOurs: toService,
  types: ['serviceTypes'],
});

export const kinds = {poi, sensitivearea, informationdesk, signage, infrastructure, service};
