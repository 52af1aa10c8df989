/** What the engine draws as images: symbols, and pictograms and short texts of layers. */
export type Drawing = 'direction' | 'start' | 'end' | 'pin' | 'pictogram' | 'letter';

/** The image name by which the style refers to a drawing in a colour, and what else it needs. */
export const imageName = (drawing: Drawing, colour: string) => `${drawing} ${colour}`;
