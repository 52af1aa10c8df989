/** The names of all sections of sheets, for `sections`; most are those of their `::part()`. */
const sectionNames = [
  'gallery',
  'figures',
  'contents',
  'notice',
  'breadcrumb',
  'listen',
  'introduction',
  'profile',
  'pace',
  'description',
  'points-of-reference',
  'tours',
  'stages',
  'alerts',
  'practical',
  'accessibility',
  'sites',
  'courses',
  'rules',
  'blades',
  'information-desks',
  'weather',
  'species',
  'report',
  'calendar',
  'contact',
  'downloads',
  'labels',
  'ratings',
  'networks',
  'themes',
  'documents',
  'links',
  'sources',
  'share',
  'nearby',
  'results',
  'updated',
] as const;

export type SectionName = (typeof sectionNames)[number];

/** What renders each section, in the default order. */
export type Sections<Section> = Readonly<Partial<Record<SectionName, Section>>>;

const isKnown = (name: string): name is SectionName =>
  (sectionNames as readonly string[]).includes(name);

/**
 * The names in `sections`, in its order and once each. Undefined means all in their default order, also when
 * no name is known: the sheet would be empty.
 */
export function visibleSections(
  text: string,
  warn: (message: string) => void,
): readonly SectionName[] | undefined {
  const names = [...new Set(text.toLowerCase().match(/[^\s,]+/g))];
  const known = names.filter(isKnown);
  const used = known[0] ? 'leaving it out' : 'showing all sections';
  for (const name of names) {
    if (!isKnown(name)) warn(`sections has no section "${name}"; ${used}.`);
  }
  return known[0] ? known : undefined;
}

/** Where a section is: across the whole sheet, or in one of its columns. */
export type Place = 'wide' | 'main' | 'aside';

/** A section with its name and place. */
export interface PlacedSection<Section> {
  readonly name: SectionName;
  readonly place: Place;
  readonly section: Section;
}

/** A section across the sheet, or sections of the main column beside those of the second. */
type Band<Section> = Readonly<Partial<Record<Place, readonly PlacedSection<Section>[]>>>;

/** The sections of one place, in their default order. */
export const placed = <Section>(place: Place, sections: Sections<Section> = {}) =>
  Object.entries(sections).map(
    // The keys of `Sections` are names.
    ([name, section]) => ({name, place, section}) as PlacedSection<Section>,
  );

/**
 * The wanted sections in reading order. Those of the main column and the following ones of the second are
 * beside each other.
 */
export function bandsOf<Section>(
  all: readonly PlacedSection<Section>[],
  wanted?: readonly SectionName[],
): readonly Band<Section>[] {
  const shown = wanted?.flatMap((name) => all.filter((each) => each.name === name)) ?? all;
  const bands: Partial<Record<Place, PlacedSection<Section>[]>>[] = [];
  let last: Place = 'wide';
  for (const section of shown) {
    const {place} = section;
    const isBelow = place === 'wide' || last === 'wide' || (place === 'main' && last === 'aside');
    if (isBelow) bands.push({});
    // The first section makes a band.
    const band = bands.at(-1) as (typeof bands)[number];
    band[place] = [...(band[place] ?? []), section];
    last = place;
  }
  return bands;
}
