import type {Trek, TrekCard} from '../../../model/trek.js';
import {ascentIcon, difficultyIcon, durationIcon, lengthIcon} from '../../icons.js';
import type {CardContent, ContentContext} from '../../kind-view.js';
import {termsOf} from '../../terms.js';

/** What a card says of a trek. */
export function trekContent(trek: Trek, context: ContentContext): CardContent {
  const {vocabularies, messages, formats} = context;
  const {practices, difficulties, routes, themes, labels} = vocabularies;
  const {durationHours, lengthMetres, ascentMetres, difficultyId, practiceId, routeId} = trek;
  const card = context.card as TrekCard | undefined;
  const known = card ?? trek;
  return {
    place: placeOf(known, context),
    figures: [
      {
        name: messages.duration,
        icon: durationIcon,
        value: durationHours === undefined ? undefined : formats.duration(durationHours),
      },
      {
        name: messages.length,
        icon: lengthIcon,
        value: lengthMetres === undefined ? undefined : formats.length(lengthMetres),
      },
      {
        name: messages.ascent,
        icon: ascentIcon,
        value: ascentMetres === undefined ? undefined : formats.elevation(ascentMetres),
      },
      {
        name: messages.difficulty,
        icon: difficultyIcon,
        value: difficultyId && difficulties?.get(difficultyId)?.label,
      },
    ],
    themes: [
      routeId && routes?.get(routeId)?.label,
      ...termsOf(themes, known.themeIds).map(({label}) => label),
    ],
    practice: practiceId === undefined ? undefined : practices?.get(practiceId),
    labels: termsOf(labels, known.labelIds),
  };
}

/** The name of the commune takes the place of that of the departure: neither is shown before it. */
function placeOf({departureCityId, departure}: Trek, {vocabularies: {cities}}: ContentContext) {
  if (departureCityId && !cities) return undefined;
  return (departureCityId && cities?.get(departureCityId)?.label) || departure;
}
