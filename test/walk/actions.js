/** The actions of a random walk, and those with cards, sheet, history and addresses. */
import {
  chooseSort,
  clearAll,
  removeChip,
  setNothing,
  setRange,
  setTerm,
  tickTerm,
  type,
} from './criteria-actions.js';
import {
  dragMap,
  locate,
  lookAroundMe,
  panByKey,
  searchInMap,
  showWholeMap,
  zoomOut,
} from './map-actions.js';
import {
  addRemoved,
  appendAgain,
  changeLanguage,
  removeForAMoment,
  removeForLater,
  wrap,
} from './page-actions.js';
import {queryOf, randomParameters} from './variants.js';

/** @typedef {import('./model.js').Effect} Effect */

/**
 * @typedef {object} Walk
 * @property {import('./walk-page.js').WalkPage} page
 * @property {import('./model.js').Model} model
 * @property {import('./random.js').Random} random
 * @property {import('./walk-page.js').Seen} seen Before the action.
 * @property {string} address Of the page, without a query.
 */

/**
 * Does something, or nothing when that is not possible now.
 * @typedef {(walk: Walk) => Promise<{did: string, effect: Effect} | undefined>} Action
 */

/** @type {readonly (readonly [weight: number, action: Action])[]} */
export const actions = [
  [6, type],
  [8, setTerm],
  [6, tickTerm],
  [5, setRange],
  [4, removeChip],
  [2, clearAll],
  [1, setNothing],
  [5, chooseSort],
  [5, showMore],
  [8, chooseCard],
  [3, chooseOtherCard],
  [4, closeSheet],
  [1, openLink],
  [5, dragMap],
  [3, panByKey],
  [2, zoomOut],
  [1, showWholeMap],
  [1, searchInMap],
  [10, goBack],
  [6, goForward],
  [3, reload],
  [4, openAddress],
  [4, appendAgain],
  [2, wrap],
  [3, removeForAMoment],
  [2, removeForLater],
  [4, addRemoved],
  [2, changeLanguage],
  [1, locate],
  [1, lookAroundMe],
];

/** @type {Action} */
async function showMore({page, model, seen}) {
  const button = page.page.locator('#treks [part~="show-more"]:enabled');
  if (seen.cards.length === 0 || (await button.count()) === 0) return undefined;
  await button.click();
  return {
    did: 'show more',
    effect: {parameters: {page: String(Number(model.parameters.page ?? 1) + 1)}},
  };
}

/** @type {Action} */
async function chooseCard({page, random, seen}) {
  if (seen.cards.length === 0) return undefined;
  const index = random.below(seen.cards.length);
  await page.page.locator('#treks [part~="link"]').nth(index).click();
  const trek = String(seen.cards[index]);
  return {did: `choose the card of ${trek}`, effect: {parameters: {trek}, map: 'automatic'}};
}

/** @type {Action} */
async function chooseOtherCard({page, random, model, seen}) {
  if (!model.variant.hasOther || seen.otherCards.length === 0) return undefined;
  const index = random.below(seen.otherCards.length);
  await page.page.locator('#other [part~="link"]').nth(index).click();
  const trek = String(seen.otherCards[index]);
  return {did: `choose the card of ${trek} in the other list`, effect: {otherTrek: trek}};
}

/** @type {Action} */
async function closeSheet({page, model}) {
  const button = page.page.locator('trek-detail [part~="close"]');
  if (!model.hasSheet || !model.parameters.trek || (await button.count()) === 0) return undefined;
  await button.click();
  return {did: 'close the sheet', effect: {parameters: {trek: ''}, map: 'automatic'}};
}

/** @param {Walk} walk @param {string} query */
async function open(walk, query) {
  await walk.page.page.goto(walk.address + query);
  walk.model.openNew(query);
}

/** @type {Action} */
async function openLink(walk) {
  const [link] = walk.seen.links;
  if (!link || !URL.canParse(link) || new URL(link).search === walk.seen.query) return undefined;
  const {search} = new URL(link);
  await open(walk, search);
  return {did: `open the link ${decodeURIComponent(search)}`, effect: {isRestored: true}};
}

/** @type {Action} */
async function openAddress(walk) {
  const {random, model} = walk;
  const ids = model.oracle.rows.fr.map(({id}) => id);
  const parameters = randomParameters(random, model.oracle.terms, ids);
  const foreign = random.chance(0.5) ? 'utm_source=letter' : '';
  const query = queryOf(parameters, model.variant.prefix, foreign);
  if (query === walk.seen.query) return undefined;
  await open(walk, query);
  return {
    did: `open ${decodeURIComponent(query) || 'without a query'}`,
    effect: {isRestored: true},
  };
}

/** @param {Walk} walk @param {-1 | 1} step */
async function travel(walk, step) {
  const {page, model} = walk;
  const target = model.index + step;
  if (target < 0 || target >= model.history.length) return undefined;
  if (step < 0) await page.page.goBack();
  else await page.page.goForward();
  const isRestored = model.goTo(target);
  return {did: step < 0 ? 'go back' : 'go forward', effect: isRestored ? {isRestored} : {}};
}

/** @type {Action} */
async function goBack(walk) {
  return travel(walk, -1);
}

/** @type {Action} */
async function goForward(walk) {
  return travel(walk, 1);
}

/** @type {Action} */
async function reload({page, model}) {
  await page.page.reload();
  model.loadAgain();
  return {did: 'reload', effect: {isRestored: true}};
}
