/** Actions in the controls, or of the page, that change criteria or the order. */
import {criteriaOf, rangeNames, rangeText, sortNames, termNames} from './address-model.js';
import {controlsOf, isAroundMe} from './controls.js';
import {randomRange} from './variants.js';

/** @typedef {import('./address-model.js').AddressParameters} AddressParameters */
/** @typedef {import('./model.js').Effect} Effect */
/** @typedef {import('./actions.js').Walk} Walk */
/** @typedef {import('./actions.js').Action} Action */

/** @type {Action} */
export async function type(walk) {
  const {page, random, model} = walk;
  const text = random.pick(['lac', 'grande', 'tour', 'sentier', 'zzzzzz', '']);
  const box = page.page.locator(`${controlsOf(walk)} [part~="search-input"]`);
  await box.fill(text);
  await box.blur();
  const isSame = text === (model.parameters.q ?? '');
  return {did: `type "${text}"`, effect: isSame ? {} : {parameters: {q: text}, map: 'automatic'}};
}

/** @param {Walk} walk @param {(criteria: any) => any} change Runs here. */
async function setCriteria({page, seen}, change) {
  await page.page.evaluate((criteria) => {
    /** @type {any} */ (document.querySelector('#treks')).criteria = criteria;
  }, change(seen.criteria));
}

/** @type {Action} */
export async function setTerm(walk) {
  const {random, model} = walk;
  const name = random.pick(random.chance(0.6) ? termNames.slice(0, 4) : termNames);
  const known = model.oracle.terms[name];
  if (known.length === 0) return undefined;
  const id = random.pick(known);
  const before = model.parameters[name]?.split(',') ?? [];
  const ids = before.includes(id) ? before.filter((each) => each !== id) : [...before, id];
  await setCriteria(walk, (criteria) => ({...criteria, terms: {...criteria.terms, [name]: ids}}));
  return {
    did: `set ${name} to ${ids.join(',') || 'none'}`,
    effect: {parameters: {[name]: ids.join(',')}, map: 'automatic'},
  };
}

/** @type {Action} */
export async function tickTerm(walk) {
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
  const before = model.parameters[name]?.split(',') ?? [];
  const isTicked = before.includes(term.id);
  const ids = isTicked ? before.filter((each) => each !== term.id) : [...before, term.id];
  return {
    did: `${isTicked ? 'untick' : 'tick'} ${name} ${term.id}`,
    effect: {parameters: {[name]: ids.join(',')}, map: 'automatic'},
  };
}

/** @type {Action} */
export async function setRange(walk) {
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
    effect: {parameters: {[name]: value}, map: 'automatic'},
  };
}

/** What each chip stands for, in their order, and the parameters without it. @param {Walk} walk */
async function chipsOf(walk) {
  const {parameters} = walk.model;
  /** @type {[string, AddressParameters][]} */
  const chips = [];
  if (parameters.q) chips.push(['q', {q: ''}]);
  for (const name of termNames) {
    const ids = parameters[name]?.split(',') ?? [];
    for (const id of ids) {
      chips.push([`${name} ${id}`, {[name]: ids.filter((each) => each !== id).join(',')}]);
    }
  }
  for (const name of rangeNames) {
    const ranges = criteriaOf(parameters).ranges[name] ?? [];
    const isUnknownKept = parameters[name]?.endsWith('unknown');
    for (const range of ranges) {
      const others = ranges.filter((each) => each !== range).map(rangeText);
      const parts = others.length > 0 && isUnknownKept ? [...others, 'unknown'] : others;
      chips.push([`${name} ${rangeText(range)}`, {[name]: parts.join(',')}]);
    }
  }
  if (parameters.area || walk.model.isAreaHidden) chips.push(['area', {area: ''}]);
  if (await isAroundMe(walk)) chips.push(['around me', {sort: ''}]);
  return chips;
}

/** @type {Action} */
export async function removeChip(walk) {
  const {page, random} = walk;
  const chips = await chipsOf(walk);
  if (chips.length === 0) return undefined;
  const index = random.below(chips.length);
  const [what, parameters] = chips[index];
  await page.page
    .locator(`${controlsOf(walk)} [part~="chip"]`)
    .nth(index)
    .click();
  return {did: `remove the chip of ${what}`, effect: {parameters, map: 'automatic'}};
}

/** @type {Action} */
export async function clearAll(walk) {
  if ((await chipsOf(walk)).length === 0) return undefined;
  await walk.page.page.locator(`${controlsOf(walk)} [part~="clear-filters"]`).click();
  const parameters = {...withoutCriteria(), sort: walk.model.parameters.sort ?? ''};
  if (parameters.sort === 'nearest') parameters.sort = '';
  return {did: 'clear all', effect: {parameters, map: 'automatic'}};
}

/** @returns {AddressParameters} */
const withoutCriteria = () =>
  Object.fromEntries(['q', ...termNames, ...rangeNames, 'area'].map((name) => [name, '']));

/** @type {Action} */
export async function setNothing(walk) {
  await setCriteria(walk, () => ({}));
  const effect = /** @type {Effect} */ ({
    parameters: {...withoutCriteria(), sort: ''},
    map: 'automatic',
  });
  return {did: 'set criteria to {}', effect};
}

/** @type {Action} */
export async function chooseSort(walk) {
  const {page, random, model} = walk;
  const select = page.page.locator(`${controlsOf(walk)} [part~="sort"]`);
  const offered = await select
    .locator('option')
    .evaluateAll((options) =>
      options.map((option) => /** @type {HTMLOptionElement} */ (option).value),
    );
  const sort = random.pick(['', ...sortNames]);
  if (!offered.includes(sort) || sort === (model.parameters.sort ?? '')) return undefined;
  await select.selectOption(sort);
  return {did: `sort by "${sort}"`, effect: {parameters: {sort}, map: 'automatic'}};
}
