/** The elements in Svelte 5: `import type {} from 'trek-widgets/svelte'`. */
import type {HTMLAttributes} from 'svelte/elements';
import type {TrekElements} from './props.js';

type SvelteElements = {
  [Tag in keyof TrekElements]: TrekElements[Tag]['props'] &
    Omit<HTMLAttributes<TrekElements[Tag]['element']>, keyof TrekElements[Tag]['props']>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteElements {}
}
