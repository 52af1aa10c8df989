import * as z from 'zod/mini';
import type {Blade, BladeLine, Signage} from '../model/signage.js';
import type {Origin} from './origin.js';
import {toPictures} from './pictures.js';
import {toRichText} from './rich-texts.js';
import {toPlace} from './shapes.js';
import {toConditions, toStructure} from './structures.js';
import {toTime} from './times.js';
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
  string,
} from './wire.js';

export const WireSignage = z.object({
  id,
  name,
  code: string,
  description: localisedText,
  type: key,
  conditions: list,
  condition: key,
  implantation_year: number,
  printed_elevation: number,
  structure: key,
  geometry: anything,
  attachments: list,
  blades: list,
});

const WireBlade = z.object({number: key, direction: key, lines: list});

const WireLine = z.object({
  text: string,
  distance: key,
  time: string,
  pictograms: list,
  pictogram: localisedText,
});

type Wire = z.infer<typeof WireSignage>;

export function toSignage(signage: Wire, origin: Origin): Signage {
  return present({
    id: signage.id,
    name: inLanguage(signage.name, origin.language) ?? '',
    code: signage.code?.trim() || undefined,
    description: toRichText(signage.description, origin),
    typeId: signage.type,
    conditionIds: toConditions(signage.conditions, signage.condition),
    implantationYear: positive(signage.implantation_year),
    printedElevationMetres: signage.printed_elevation,
    ...toStructure(signage.structure),
    ...toPlace(signage.geometry),
    pictures: toPictures(signage.attachments, origin),
    blades: signage.blades.flatMap((blade) => toBlade(blade, origin) ?? []),
  });
}

function toBlade(value: unknown, origin: Origin): Blade | undefined {
  const read = WireBlade.safeParse(value);
  if (!read.success) return undefined;
  const {number, direction, lines} = read.data;
  return present({
    number: String(number ?? ''),
    directionId: direction,
    lines: lines.flatMap((line) => toBladeLine(line, origin) ?? []),
  });
}

function toBladeLine(value: unknown, {language}: Origin): BladeLine | undefined {
  const read = WireLine.safeParse(value);
  if (!read.success) return undefined;
  const {text, distance, time, pictograms, pictogram} = read.data;
  const labels = pictograms.map((entry) => Object(entry).label as unknown);
  return present({
    text: text?.trim() ?? '',
    distanceKilometres: positive(Number(distance)),
    time: toTime(time),
    // One text before 2.109.
    pictograms: [...labels, inLanguage(pictogram, language)].filter(
      (label) => typeof label === 'string',
    ),
  });
}
