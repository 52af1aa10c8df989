import {positionOfShape} from '../model/geometry.js';
import type {ColumnReaders} from './api-kind.js';
import {toElevations} from './elevations.js';
import {
  adviceFields,
  attachmentFields,
  cityFields,
  districtFields,
  joinGroups,
  nameFields,
  pictureFields,
  printFields,
  ratingFields,
  rowReader,
  structureFields,
} from './fields.js';
import type {Origin} from './origin.js';
import {toPlainText} from './plain-texts.js';
import {toRichText} from './rich-texts.js';
import {toShape} from './shapes.js';
import {
  anything,
  ids,
  key,
  type LocalisedText,
  localisedText,
  number,
  positive,
  present,
} from './wire.js';

/** What a card, the index and a map need of a course. */
const baseFields = {
  shape: {type: key, duration: number, length: number, height: number, geometry: anything},
  read: (row: BaseRow) =>
    present({
      typeId: row.type,
      durationHours: positive(row.duration),
      // The server answers zero for a course without a line.
      lengthMetres: positive(row.length),
      heightMetres: positive(row.height),
      position: positionOfShape(toShape(row.geometry)),
    }),
};

interface BaseRow {
  readonly type?: string;
  readonly duration?: number;
  readonly length?: number;
  readonly height?: number;
  readonly geometry: unknown;
}

const sheetFields = {
  shape: {
    description: localisedText,
    equipment: localisedText,
    gear: localisedText,
    ratings_description: localisedText,
    min_elevation: number,
    max_elevation: number,
    points_reference: anything,
    sites: ids,
    parents: ids,
    children: ids,
  },
  read: (row: SheetRow, origin: Origin) => {
    const shape = toShape(row.geometry);
    const waypoints = toShape(row.points_reference).points;
    return present({
      description: toRichText(row.description, origin),
      equipment: toRichText(row.equipment, origin),
      gear: toRichText(row.gear, origin),
      ratingsDescription: toRichText(row.ratings_description, origin),
      ...toElevations(row.min_elevation, row.max_elevation),
      // Its points of reference are shown on the map like its own points.
      shape: {...shape, points: [...shape.points, ...waypoints]},
      siteIds: row.sites,
      parentIds: row.parents,
      childIds: row.children,
    });
  },
};

interface SheetRow {
  readonly description: LocalisedText;
  readonly equipment: LocalisedText;
  readonly gear: LocalisedText;
  readonly ratings_description: LocalisedText;
  readonly min_elevation?: number;
  readonly max_elevation?: number;
  readonly geometry: unknown;
  readonly points_reference: unknown;
  readonly sites: readonly number[];
  readonly parents: readonly number[];
  readonly children: readonly number[];
}

/** A course has no teaser: its description is what a search reads. */
const searchedFields = {
  shape: {description: localisedText},
  read: (row: {readonly description: LocalisedText}, origin: Origin) => ({
    teaser: toPlainText(row.description, origin) ?? '',
  }),
};

const NAME = 'outdoor_course';

export const courseCard = rowReader(NAME, baseFields, ratingFields, cityFields, pictureFields);

export const courseSheet = rowReader(
  NAME,
  baseFields,
  sheetFields,
  adviceFields,
  ratingFields,
  cityFields,
  districtFields,
  attachmentFields,
  printFields,
);

export const courseColumns: ColumnReaders = {
  columns: {
    base: joinGroups(nameFields, baseFields),
    texts: searchedFields,
    rating: ratingFields,
    city: cityFields,
    district: districtFields,
    structure: structureFields,
  },
  parameters: {
    type: 'types',
    rating: 'ratings',
    city: 'cities',
    district: 'districts',
    structure: 'structures',
  },
};

/** What a card says of a course. */
export type CourseCard = ReturnType<typeof courseCard.toOurs>;
/** What a sheet says of a course: one way through an outdoor site, such as a climbing route. */
export type CourseSheet = ReturnType<typeof courseSheet.toOurs>;
