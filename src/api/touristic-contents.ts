import {positionOfShape} from '../model/geometry.js';
import type {ColumnReaders} from './api-kind.js';
import {
  approvalFields,
  attachmentFields,
  cityFields,
  contactFields,
  createdFields,
  districtFields,
  joinGroups,
  nameFields,
  pictureFields,
  practicalFields,
  printFields,
  rowReader,
  searchedTextFields,
  shapeFields,
  sourceFields,
  textFields,
  themeFields,
} from './fields.js';
import {toShape} from './shapes.js';
import {anything, key, present, termIds} from './wire.js';

/** What a card, the index and a map need of a content. */
const baseFields = {
  // The types by list of the category: {"301": [24], "302": [38]}.
  shape: {category: key, types: anything, geometry: anything},
  read: (row: {readonly category?: string; readonly types: unknown; readonly geometry: unknown}) =>
    present({
      categoryId: row.category,
      typeIds: termIds(Object.values(Object(row.types)).flat()),
      position: positionOfShape(toShape(row.geometry)),
    }),
};

// The numbers of a reservation system say nothing without its own pages, and are not read.
const accessFields = {
  shape: {label_accessibility: key},
  read: (row: {readonly label_accessibility?: string}) =>
    present({accessibilityLabelId: row.label_accessibility}),
};

const NAME = 'touristiccontent';

export const contentCard = rowReader(
  NAME,
  baseFields,
  pictureFields,
  approvalFields,
  themeFields,
  cityFields,
);

export const contentSheet = rowReader(
  NAME,
  baseFields,
  textFields,
  practicalFields,
  approvalFields,
  accessFields,
  contactFields,
  shapeFields,
  themeFields,
  cityFields,
  districtFields,
  sourceFields,
  attachmentFields,
  printFields,
);

export const contentColumns: ColumnReaders = {
  columns: {
    base: joinGroups(nameFields, baseFields),
    texts: searchedTextFields,
    theme: themeFields,
    city: cityFields,
    district: districtFields,
    created: createdFields,
  },
  parameters: {
    category: 'categories',
    type: 'types',
    theme: 'themes',
    city: 'cities',
    district: 'districts',
  },
};

/** What a card says of a content. */
export type ContentCard = ReturnType<typeof contentCard.toOurs>;
/** What a sheet says of a content. */
export type ContentSheet = ReturnType<typeof contentSheet.toOurs>;
