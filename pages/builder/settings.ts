import {placedElements, readParameters} from '../embed/parameters.js';
import {attributes as described} from '../generated/attributes.js';
import {elements} from '../generated/elements.js';
import {cssValue} from './escape.js';

/**
 * What somebody has chosen in the builder, as the parameters of an address: those of embed.html, and the builder's
 * own.
 */
export type Settings = URLSearchParams;

/** The parameters of the builder that embed.html does not have. */
export const BUILDER_PARAMETERS = ['base', 'format', 'hashes', 'ui'];

/** A tag to write, with its attributes in the order of the manifest. */
export interface Tag {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: readonly Tag[];
}

/** The attributes of an element that a page states: all but the one that names an element of the page. */
const statedNames = (tag: string) => [
  ...(elements[tag] ?? []).filter((name) => name !== 'for'),
  'lang',
];

/** The attributes by which elements share a source. */
export const sourceNames: readonly string[] = [
  ...(elements['trek-filters'] ?? []).filter((name) =>
    Object.entries(elements).every(([tag, names]) => tag === 'trek-layer' || names.includes(name)),
  ),
  'lang',
];

/** How elements of one source find each other. */
export type Sharing = 'by-id' | 'by-attributes';

const ID = 'hikes';

/** The tags to write. */
export function tagsOf(settings: Settings, sharing: Sharing = 'by-id'): readonly Tag[] {
  const placed = placedElements(settings, statedNames);
  const isLinked = sharing === 'by-id' && placed.length > 1;
  return placed.map(({tag, attributes}, index) => {
    const isFirst = index === 0;
    const stated = [...attributes].filter(
      ([name, value]) =>
        !isDefault(tag, name, value) && (isFirst || !isLinked || !sourceNames.includes(name)),
    );
    const link = isFirst ? (['id', ID] as const) : (['for', ID] as const);
    return {
      name: tag,
      attributes: isLinked ? [link, ...stated] : stated,
      children: ['trek-app', 'trek-map'].includes(tag) ? layersOf(settings) : [],
    };
  });
}

function layersOf(settings: Settings): readonly Tag[] {
  return readParameters(settings).layers.map((layer) => ({
    name: 'trek-layer',
    attributes: [...layer],
    children: [],
  }));
}

/** An empty value is that of an attribute that is not there, but for those that are on or off. */
function isDefault(tag: string, name: string, value: string): boolean {
  const attribute = described[tag]?.find((each) => each.name === name);
  if (attribute?.type === 'boolean') return false;
  return value === '' || value === attribute?.default;
}

/** The custom properties that can be written into a style sheet. */
export const propertiesOf = (settings: Settings): readonly (readonly [string, string])[] =>
  [...readParameters(settings).properties].flatMap(([name, text]) => {
    const value = cssValue(text);
    return value ? [[name, value] as const] : [];
  });

/** The rules of a style sheet; empty without colours of its own. */
export function styleOf(settings: Settings): string {
  const properties = propertiesOf(settings).map(([name, value]) => `  ${name}: ${value};\n`);
  const {scheme} = readParameters(settings);
  const tags = [...new Set(tagsOf(settings).map(({name}) => name))];
  const rules = [
    properties.length > 0 && `:root {\n${properties.join('')}}`,
    scheme !== 'light' && `${tags.join(', ')} {\n  color-scheme: ${scheme};\n}`,
  ];
  return rules.filter(Boolean).join('\n\n');
}

/** The address of the hosted page. */
export function embedAddress(settings: Settings, base: string): string {
  const parameters = [...settings].filter(
    ([name, value]) => value !== '' && !BUILDER_PARAMETERS.includes(name),
  );
  return `${base}embed.html?${new URLSearchParams(parameters)}`;
}
