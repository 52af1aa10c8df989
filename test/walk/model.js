/** What a page must show and write, after each thing that a visitor or the page does. */
import {
  areaText,
  criteriaNames,
  effective,
  entryFor,
  foreignIn,
  parameterNames,
  parametersOf,
  readView,
  statedIn,
  viewText,
  written,
} from './address-model.js';
import {
  centreOf,
  comparable,
  countText,
  differencesOf,
  fits,
  isNearVisitor,
  ordered,
  sameNumbers,
  sameView,
} from './comparison.js';
import {OTHER_PREFIX, PAGE_SIZE} from './variants.js';

/** @typedef {import('./address-model.js').AddressParameters} AddressParameters */
/** @typedef {import('./walk-page.js').Seen} Seen */

/**
 * What an action does, as far as the specification says.
 *
 * How the map answers: `same`, its view is what it was; `moved`, the visitor moved it; `automatic`,
 * it may go by itself to what is shown now.
 * @typedef {object} Effect
 * @property {AddressParameters} [parameters] Those that change; empty for none.
 * @property {'same' | 'moved' | 'automatic'} [map]
 * @property {string} [otherTrek] Chosen in the list of another source.
 * @property {boolean} [isRestored] Nothing may be written.
 * @property {boolean} [resetsDepth] Distances are measured from elsewhere: the cards may begin anew.
 */

/**
 * @typedef {object} Entry
 * @property {AddressParameters} stated As it stands in the address.
 * @property {string[][]} foreign AddressParameters of others.
 * @property {number} document Going to an entry of another document loads the page.
 */

/** @typedef {import('./comparison.js').Difference} Difference */

const OTHER_TREK = `${OTHER_PREFIX}trek`;

export class Model {
  /** @type {AddressParameters} */
  parameters = {};
  /** @type {Entry[]} */
  history = [];
  index = 0;
  /** Documents that were opened. */
  documents = 0;
  /** The language of the page, not that of the address. */
  pageLanguage = 'fr';
  isLocated = false;
  /** Whether the list follows a map around the visitor, which the address does not tell. */
  isAreaHidden = false;
  /** @type {Set<string>} Tags of elements that are not in the page. */
  removed = new Set();
  firstIndex = 0;
  /** @type {readonly string[]} */
  links = [];

  /**
   * @param {import('./variants.js').Variant} variant
   * @param {import('./trek-oracle.js').TrekOracle} oracle
   */
  constructor(variant, oracle) {
    this.variant = variant;
    this.oracle = oracle;
  }

  /** @returns {import('./trek-oracle.js').Language} */
  get language() {
    const language = this.parameters.lang ?? this.pageLanguage;
    return language === 'en' ? 'en' : 'fr';
  }

  get hasMap() {
    return this.variant.tags.includes('trek-map') && !this.removed.has('trek-map');
  }

  get hasSheet() {
    return this.variant.tags.includes('trek-detail') && !this.removed.has('trek-detail');
  }

  /** @param {string} query */
  openNew(query) {
    this.history.length = this.history.length === 0 ? 0 : this.index + 1;
    this.documents++;
    this.history.push({...this.entryOf(query), document: this.documents});
    this.index = this.history.length - 1;
    this.loadAgain();
  }

  /**
   * @param {number} index
   * @returns {boolean} Whether our state is restored, and not only that of others.
   */
  goTo(index) {
    const isOther = this.history[index].document !== this.history[this.index].document;
    this.index = index;
    if (isOther) this.loadAgain();
    return isOther || ordered(this.restored()) !== ordered(this.parameters);
  }

  /** A new document has the elements of the page, and has not asked for a position. */
  loadAgain() {
    this.pageLanguage = 'fr';
    this.isLocated = false;
    this.isAreaHidden = false;
    this.removed.clear();
  }

  /**
   * Follows an action, and compares.
   * @param {Effect} effect
   * @param {Seen} seen
   * @returns {Difference[]}
   */
  follow(effect, seen) {
    const before = effect.isRestored ? this.restored() : this.parameters;
    if (effect.isRestored || effect.parameters?.area !== undefined) this.isAreaHidden = false;
    const after = this.after(before, effect, seen);
    const foreign = this.foreignAfter(effect);
    const isSameForeign =
      JSON.stringify(foreign) === JSON.stringify(this.history[this.index].foreign);
    const ours = effect.isRestored ? 'none' : entryFor(before, after);
    const writing = isSameForeign ? ours : 'push';
    const stated = Object.fromEntries(written(after, this.variant.parameters));
    const entry = {...this.history[this.index], ...(ours !== 'none' && {stated}), foreign};
    if (writing === 'push') {
      this.history.length = this.index + 1;
      this.history.push(entry);
      this.index++;
    } else if (writing === 'replace') {
      this.history[this.index] = entry;
    }
    this.parameters = after;
    return [
      ...this.compareAddress(seen, writing, effect),
      ...this.compareMap(seen, before, effect),
      ...this.compareElements(seen),
    ];
  }

  /** The other list writes its parameter behind those of others. @param {Effect} effect */
  foreignAfter({otherTrek}) {
    const {foreign} = this.history[this.index];
    if (!otherTrek) return foreign;
    return [...foreign.filter(([name]) => name !== OTHER_TREK), [OTHER_TREK, otherTrek]];
  }

  /** The parameters that the address of this entry means. */
  restored() {
    return effective(this.history[this.index].stated, this.variant.parameters);
  }

  /** @param {string} query */
  entryOf(query) {
    const {prefix} = this.variant;
    return {stated: statedIn(query, prefix), foreign: foreignIn(query, prefix)};
  }

  /**
   * Where the specification leaves a choice, what is seen decides.
   * @param {AddressParameters} before
   * @param {Effect} effect
   * @param {Seen} seen
   */
  after(before, {parameters = {}, map = 'same', isRestored, resetsDepth}, seen) {
    const after = {...before, ...parameters};
    const isOther = criteriaNames.some((name) => (before[name] ?? '') !== (after[name] ?? ''));
    if (isOther) delete after.page;
    if (!isRestored) {
      const shown = effective(this.entryOf(seen.query).stated, this.variant.parameters);
      if (resetsDepth && !shown.page) delete after.page;
      const isFollowed = after.area || this.isAreaHidden;
      if (map !== 'same' && isFollowed && this.hasMap) this.followArea(after, shown, map, seen);
      this.followMap(after, shown, map, seen);
    }
    for (const name of parameterNames) if (!after[name]) delete after[name];
    return after;
  }

  /**
   * While only what the map shows is looked for, that changes with the map.
   * @param {AddressParameters} after
   * @param {AddressParameters} shown
   * @param {Effect['map']} map
   * @param {Seen} seen
   */
  followArea(after, shown, map, seen) {
    if (!seen.map) return;
    const bounds = areaText(seen.map.bounds);
    const isShown = sameNumbers(shown.area, bounds, 1e-4);
    if (this.isLocated && isNearVisitor(centreOf(seen.map.bounds))) {
      this.isAreaHidden = true;
      if (!shown.area) delete after.area;
    } else if (map === 'moved' || isShown || this.isAreaHidden) {
      this.isAreaHidden = false;
      after.area = isShown ? shown.area : bounds;
    }
    if (!shown.page) delete after.page;
  }

  /**
   * @param {AddressParameters} after
   * @param {AddressParameters} shown
   * @param {Effect['map']} map
   * @param {Seen} seen
   */
  followMap(after, shown, map, seen) {
    if (map === 'same' || !this.hasMap || !seen.map) return;
    const view = viewText(seen.map);
    const isStated = sameView(shown.map, view);
    const isHidden = this.isLocated && isNearVisitor(seen.map);
    if (map === 'moved' && !isHidden) {
      after.map = isStated ? shown.map : view;
    } else if (after.map && (!shown.map || (isStated && !isHidden))) {
      after.map = shown.map;
    }
  }

  /** @param {Seen} seen @param {'push' | 'replace' | 'none'} writing @param {Effect} effect */
  compareAddress(seen, writing, {map}) {
    const {stated, foreign} = this.history[this.index];
    const shown = this.entryOf(seen.query);
    const differences = differencesOf({
      'the parameters of the address': [ordered(stated), ordered(shown.stated)],
      'the parameters of others': [foreign, shown.foreign],
      'the place in the history': [this.index, seen.index - this.firstIndex],
      'the length of the history': [this.history.length, seen.entries - this.firstIndex],
      'new entries': [writing === 'push' ? 1 : 0, seen.pushed.length],
    });
    const {length} = seen.replaced;
    // A map that comes to rest after the first write is written again, one that is dragged often.
    const often = this.variant.kind === 'list' ? 1 : map === 'moved' ? 20 : 3;
    const most = writing === 'none' ? 0 : often;
    const least = writing === 'replace' ? 1 : 0;
    if (length < least || length > most) {
      const expected = `${least} to ${most}`;
      differences.push({what: 'replaced entries', expected, actual: seen.replaced});
    }
    if (this.isLocated) differences.push(...this.comparePrivacy(seen));
    return differences;
  }

  /** @param {Seen} seen @returns {Difference[]} */
  comparePrivacy(seen) {
    const queries = [
      seen.query,
      ...seen.links.flatMap((link) => (link ? new URL(link).search : [])),
    ];
    return queries.flatMap((query) => {
      const {map, area} = this.entryOf(query).stated;
      const view = readView(map);
      const bounds = area?.split(',').map(Number);
      const isNear = (view && isNearVisitor(view)) || (bounds && isNearVisitor(centreOf(bounds)));
      if (!isNear) return [];
      return [{what: 'the visitor’s position', expected: 'in no address', actual: query}];
    });
  }

  /** @param {Seen} seen @param {AddressParameters} before @param {Effect} effect */
  compareMap(seen, before, {map = 'same', isRestored}) {
    if (!this.hasMap) return [];
    if (!seen.map) {
      // A map is made once there is something to see.
      const isEmpty = seen.cards.length === 0 && !this.parameters.trek;
      return isEmpty ? [] : [{what: 'the map', expected: 'a map', actual: 'none'}];
    }
    const view = viewText(seen.map);
    if (this.parameters.map) {
      const isKept = this.isLocated && this.parameters.map === before.map;
      if (sameView(this.parameters.map, view) || (isKept && map !== 'same')) return [];
      return [{what: 'the view of the map', expected: this.parameters.map, actual: view}];
    }
    if (!isRestored || this.parameters.area || (this.parameters.q && !this.parameters.trek))
      return [];
    const bounds = this.oracle.automaticBounds(this.parameters, this.language);
    if (!bounds || fits(bounds, seen.map)) return [];
    return [{what: 'the view of the map', expected: `around ${bounds}`, actual: seen.map.bounds}];
  }

  /** @param {Seen} seen */
  compareElements(seen) {
    const {parameters, language} = this;
    const matching = this.oracle.matching(parameters, language);
    const ids = matching.map(({id}) => id);
    const isChosen = (/** @type {number} */ id) => String(id) === parameters.trek;
    const criteria = seen.criteria ? parametersOf(seen.criteria) : {};
    if (this.isAreaHidden) delete criteria.area;
    /** @type {Record<string, [unknown, unknown]>} */
    const facts = {
      'the criteria of the list': [comparable(parameters), comparable(criteria)],
      'the selected cards': [seen.cards.filter(isChosen), seen.selected],
      'the selected cards of the other list': [
        // In another language the chosen trek may be on a later page.
        this.history[this.index].foreign.flatMap(([name, value]) =>
          name === OTHER_TREK && seen.otherCards.includes(Number(value)) ? [Number(value)] : [],
        ),
        seen.otherSelected,
      ],
      'cards that do not match': [[], seen.cards.filter((id) => !ids.includes(id))],
      'cards that are there twice': [[], seen.cards.filter((id, i) => seen.cards.indexOf(id) < i)],
    };
    if (!parameters.q && !this.isAreaHidden) {
      const shown = Math.min(ids.length, PAGE_SIZE * Number(parameters.page ?? 1));
      facts['the number of cards'] = [shown, seen.cards.length];
      facts['the count'] = [countText(ids.length, language), seen.count];
      if (!parameters.sort) facts['the first cards'] = [ids.slice(0, shown), seen.cards];
    }
    const trek = this.oracle.trek(parameters.trek, language);
    if (this.hasSheet && (trek || !parameters.trek)) {
      facts['the sheet'] = [trek?.name.replace(/\s+/g, ' ') ?? '', seen.sheet];
    }
    const [link] = seen.links;
    if (link && URL.canParse(link)) {
      const chosen = {...parameters, trek: String(seen.cards[0])};
      const expected = Object.fromEntries(written(chosen, this.variant.parameters));
      const {stated, foreign} = this.entryOf(new URL(link).search);
      facts['where the first card leads'] = [ordered(expected), ordered(stated)];
      facts['what others have in that address'] = [this.history[this.index].foreign, foreign];
    }
    return differencesOf(facts);
  }
}
