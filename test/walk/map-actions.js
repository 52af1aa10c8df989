/** Actions on the map, and those that use the location of the visitor. */
import {controlsOf, isAroundMe} from './controls.js';

/** @typedef {import('./model.js').Effect} Effect */
/** @typedef {import('./actions.js').Walk} Walk */
/** @typedef {import('./actions.js').Action} Action */

/** @type {Effect} */
const movedByVisitor = {map: 'moved', resetsDepth: true};

/** @param {Walk} walk */
async function canvasOf({page, model, seen}) {
  if (!model.hasMap || !seen.map) return undefined;
  const canvas = page.page.locator('trek-map canvas');
  await canvas.scrollIntoViewIfNeeded();
  return canvas;
}

/** @type {Action} */
export async function dragMap(walk) {
  const {page, random} = walk;
  const box = await (await canvasOf(walk))?.boundingBox();
  if (!box) return undefined;
  const {mouse} = page.page;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const [dx, dy] = [random.below(161) - 80, 20 + random.below(60)];
  await mouse.move(x, y);
  await mouse.down();
  await mouse.move(x + dx / 2, y + dy / 2, {steps: 3});
  await mouse.move(x + dx, y + dy, {steps: 3});
  await mouse.up();
  await mouse.move(0, 0);
  return {did: `drag the map by ${dx}, ${dy}`, effect: movedByVisitor};
}

/** @type {Action} */
export async function panByKey(walk) {
  const {random} = walk;
  const canvas = await canvasOf(walk);
  if (!canvas) return undefined;
  const key = random.pick(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']);
  await canvas.press(key);
  return {did: `press ${key} on the map`, effect: movedByVisitor};
}

/** @param {Walk} walk @param {Record<'fr' | 'en', string>} names */
async function pressOnMap({page, model}, names) {
  // There are no buttons over an empty map.
  if (
    !model.hasMap ||
    (await page.page.locator('trek-map [part~="toolbar-button"]').count()) === 0
  ) {
    return false;
  }
  const button = page.page.locator(
    `trek-map [part~="toolbar-button"][title="${names[model.language]}"]`,
  );
  if ((await button.count()) === 0) throw new Error(`The map has no button "${names.fr}".`);
  await button.click();
  return true;
}

/** @type {Action} */
export async function zoomOut(walk) {
  const isPressed = await pressOnMap(walk, {fr: 'Dézoomer', en: 'Zoom out'});
  return isPressed ? {did: 'zoom out', effect: movedByVisitor} : undefined;
}

/** @type {Action} */
export async function showWholeMap(walk) {
  const names = {fr: 'Voir toutes les randonnées', en: 'See all routes'};
  if (!(await pressOnMap(walk, names))) return undefined;
  return {did: 'show all on the map', effect: {map: 'automatic', resetsDepth: true}};
}

/** @type {Action} */
export async function searchInMap(walk) {
  const {page, model, seen} = walk;
  if (!model.hasMap || !seen.map || model.isLocated) return undefined;
  await page.page.locator(`${controlsOf(walk)} [part~="in-map"]`).click();
  const {area, map} = model.parameters;
  if (area) return {did: 'search everywhere', effect: {parameters: {area: ''}, map: 'automatic'}};
  // The bounds are those that the map shows afterwards.
  const effect = /** @type {Effect} */ ({
    parameters: {area: '0,0,1,1', ...(map && {map})},
    map: 'moved',
  });
  return {did: 'search in the map', effect: map ? effect : {...effect, map: 'automatic'}};
}

/** @type {Action} */
export async function locate(walk) {
  if (!(await pressOnMap(walk, {fr: 'Me localiser', en: 'Locate me'}))) return undefined;
  walk.model.isLocated = true;
  return {did: 'locate me', effect: {map: 'automatic', resetsDepth: true}};
}

/** @type {Action} */
export async function lookAroundMe(walk) {
  const {page, model} = walk;
  const isOn = await isAroundMe(walk);
  await page.page.locator(`${controlsOf(walk)} [part~="around-me"]`).click();
  model.isLocated = true;
  const effect = /** @type {Effect} */ ({
    parameters: {sort: isOn ? '' : 'nearest'},
    map: 'automatic',
    resetsDepth: true,
  });
  return {did: `look around me: ${isOn ? 'off' : 'on'}`, effect};
}
