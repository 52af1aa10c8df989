import {type CompassDirection, compassDirections} from '../model/compass-direction.js';
import {positionOfShape} from '../model/geometry.js';
import type {ColumnReaders} from './api-kind.js';
import {
  adviceFields,
  attachmentFields,
  cityFields,
  districtFields,
  informationDeskFields,
  joinGroups,
  labelFields,
  nameFields,
  pictureFields,
  printFields,
  ratingFields,
  rowReader,
  searchedTextFields,
  shapeFields,
  sourceFields,
  structureFields,
  textFields,
  themeFields,
  webLinkFields,
} from './fields.js';
import type {Origin} from './origin.js';
import {toRichText} from './rich-texts.js';
import {toShape} from './shapes.js';
import {
  anything,
  ids,
  inLanguage,
  key,
  keys,
  type LocalisedText,
  list,
  localisedText,
  number,
  present,
} from './wire.js';

/** What a card, the index, a map and the way to a site within others need. */
const baseFields = {
  shape: {practice: key, sector: key, type: key, parent: number, geometry: anything},
  read: (row: BaseRow) =>
    present({
      practiceId: row.practice,
      sectorId: row.sector,
      typeId: row.type,
      parentId: row.parent,
      position: positionOfShape(toShape(row.geometry)),
    }),
};

interface BaseRow {
  readonly practice?: string;
  readonly sector?: string;
  readonly type?: string;
  readonly parent?: number;
  readonly geometry: unknown;
}

const orientationFields = {
  shape: {orientation: list},
  read: ({orientation}: {readonly orientation: readonly unknown[]}) => ({
    orientations: toDirections(orientation),
  }),
};

const sheetFields = {
  shape: {
    ambiance: localisedText,
    period: localisedText,
    wind: list,
    managers: keys,
    children: ids,
    courses: ids,
  },
  read: (row: SheetRow, origin: Origin) =>
    present({
      ambiance: toRichText(row.ambiance, origin),
      period: inLanguage(row.period, origin.language),
      winds: toDirections(row.wind),
      managerIds: row.managers,
      childIds: row.children,
      courseIds: row.courses,
    }),
};

interface SheetRow {
  readonly ambiance: LocalisedText;
  readonly period: LocalisedText;
  readonly wind: readonly unknown[];
  readonly managers: readonly string[];
  readonly children: readonly number[];
  readonly courses: readonly number[];
}

const NAME = 'outdoor_site';

export const siteCard = rowReader(
  NAME,
  baseFields,
  orientationFields,
  ratingFields,
  themeFields,
  labelFields,
  cityFields,
  pictureFields,
);

export const siteSheet = rowReader(
  NAME,
  baseFields,
  orientationFields,
  sheetFields,
  textFields,
  adviceFields,
  shapeFields,
  ratingFields,
  themeFields,
  labelFields,
  cityFields,
  districtFields,
  informationDeskFields,
  webLinkFields,
  sourceFields,
  attachmentFields,
  printFields,
);

export const siteColumns: ColumnReaders = {
  columns: {
    base: joinGroups(nameFields, baseFields),
    texts: searchedTextFields,
    rating: ratingFields,
    theme: themeFields,
    label: labelFields,
    city: cityFields,
    district: districtFields,
    structure: structureFields,
  },
  // It has no filter by the practice or the sector of the site itself: both come with the sites.
  parameters: {
    type: 'types',
    rating: 'ratings',
    theme: 'themes',
    label: 'labels',
    city: 'cities',
    district: 'districts',
    structure: 'structures',
  },
};

/** What a card says of a site. */
export type SiteCard = ReturnType<typeof siteCard.toOurs>;
/** What a sheet says of a site: a place for a sport, which may be a part of a larger one. */
export type SiteSheet = ReturnType<typeof siteSheet.toOurs>;

/** Clockwise, each once. */
const toDirections = (values: readonly unknown[]): readonly CompassDirection[] =>
  compassDirections.filter((direction) => values.includes(direction));
