import {migrate} from '../../scripts/migrate-grw/elements.js';
import {elements} from '../generated/elements.js';
import {sourceNames} from './settings.js';

/** What the tags of Geotrek-rando-widget become. */
export interface Migration {
  /** Parameters of the builder, each with its values. */
  readonly parameters: ReadonlyMap<string, readonly string[]>;
  /** What has no counterpart, in English. */
  readonly notes: readonly string[];
  readonly count: number;
}

/** Reads the tags of a page that somebody has pasted. Nothing of it is run or loaded. */
export function migrateTags(html: string): Migration {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const old = [...page.querySelectorAll('*')].filter(({localName}) => localName.startsWith('grw-'));
  const {tags, notes} = migrate(
    old.map((element) => ({
      name: element.localName,
      attributes: Object.fromEntries(
        [...element.attributes].map(({name, value}) => [name, value] as const),
      ),
    })),
  );
  const found = tags.filter((tag) => tag !== undefined);
  const names = [...new Set(found.map(({name}) => name))].filter((name) => elements[name]);
  const parameters = new Map<string, readonly string[]>();
  for (const {name, attributes, children} of found) {
    for (const [attribute, value] of Object.entries(attributes)) {
      const isKnown = elements[name]?.includes(attribute) || sourceNames.includes(attribute);
      if (isKnown && attribute !== 'for' && value) parameters.set(attribute, [value]);
    }
    for (const [, property = '', value = ''] of (attributes.style ?? '').matchAll(
      /(--trek-[a-z-]+)\s*:\s*([^;]+)/g,
    )) {
      parameters.set(property, [value.trim()]);
    }
    if (children.length > 0) {
      parameters.set(
        'layer',
        children.map((child) => JSON.stringify(child.attributes)),
      );
    }
  }
  const element = names.join(' ');
  if (element && element !== 'trek-app') parameters.set('element', [element]);
  return {parameters, notes, count: found.length};
}
