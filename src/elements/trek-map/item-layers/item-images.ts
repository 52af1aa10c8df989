import {imageName} from '../../../map/image-name.js';

/** With a contrast of 4.5 or more to white. */
const COLOURS: Readonly<Record<string, string>> = {
  poi: '#7b3294',
  touristiccontent: '#9a5b00',
  touristicevent: '#bb2679',
  sensitivearea: '#5a3d99',
  informationdesk: '#1a7f37',
  service: '#00767a',
  signage: '#0b5fa5',
  infrastructure: '#4a4a4a',
  hdviewpoint: '#8a3a00',
  vigilancearea: '#b3261e',
};
/** What is on the points of kinds whose items have no pictogram. */
const LETTERS: Readonly<Record<string, string>> = {hdviewpoint: 'HD'};
const OTHER_COLOUR = '#4a4a4a';

/** The colour of the points and shapes of a kind over a map, which is light in every colour scheme. */
export const colourOfKind = (kind: string) => COLOURS[kind] ?? OTHER_COLOUR;

/** The image of a pictogram within a ring of a colour. */
const pictogramName = (colour: string, url: string) => imageName('pictogram', `${colour} ${url}`);

/** The image of a short text on a disc of a colour. */
export const letterName = (colour: string, text: string) =>
  imageName('letter', `${colour} ${text}`);

/** The image of an item of a kind, whose type may have a pictogram. */
export function iconOf(kind: string, pictogramUrl: string | undefined): string | undefined {
  const colour = colourOfKind(kind);
  if (pictogramUrl) return pictogramName(colour, pictogramUrl);
  const letter = LETTERS[kind];
  return letter && letterName(colour, letter);
}
