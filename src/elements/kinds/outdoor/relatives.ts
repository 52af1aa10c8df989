import type {CourseSheet} from '../../../api/outdoor-courses.js';
import type {SiteCard, SiteSheet} from '../../../api/outdoor-sites.js';
import type {Item, ItemKey} from '../../../model/item.js';
import {keyBeside} from '../../../model/server-number.js';

type KnownItem = (key: ItemKey) => Item | undefined;

/** The keys of sites and courses that an item of the same server names. */
export const siteKeys = ({key}: Item, ids: readonly number[]): readonly ItemKey[] =>
  ids.map((id) => keyBeside(key, 'outdoor_site', id));
export const courseKeys = ({key}: Item, ids: readonly number[]): readonly ItemKey[] =>
  ids.map((id) => keyBeside(key, 'outdoor_course', id));

/** The keys of a site and of the sites that contain it; the last may not be loaded, or not published. */
function keysAround(site: Item, knownItem: KnownItem): readonly ItemKey[] {
  const keys: ItemKey[] = [];
  let {parentId} = site as Partial<SiteCard>;
  while (parentId !== undefined) {
    const key = keyBeside(site.key, 'outdoor_site', parentId);
    // A site may be within itself by an editor's mistake.
    if (key === site.key || keys.includes(key)) break;
    keys.push(key);
    ({parentId} = (knownItem(key) ?? {}) as Partial<SiteCard>);
  }
  return keys;
}

/** The sites that contain a site, the largest first, as far as they are loaded. */
export const sitesAround = (site: Item, knownItem: KnownItem): readonly Item[] =>
  known([...keysAround(site, knownItem)].reverse(), knownItem);

/** The items of some keys that are loaded, in order. */
export const known = <T extends Item>(
  keys: readonly ItemKey[],
  knownItem: KnownItem,
): readonly T[] =>
  // The kind of a key is that of its item.
  keys.flatMap((key) => (knownItem(key) as T | undefined) ?? []);

/** The keys of the sites within a site, without itself. */
export const childKeysOf = (site: Item & Partial<SiteSheet>): readonly ItemKey[] =>
  siteKeys(site, site.childIds ?? []).filter((child) => child !== site.key);

/** The keys of all items that the sheet of a site names. */
export function relativesOfSite(item: Item, knownItem: KnownItem): readonly ItemKey[] {
  const {courseIds = []} = item as Partial<SiteSheet>;
  return [...keysAround(item, knownItem), ...childKeysOf(item), ...courseKeys(item, courseIds)];
}

/** The keys of all items that the sheet of a course names. */
export function relativesOfCourse(item: Item): readonly ItemKey[] {
  const {siteIds = [], parentIds = [], childIds = []} = item as Partial<CourseSheet>;
  return [...siteKeys(item, siteIds), ...courseKeys(item, [...parentIds, ...childIds])];
}
