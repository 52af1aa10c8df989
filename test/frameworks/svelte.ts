/** What Svelte checks templates with, compiled against the package by scripts/checks/package.js. */
import type {SvelteHTMLElements} from 'svelte/elements';
import 'trek-widgets';
import type {} from 'trek-widgets/svelte';

export const list: SvelteHTMLElements['trek-list'] = {
  api: 'https://example.org',
  'page-size': 6,
  class: 'treks',
  'ontrek-select': (event) => {
    event.id satisfies number;
  },
  onclick: (event) => event.currentTarget.showMore(),
};

export const map: SvelteHTMLElements['trek-map'] = {loading: 'click', for: 'list'};

// @ts-expect-error Not one of the values.
export const other: SvelteHTMLElements['trek-map'] = {loading: 'never'};
