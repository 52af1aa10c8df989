/** The names of all sections of sheets, for `sections`; most are those of their `::part()`. */
export const sectionNames = [
  'gallery',
  'figures',
  'breadcrumb',
  'introduction',
  'profile',
  'description',
  'tours',
  'stages',
  'practical',
  'accessibility',
  'sites',
  'courses',
  'rules',
  'blades',
  'information-desks',
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
  text: string | null,
  warn: (message: string) => void,
): readonly SectionName[] | undefined {
  // Lit sets null when an attribute is removed.
  const names = [...new Set((text ?? '').toLowerCase().match(/[^\s,]+/g))];
  const known = names.filter(isKnown);
  const used = known[0] ? 'leaving it out' : 'showing all sections';
  for (const name of names) {
    if (!isKnown(name)) warn(`sections has no section "${name}"; ${used}.`);
  }
  return known[0] ? known : undefined;
}

/** Some sections in the wanted order, those that are not wanted left out. */
export function inOrder<Section>(
  sections: Sections<Section>,
  wanted: readonly SectionName[] = Object.keys(sections).filter(isKnown),
): readonly Section[] {
  return wanted.flatMap((name) => sections[name] ?? []);
}
