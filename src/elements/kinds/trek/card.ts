import type {Trek, TrekCard} from '../../../model/trek.js';
import {ascentIcon, difficultyIcon, durationIcon, lengthIcon} from '../../icons.js';
import type {CardContent, ContentContext, Figure} from '../../kind-view.js';
import {termsOf} from '../../terms.js';

/** The content of a trek's card. */
export function trekContent(trek: Trek, context: ContentContext): CardContent {
  const {vocabularies, messages} = context;
  const {practices, difficulties, routes, themes, labels} = vocabularies;
  const {difficultyId, practiceId, routeId} = trek;
  const card = context.card as TrekCard | undefined;
  const known = card ?? trek;
  return {
    place: placeOf(known, context),
    figures: [
      ...effortFigures(trek, context),
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

/** How long, how far and how high a trek is. */
export const effortFigures = (
  {
    durationHours,
    lengthMetres,
    ascentMetres,
  }: Pick<Trek, 'durationHours' | 'lengthMetres' | 'ascentMetres'>,
  {messages, formats}: Pick<ContentContext, 'messages' | 'formats'>,
): readonly Figure[] => [
  figure(messages.duration, durationIcon, formats.duration, durationHours),
  figure(messages.length, lengthIcon, formats.length, lengthMetres),
  figure(messages.ascent, ascentIcon, formats.elevation, ascentMetres),
];

/** The commune where a trek starts, else its departure; nothing until the communes are loaded. */
function placeOf({departureCityId, departure}: Trek, {vocabularies: {cities}}: ContentContext) {
  if (departureCityId && !cities) return undefined;
  return (departureCityId && cities?.get(departureCityId)?.label) || departure;
}

const figure = (
  name: string,
  icon: unknown,
  format: (value: number) => string,
  value: number | undefined,
): Figure => ({name, icon, value: value === undefined ? undefined : format(value)});
