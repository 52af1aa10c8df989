import type {CourseSheet} from '../../../api/outdoor-courses.js';
import type {SiteCard, SiteSheet} from '../../../api/outdoor-sites.js';
import {type Item, type ItemKey, itemKey} from '../../../model/item.js';

type KnownItem = (key: ItemKey) => Item | undefined;

export const siteKey = (id: number) => itemKey('outdoor_site', id);
export const courseKey = (id: number) => itemKey('outdoor_course', id);

/** The keys of a site and of the sites that contain it; the last may not be loaded, or not published. */
function keysAround(site: Item, knownItem: KnownItem): readonly ItemKey[] {
  const keys: ItemKey[] = [];
  let {parentId} = site as Partial<SiteCard>;
  while (parentId !== undefined) {
    const key = siteKey(parentId);
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
export const childKeysOf = ({key, childIds = []}: Item & Partial<SiteSheet>): readonly ItemKey[] =>
  childIds.map(siteKey).filter((child) => child !== key);

/** The keys of all items that the sheet of a site names. */
export function relativesOfSite(item: Item, knownItem: KnownItem): readonly ItemKey[] {
  const {courseIds = []} = item as Partial<SiteSheet>;
  return [...keysAround(item, knownItem), ...childKeysOf(item), ...courseIds.map(courseKey)];
}

/** The keys of all items that the sheet of a course names. */
export function relativesOfCourse(item: Item): readonly ItemKey[] {
  const {siteIds = [], parentIds = [], childIds = []} = item as Partial<CourseSheet>;
  return [...siteIds.map(siteKey), ...[...parentIds, ...childIds].map(courseKey)];
}
