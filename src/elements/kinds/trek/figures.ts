import type {Trek, TrekSheet} from '../../../model/trek.js';
import type {TermId, Vocabulary} from '../../../model/vocabulary.js';
import {ascentIcon, durationIcon, lengthIcon} from '../../icons.js';
import type {Figure} from '../../kind-view.js';
import {
  descentIcon,
  difficultyBars,
  highestIcon,
  lowestIcon,
  routeIcon,
} from '../../trek-detail/detail-icons.js';
import type {SheetView} from '../../trek-detail/sheet-view.js';

/** The key figures of a trek. */
export function figuresOf({
  item,
  sheet: itemSheet,
  vocabularies,
  messages,
  formats,
}: SheetView): readonly Figure[] {
  // The kind of the item is that of its sheet.
  const trek = item as Trek;
  const sheet = itemSheet as TrekSheet | undefined;
  const {durationHours: duration, lengthMetres: length, difficultyId, routeId} = trek;
  const elevation = (metres: number | undefined) =>
    metres === undefined ? undefined : formats.elevation(metres);
  return [
    {
      name: messages.duration,
      icon: durationIcon,
      value: duration === undefined ? undefined : formats.duration(duration),
    },
    {
      name: messages.length,
      icon: lengthIcon,
      value: length === undefined ? undefined : formats.length(length),
    },
    {name: messages.ascent, icon: ascentIcon, value: elevation(trek.ascentMetres)},
    {
      name: messages.descent,
      icon: descentIcon,
      value: elevation(sheet?.descentMetres),
      isSheetOnly: true,
    },
    {
      name: messages.difficulty,
      icon: difficultyBars(difficultyId, vocabularies.difficulties),
      value: labelOf(vocabularies.difficulties, difficultyId),
    },
    {name: messages.route, icon: routeIcon, value: labelOf(vocabularies.routes, routeId)},
    {
      name: messages.minElevation,
      icon: lowestIcon,
      value: elevation(sheet?.minElevationMetres),
      isSheetOnly: true,
    },
    {
      name: messages.maxElevation,
      icon: highestIcon,
      value: elevation(sheet?.maxElevationMetres),
      isSheetOnly: true,
    },
  ];
}

function labelOf(vocabulary: Vocabulary | undefined, id: TermId | undefined) {
  return id === undefined ? undefined : vocabulary?.get(id)?.label;
}
