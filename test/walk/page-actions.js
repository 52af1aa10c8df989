/** What the page around the elements may do: none of it changes the state. */

/** @typedef {import('./actions.js').Walk} Walk */
/** @typedef {import('./actions.js').Action} Action */

/** Tags whose removal leaves the source to others. @param {Walk} walk */
function removable({model: {variant, removed}}) {
  const present = variant.tags.filter((tag) => !removed.has(tag));
  if (present.length < 2) return [];
  return variant.kind === 'for' ? present.filter((tag) => tag !== 'trek-list') : present;
}

/** @type {Action} */
export async function appendAgain({page, random, model}) {
  const tag = random.pick(model.variant.tags.filter((each) => !model.removed.has(each)));
  await page.page.evaluate((name) => {
    const element = document.querySelector(`${name}:not(#other)`);
    element?.parentElement?.append(element);
  }, tag);
  return {did: `append <${tag}> again`, effect: {}};
}

/** @type {Action} */
export async function wrap({page, random, model}) {
  const tag = random.pick(model.variant.tags.filter((each) => !model.removed.has(each)));
  await page.page.evaluate((name) => {
    const element = document.querySelector(`${name}:not(#other)`);
    const parent = document.createElement('div');
    element?.before(parent);
    if (element) parent.append(element);
  }, tag);
  return {did: `wrap <${tag}>`, effect: {}};
}

/** @type {Action} */
export async function removeForAMoment(walk) {
  const {page, random} = walk;
  const tags = removable(walk);
  if (tags.length === 0) return undefined;
  const tag = random.pick(tags);
  const wait = random.pick(['a microtask', 'a task', 'a frame']);
  await page.page.evaluate(
    async ([name, how]) => {
      const element = document.querySelector(`${name}:not(#other)`);
      const place = document.createElement('div');
      element?.replaceWith(place);
      if (how === 'a microtask') await Promise.resolve();
      else if (how === 'a task') await new Promise((resolve) => setTimeout(resolve));
      else await new Promise((resolve) => requestAnimationFrame(resolve));
      if (element) place.replaceWith(element);
    },
    [tag, wait],
  );
  return {did: `remove <${tag}> for ${wait}`, effect: {}};
}

/** @type {Action} */
export async function removeForLater(walk) {
  const {page, random, model} = walk;
  const isRoutedWithout = (/** @type {string} */ tag) =>
    model.variant.routed.some((each) => each !== tag && !model.removed.has(each));
  const tags = removable(walk).filter((tag) => tag !== 'trek-list' && isRoutedWithout(tag));
  if (tags.length === 0) return undefined;
  const tag = random.pick(tags);
  await page.page.evaluate((name) => {
    const element = document.querySelector(`${name}:not(#other)`);
    Object.assign(globalThis, {[`removed ${name}`]: element});
    element?.remove();
  }, tag);
  model.removed.add(tag);
  return {did: `remove <${tag}>`, effect: {}};
}

/** @type {Action} */
export async function addRemoved({page, random, model}) {
  const tags = [...model.removed];
  if (tags.length === 0) return undefined;
  const tag = random.pick(tags);
  await page.page.evaluate((name) => {
    document.body.append(/** @type {any} */ (globalThis)[`removed ${name}`]);
  }, tag);
  model.removed.delete(tag);
  return {did: `add <${tag}> again`, effect: {}};
}

/** @type {Action} */
export async function changeLanguage({page, model}) {
  const language = model.pageLanguage === 'fr' ? 'en' : 'fr';
  await page.page.evaluate((lang) => {
    document.documentElement.lang = lang;
  }, language);
  model.pageLanguage = language;
  // A position that the visitor has given belongs to the source that it was given to.
  return {did: `change the language of the page to ${language}`, effect: {}};
}
