/** The controls of a page with random actions. */

/** @typedef {import('./actions.js').Walk} Walk */

/** The element with the controls. @param {Walk} walk */
export const controlsOf = ({model}) =>
  model.variant.tags.includes('trek-filters') && !model.removed.has('trek-filters')
    ? 'trek-filters'
    : '#treks';

/** Whether the treks around the visitor are shown first. @param {Walk} walk */
export function isAroundMe(walk) {
  const button = walk.page.page.locator(`${controlsOf(walk)} [part~="around-me"]`);
  return button.evaluate((each) => each.matches('[aria-pressed=true]'));
}
