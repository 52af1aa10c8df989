import * as z from 'zod/mini';
import type {Infrastructure} from '../model/infrastructure.js';
import type {Origin} from './origin.js';
import {toPictures} from './pictures.js';
import {toRichText} from './rich-texts.js';
import {toShape} from './shapes.js';
import {toConditions, toStructure} from './structures.js';
import {
  anything,
  id,
  inLanguage,
  key,
  list,
  localisedText,
  name,
  number,
  positive,
  present,
} from './wire.js';

export const WireInfrastructure = z.object({
  id,
  name,
  description: localisedText,
  accessibility: localisedText,
  type: key,
  conditions: list,
  condition: key,
  maintenance_difficulty: key,
  usage_difficulty: key,
  implantation_year: number,
  structure: key,
  geometry: anything,
  attachments: list,
});

type Wire = z.infer<typeof WireInfrastructure>;

export function toInfrastructure(infrastructure: Wire, origin: Origin): Infrastructure {
  return present({
    id: infrastructure.id,
    name: inLanguage(infrastructure.name, origin.language) ?? '',
    description: toRichText(infrastructure.description, origin),
    accessibility: toRichText(infrastructure.accessibility, origin),
    typeId: infrastructure.type,
    conditionIds: toConditions(infrastructure.conditions, infrastructure.condition),
    maintenanceDifficultyId: infrastructure.maintenance_difficulty,
    usageDifficultyId: infrastructure.usage_difficulty,
    implantationYear: positive(infrastructure.implantation_year),
    ...toStructure(infrastructure.structure),
    shape: toShape(infrastructure.geometry),
    pictures: toPictures(infrastructure.attachments, origin),
  });
}
