/** What a visitor and a page may do, and what that does to the words of the address. */
import {criteriaOf, rangeNames, rangeText, sortNames, termNames} from './address-model.js';
import {
  addRemoved,
  appendAgain,
  changeLanguage,
  removeForAMoment,
  removeForLater,
  wrap,
} from './page-actions.js';
import {queryOf, randomRange, randomWords} from './variants.js';

/** @typedef {import('./model.js').Effect} Effect */
/** @typedef {import('./address-model.js').Words} Words */

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

/** The element with the controls. @param {Walk} walk */
const controlsOf = ({model}) =>
  model.variant.tags.includes('trek-filters') && !model.removed.has('trek-filters')
    ? 'trek-filters'
    : '#treks';

/** @type {Action} */
async function type(walk) {
  const {page, random, model} = walk;
  const text = random.pick(['lac', 'grande', 'tour', 'sentier', 'zzzzzz', '']);
  const box = page.page.locator(`${controlsOf(walk)} [part~="search-input"]`);
  await box.fill(text);
  await box.blur();
  const isSame = text === (model.words.q ?? '');
  return {did: `type "${text}"`, effect: isSame ? {} : {words: {q: text}, map: 'automatic'}};
}

/** @param {Walk} walk @param {(criteria: any) => any} change Runs here. */
async function setCriteria({page, seen}, change) {
  await page.page.evaluate((criteria) => {
    /** @type {any} */ (document.querySelector('#treks')).criteria = criteria;
  }, change(seen.criteria));
}

/** @type {Action} */
async function setTerm(walk) {
  const {random, model} = walk;
  const name = random.pick(random.chance(0.6) ? termNames.slice(0, 4) : termNames);
  const known = model.oracle.terms[name];
  if (known.length === 0) return undefined;
  const id = random.pick(known);
  const before = model.words[name]?.split(',') ?? [];
  const ids = before.includes(id) ? before.filter((each) => each !== id) : [...before, id];
  await setCriteria(walk, (criteria) => ({...criteria, terms: {...criteria.terms, [name]: ids}}));
  return {
    did: `set ${name} to ${ids.join(',') || 'none'}`,
    effect: {words: {[name]: ids.join(',')}, map: 'automatic'},
  };
}

/** @type {Action} */
async function tickTerm(walk) {
  const {page, random, model} = walk;
  const [place, name] = random.pick(
    /** @type {const} */ ([
      [0, 'practice'],
      [1, 'difficulty'],
    ]),
  );
  const filter = page.page.locator(`${controlsOf(walk)} [part~="filter"]`).nth(place);
  const boxes = filter.locator('[part~="filter-option"]:not(.is-idle)');
  const number = await boxes.count();
  if (number === 0) return undefined;
  const box = boxes.nth(random.below(number));
  const label = (await box.locator('.label').innerText()).trim();
  const term = model.oracle.labels[model.language].find(
    (each) => each.name === name && each.label === label,
  );
  if (!term) return undefined;
  await box.locator('input').click();
  const before = model.words[name]?.split(',') ?? [];
  const isTicked = before.includes(term.id);
  const ids = isTicked ? before.filter((each) => each !== term.id) : [...before, term.id];
  return {
    did: `${isTicked ? 'untick' : 'tick'} ${name} ${term.id}`,
    effect: {words: {[name]: ids.join(',')}, map: 'automatic'},
  };
}

/** @type {Action} */
async function setRange(walk) {
  const {random} = walk;
  const name = random.pick(rangeNames);
  const value = random.chance(0.2) ? '' : randomRange(random, name);
  const {ranges, keepUnknown} = criteriaOf({[name]: value});
  await setCriteria(walk, (criteria) => {
    const {[name]: _, ...others} = criteria.ranges;
    const kept = criteria.keepUnknown.filter((/** @type {string} */ each) => each !== name);
    return {...criteria, ranges: {...others, ...ranges}, keepUnknown: [...kept, ...keepUnknown]};
  });
  return {
    did: `set ${name} to ${value || 'none'}`,
    effect: {words: {[name]: value}, map: 'automatic'},
  };
}

/** Whether the treks around the visitor are shown first. @param {Walk} walk */
function isAroundMe(walk) {
  const button = walk.page.page.locator(`${controlsOf(walk)} [part~="around-me"]`);
  return button.evaluate((each) => each.matches('[aria-pressed=true]'));
}

/** What each chip stands for, in their order, and the words without it. @param {Walk} walk */
async function chipsOf(walk) {
  const {words} = walk.model;
  /** @type {[string, Words][]} */
  const chips = [];
  if (words.q) chips.push(['q', {q: ''}]);
  for (const name of termNames) {
    const ids = words[name]?.split(',') ?? [];
    for (const id of ids) {
      chips.push([`${name} ${id}`, {[name]: ids.filter((each) => each !== id).join(',')}]);
    }
  }
  for (const name of rangeNames) {
    const ranges = criteriaOf(words).ranges[name] ?? [];
    const isUnknownKept = words[name]?.endsWith('unknown');
    for (const range of ranges) {
      const others = ranges.filter((each) => each !== range).map(rangeText);
      const parts = others.length > 0 && isUnknownKept ? [...others, 'unknown'] : others;
      chips.push([`${name} ${rangeText(range)}`, {[name]: parts.join(',')}]);
    }
  }
  if (words.area || walk.model.isAreaHidden) chips.push(['area', {area: ''}]);
  if (await isAroundMe(walk)) chips.push(['around me', {sort: ''}]);
  return chips;
}

/** @type {Action} */
async function removeChip(walk) {
  const {page, random} = walk;
  const chips = await chipsOf(walk);
  if (chips.length === 0) return undefined;
  const index = random.below(chips.length);
  const [what, words] = chips[index];
  await page.page
    .locator(`${controlsOf(walk)} [part~="chip"]`)
    .nth(index)
    .click();
  return {did: `remove the chip of ${what}`, effect: {words, map: 'automatic'}};
}

/** @type {Action} */
async function clearAll(walk) {
  if ((await chipsOf(walk)).length === 0) return undefined;
  await walk.page.page.locator(`${controlsOf(walk)} [part~="clear-filters"]`).click();
  const words = {...withoutCriteria(), sort: walk.model.words.sort ?? ''};
  if (words.sort === 'nearest') words.sort = '';
  return {did: 'clear all', effect: {words, map: 'automatic'}};
}

/** @returns {Words} */
const withoutCriteria = () =>
  Object.fromEntries(['q', ...termNames, ...rangeNames, 'area'].map((name) => [name, '']));

/** @type {Action} */
async function setNothing(walk) {
  await setCriteria(walk, () => ({}));
  const effect = /** @type {Effect} */ ({
    words: {...withoutCriteria(), sort: ''},
    map: 'automatic',
  });
  return {did: 'set criteria to {}', effect};
}

/** @type {Action} */
async function chooseSort(walk) {
  const {page, random, model} = walk;
  const select = page.page.locator(`${controlsOf(walk)} [part~="sort"]`);
  const offered = await select
    .locator('option')
    .evaluateAll((options) =>
      options.map((option) => /** @type {HTMLOptionElement} */ (option).value),
    );
  const sort = random.pick(['', ...sortNames]);
  if (!offered.includes(sort) || sort === (model.words.sort ?? '')) return undefined;
  await select.selectOption(sort);
  return {did: `sort by "${sort}"`, effect: {words: {sort}, map: 'automatic'}};
}

/** @type {Action} */
async function showMore({page, model, seen}) {
  const button = page.page.locator('#treks [part~="show-more"]:enabled');
  if (seen.cards.length === 0 || (await button.count()) === 0) return undefined;
  await button.click();
  return {did: 'show more', effect: {words: {page: String(Number(model.words.page ?? 1) + 1)}}};
}

/** @type {Action} */
async function chooseCard({page, random, seen}) {
  if (seen.cards.length === 0) return undefined;
  const index = random.below(seen.cards.length);
  await page.page.locator('#treks [part~="link"]').nth(index).click();
  const trek = String(seen.cards[index]);
  return {did: `choose the card of ${trek}`, effect: {words: {trek}, map: 'automatic'}};
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
  if (!model.hasSheet || !model.words.trek || (await button.count()) === 0) return undefined;
  await button.click();
  return {did: 'close the sheet', effect: {words: {trek: ''}, map: 'automatic'}};
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
  const words = randomWords(random, model.oracle.terms, ids);
  const foreign = random.chance(0.5) ? 'utm_source=letter' : '';
  const query = queryOf(words, model.variant.prefix, foreign);
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
async function dragMap(walk) {
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
async function panByKey(walk) {
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
async function zoomOut(walk) {
  const isPressed = await pressOnMap(walk, {fr: 'Dézoomer', en: 'Zoom out'});
  return isPressed ? {did: 'zoom out', effect: movedByVisitor} : undefined;
}

/** @type {Action} */
async function showWholeMap(walk) {
  const names = {fr: 'Voir toutes les randonnées', en: 'See all routes'};
  if (!(await pressOnMap(walk, names))) return undefined;
  return {did: 'show all on the map', effect: {map: 'automatic', resetsDepth: true}};
}

/** @type {Action} */
async function searchInMap(walk) {
  const {page, model, seen} = walk;
  if (!model.hasMap || !seen.map || model.isLocated) return undefined;
  await page.page.locator(`${controlsOf(walk)} [part~="in-map"]`).click();
  const {area, map} = model.words;
  if (area) return {did: 'search everywhere', effect: {words: {area: ''}, map: 'automatic'}};
  // The bounds are those that the map shows afterwards.
  const effect = /** @type {Effect} */ ({
    words: {area: '0,0,1,1', ...(map && {map})},
    map: 'moved',
  });
  return {did: 'search in the map', effect: map ? effect : {...effect, map: 'automatic'}};
}

/** @type {Action} */
async function locate(walk) {
  if (!(await pressOnMap(walk, {fr: 'Me localiser', en: 'Locate me'}))) return undefined;
  walk.model.isLocated = true;
  return {did: 'locate me', effect: {map: 'automatic', resetsDepth: true}};
}

/** @type {Action} */
async function lookAroundMe(walk) {
  const {page, model} = walk;
  const isOn = await isAroundMe(walk);
  await page.page.locator(`${controlsOf(walk)} [part~="around-me"]`).click();
  model.isLocated = true;
  const effect = /** @type {Effect} */ ({
    words: {sort: isOn ? '' : 'nearest'},
    map: 'automatic',
    resetsDepth: true,
  });
  return {did: `look around me: ${isOn ? 'off' : 'on'}`, effect};
}
