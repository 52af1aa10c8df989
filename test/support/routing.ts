import type {Routing} from '../../src/store/routing/routing.js';

/** What an element states; each call is another element. */
export const routing = (part: Partial<Routing> = {}): Routing => ({
  owner: {},
  mode: 'query',
  prefix: '',
  names: '',
  defaults: '',
  sort: '',
  item: '',
  warn() {},
  ...part,
});
